import { expect, it, vi } from 'vitest';
import { driveCommands } from '../../testing/drive-commands.ts';
import { find, pressKey, typeInto } from '../../testing/render.tsx';
import { renderInWorkspace } from '../../testing/render-in-workspace.tsx';
import { findFrames } from './find-frames.ts';
import { FrameTitle } from './frame-title.tsx';

async function write() {
  const { workspace, run, select, readMap } = driveCommands('motion M\n r supports M');
  select('r');
  await run('arrange.frame');
  const [geometry] = findFrames(workspace.geometry.getState(), null);
  if (geometry === undefined) throw new Error('There is no frame');
  const ground = { findPoint: vi.fn(), startPanning: vi.fn() };
  renderInWorkspace(
    workspace,
    <FrameTitle geometry={geometry} isCrowded={false} ground={ground} />,
  );
  const field = find<HTMLInputElement>('input');
  const titles = () => [...readMap().frames.values()].map(({ title }) => title);
  return { workspace, run, field, titles, isOpen: () => document.querySelector('input') !== null };
}

it('is in the map at every key, so that no save misses it, and one step with the framing', async () => {
  const { run, field, titles, isOpen } = await write();
  typeInto(field, 'Slee');
  expect(titles()).toEqual(['Slee']);
  typeInto(field, 'Sleep ');
  pressKey(field, { key: 'Enter' });
  expect([titles(), isOpen()]).toEqual([['Sleep'], false]);
  await run('edit.undo');
  expect(titles()).toEqual([]);
});

it('is what it was before after Escape', async () => {
  const { field, titles, isOpen } = await write();
  typeInto(field, 'Nonsense');
  pressKey(field, { key: 'Escape' });
  expect([titles(), isOpen()]).toEqual([[''], false]);
});
