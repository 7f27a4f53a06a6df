import { expect, it } from 'vitest';
import { updateStatement } from '../../../shared/model/edits/statements.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import { readNotation } from '../../../shared/model/notation.ts';
import { applyPlainly, expectOk } from '../../../shared/model/testing/apply-plainly.ts';
import { commit } from '../../state/editing.ts';
import { openWorkspace } from '../../testing/open-workspace.ts';
import { press, waitUntil } from '../../testing/render.tsx';
import { renderInWorkspace } from '../../testing/render-in-workspace.tsx';
import { DifferencesDialog } from './differences-dialog.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { OutsideBar } from './outside-bar.tsx';

const MAP = readNotation('motion M "Homework should go"\n r supports M as a');
const r = 'r' as StatementId;

function open() {
  const { workspace } = openWorkspace(MAP, { name: 'case.argmap', isFile: true });
  const map = applyPlainly(MAP, expectOk(updateStatement(MAP, r, { text: 'Theirs' })));
  commit(workspace, updateStatement(MAP, r, { text: 'Ours' }), 'command.statement.edit');
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

it('puts the sides of a conflict beside each other, and merges as it is chosen', async () => {
  const { workspace } = open();
  pressButton('Merge…');
  const dialog = find(document.querySelector('[role=dialog]'));
  expect(dialog.querySelector('fieldset')?.textContent).toMatch(/MineOursTheirsTheirsBefore: r$/);
  press(find(dialog.querySelectorAll('input')[1]));
  pressButton('Merge');
  await waitUntil(() =>
    expect(workspace.document.getState().map.statements.get(r)?.text).toBe('Theirs'),
  );
  expect(workspace.session.getState().openPanels.has('merge')).toBe(false);
});
