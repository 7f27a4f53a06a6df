import { expect, it } from 'vitest';
import { updateStatement } from '../../../shared/model/edits/statements.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import { readNotation } from '../../../shared/model/notation.ts';
import { applyPlainly, expectOk } from '../../../shared/model/testing/apply-plainly.ts';
import { runCommand } from '../../commands/run-command.ts';
import type { CanvasViewer } from '../../state/canvas-viewer.ts';
import { commit } from '../../state/editing.ts';
import { openWorkspace } from '../../testing/open-workspace.ts';
import { press, waitUntil } from '../../testing/render.tsx';
import { renderInWorkspace } from '../../testing/render-in-workspace.tsx';
import { DifferencesDialog } from './differences-dialog.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { OutsideBar } from './outside-bar.tsx';

const MAP = readNotation('motion M "Homework should go"\n r supports M as a');
const r = 'r' as StatementId;

/** A map in which each of these was written anew here, and by another program in the file. */
function open(known = MAP, ids = [r], answers: Parameters<typeof openWorkspace>[2] = {}) {
  const { workspace } = openWorkspace(known, { name: 'case.argmap', isFile: true }, answers);
  let map = known;
  for (const id of ids) {
    map = applyPlainly(map, expectOk(updateStatement(map, id, { text: 'Theirs' })));
    const ours = updateStatement(workspace.document.getState().map, id, { text: 'Ours' });
    commit(workspace, ours, 'command.statement.edit');
  }
  workspace.session.setState({ outside: { kind: 'changed', map, fingerprint: 'theirs' } });
  renderInWorkspace(
    workspace,
    <>
      <OutsideBar />
      <DifferencesDialog />
      <MergeDialog />
    </>,
  );
  return { workspace };
}

function pressButton(name: string): void {
  const named = [...document.querySelectorAll('button')].filter(
    (each) => each.textContent === name,
  );
  press(find(named.at(-1)));
}

async function openMerge() {
  pressButton('Merge…');
  await waitUntil(() => find(document.querySelector('[role=dialog]')));
  return find(document.querySelector('[role=dialog]'));
}

function find<Found>(found: Found | null | undefined): Found {
  if (found === null || found === undefined) throw new Error('Not there');
  return found;
}

it('says nothing while the file is as it is known', () => {
  const { workspace } = openWorkspace(MAP);
  expect(renderInWorkspace(workspace, <OutsideBar />).container.textContent).toBe('');
});

it('shows what the other program changed', () => {
  open();
  pressButton('Differences…');
  const changed = document.querySelector('[role=dialog] [data-manner=changed]');
  expect(changed?.textContent).toContain('Theirs');
});

it.each(['Take Theirs', 'Keep Mine'])('says so when %s cannot be carried out', async (way) => {
  const { workspace } = open(MAP, [r], {
    'document:adopt': () => Promise.reject(new Error('no answer')),
  });
  pressButton(way);
  await waitUntil(() =>
    expect(workspace.session.getState().notices.map(({ text }) => text)).toContainEqual(
      expect.stringContaining('no answer'),
    ),
  );
});

it('puts the sides of a conflict beside each other, and merges as it is chosen', async () => {
  const { workspace } = open();
  const dialog = await openMerge();
  expect(dialog.querySelector('fieldset')?.textContent).toMatch(/MineOursTheirsTheirsBefore: r$/);
  press(find(dialog.querySelectorAll('input')[1]));
  pressButton('Merge');
  await waitUntil(() =>
    expect(workspace.document.getState().map.statements.get(r)?.text).toBe('Theirs'),
  );
  expect(workspace.session.getState().openPanels.has('merge')).toBe(false);
});

it('lets all conflicts of a long list go by one side, and shows as many as are read', async () => {
  const ids = Array.from({ length: 90 }, (_, index) => `r${index}` as StatementId);
  const known = readNotation(['motion M', ...ids.map((id) => `${id} supports M`)].join('\n'));
  const { workspace } = open(known, ids);
  const dialog = await openMerge();
  expect(dialog.querySelectorAll('fieldset')).toHaveLength(60);
  expect(dialog.textContent).toContain('Of 90 conflicts, 90 use mine and 0 use theirs.');
  pressButton('Theirs for All');
  expect(dialog.textContent).toContain('Of 90 conflicts, 0 use mine and 90 use theirs.');
  pressButton('Merge');
  await waitUntil(() => {
    const { statements } = workspace.document.getState().map;
    expect(new Set(ids.map((id) => statements.get(id)?.text))).toEqual(new Set(['Theirs']));
  });
});

it('is a pane that F6 comes to and Escape leaves for the map', async () => {
  const { workspace } = open();
  const asked: string[] = [];
  const viewer: Partial<CanvasViewer> = { focus: () => void asked.push('canvas') };
  workspace.session.setState({ viewer: viewer as CanvasViewer });
  await runCommand(workspace, 'view.nextPane');
  const first = find(document.activeElement);
  expect(first.textContent).toBe('Differences…');
  first.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(asked).toEqual(['canvas']);
});
