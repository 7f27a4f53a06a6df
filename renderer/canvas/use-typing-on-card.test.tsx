import { useRef } from 'react';
import { expect, it, vi } from 'vitest';
import type { CanvasViewer } from '../state/canvas-viewer.ts';
import { useWorkspace } from '../state/workspace-context.ts';
import { driveCommands } from '../testing/drive-commands.ts';
import { find, pressKey } from '../testing/render.tsx';
import { renderInWorkspace } from '../testing/render-in-workspace.tsx';
import { useTypingOnCard } from './use-typing-on-card.ts';

function Ground() {
  const ground = useRef<HTMLElement>(null);
  useTypingOnCard(useWorkspace(), ground);
  return (
    <section ref={ground}>
      <div id="card" />
      <textarea />
      <button type="button" />
    </section>
  );
}

function show(notation: string, options: Parameters<typeof driveCommands>[1] = {}) {
  const driver = driveCommands(notation, options);
  renderInWorkspace(driver.workspace, <Ground />);
  const { session } = driver.workspace;
  return { ...driver, draft: () => session.getState().writing?.draft ?? null };
}

it('goes on with the text of the selected card, after a blank, letter by letter', () => {
  const { select, draft, type, readMap } = show('motion M "Ban zoos."');
  select('M');
  expect(pressKey(find('#card'), { key: 'N' })).toBe(false);
  expect(draft()).toBe('Ban zoos. N');
  // As long as the field is not there yet.
  pressKey(find('#card'), { key: 'o' });
  pressKey(find('#card'), { key: 'w' });
  expect(draft()).toBe('Ban zoos. Now');
  type('Ban zoos. Now.');
  expect([...readMap().statements.values()].map(({ text }) => text)).toEqual(['Ban zoos. Now.']);
});

it.each([
  ['', 'B', 'B'],
  ['動物園を廃止せよ。', 'A', '動物園を廃止せよ。A'],
  ['Ban zoos', '.', 'Ban zoos.'],
  ['Ban ', 'z', 'Ban z'],
])('puts no blank between "%s" and "%s"', (text, key, draft) => {
  const shown = show(`motion M "${text}"`);
  shown.select('M');
  pressKey(find('#card'), { key });
  expect(shown.draft()).toBe(draft);
});

it('leaves alone what writes nothing, what is a command, and what goes to a control', () => {
  const { select, draft } = show('motion M');
  select('M');
  for (const key of ['Tab', 'F9', ' ', 'Dead']) pressKey(find('#card'), { key });
  pressKey(find('#card'), { key: 'b', ctrlKey: true });
  pressKey(find('#card'), { key: 'b', isComposing: true });
  for (const place of ['textarea', 'button']) pressKey(find(place), { key: 'b' });
  expect(draft()).toBeNull();
});

it('writes neither without a selection nor on several cards', () => {
  const several = show('motion M\n r supports M');
  pressKey(find('#card'), { key: 'b' });
  several.select('M', 'r');
  pressKey(find('#card'), { key: 'b' });
  expect(several.draft()).toBeNull();
});

it('writes in no map that is read only', () => {
  const locked = show('motion M', { document: { access: 'salvaged' } });
  locked.select('M');
  expect(pressKey(find('#card'), { key: 'b' })).toBe(true);
  expect(locked.draft()).toBeNull();
});

it('goes on with the text of the selected note, too, until its field has the focus', async () => {
  const { run, readMap, workspace } = show('motion M');
  await run('statement.addNote');
  const read = () => [...readMap().notes.values()].map(({ text }) => text);
  const { session } = workspace;
  const viewer: Partial<CanvasViewer> = { writeNote: vi.fn(), glideTo: () => undefined };
  session.setState({ viewer: viewer as CanvasViewer });
  for (const key of ['A', 's', 'k']) expect(pressKey(find('#card'), { key })).toBe(false);
  expect(read()).toEqual(['Ask']);
  expect(viewer.writeNote).toHaveBeenCalledWith([...readMap().notes.keys()][0]);
  pressKey(find('textarea'), { key: 'x' });
  expect(read()).toEqual(['Ask']);
  pressKey(find('#card'), { key: 'w' });
  expect(read()).toEqual(['Ask w']);
});
