import { act } from 'react';
import { expect, it } from 'vitest';
import { createRandom } from '../../../shared/base/random.ts';
import { writeMap } from '../../../shared/format/write.ts';
import { updateStatement } from '../../../shared/model/edits/statements.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import { readNotation } from '../../../shared/model/notation.ts';
import { createRandomMap } from '../../../shared/model/random-map.ts';
import { applyPlainly, expectOk } from '../../../shared/model/testing/apply-plainly.ts';
import { undoLast } from '../../state/editing.ts';
import { togglePanel } from '../../state/session-store.ts';
import { openWorkspace } from '../../testing/open-workspace.ts';
import { press, waitUntil } from '../../testing/render.tsx';
import { renderInWorkspace } from '../../testing/render-in-workspace.tsx';
import { VersionsDialog } from './versions-dialog.tsx';

const NOW = readNotation('motion M "Homework should go"\n r supports M as a\n s supports M as b');
const [r, s] = ['r', 's'] as StatementId[] as [StatementId, StatementId];
const EARLIER = [r, s].reduce(
  (map, id) => applyPlainly(map, expectOk(updateStatement(map, id, { text: `Earlier ${id}` }))),
  NOW,
);
const ID = 'a'.repeat(64);

async function open(bytes: Uint8Array | null = new TextEncoder().encode(writeMap(EARLIER))) {
  const { workspace, fake } = openWorkspace(
    NOW,
    { isFile: true },
    {
      'versions:list': () => Promise.resolve([{ id: ID, savedAt: 0, bytes: 1234 }]),
      'versions:read': () => Promise.resolve(bytes),
    },
  );
  renderInWorkspace(workspace, <VersionsDialog />);
  await act(async () => togglePanel(workspace.session, 'versions'));
  const dialog = document.querySelector('[role=dialog]');
  if (dialog === null) throw new Error('There is no dialog');
  const button = (name: string) => {
    const found = [...dialog.querySelectorAll('button')].find((each) => each.textContent === name);
    if (found === undefined) throw new Error(`There is no ${name}`);
    return found;
  };
  const text = (id: StatementId) => workspace.document.getState().map.statements.get(id)?.text;
  return { workspace, fake, dialog, button, text };
}

it('lists versions with what has changed since, and restores one as a step of undo, which the map then shows', async () => {
  const { workspace, dialog, button, text } = await open();
  await waitUntil(() =>
    expect(dialog.querySelector('fieldset')?.textContent).toContain(
      '2 kB0 added, 0 removed, 2 changed',
    ),
  );
  press(button('Restore This Version'));
  expect([text(r), text(s)]).toEqual(['Earlier r', 'Earlier s']);
  expect(workspace.session.getState().openPanels.has('versions')).toBe(false);
  act(() => undoLast(workspace));
  expect([text(r), text(s)]).toEqual(['r', 's']);
});

it('stands on the newest, so that arrows go on to those before it', async () => {
  const { dialog } = await open();
  expect(document.activeElement).toBe(dialog.querySelector('input:checked'));
});

it('restores one branch alone, and then the others', async () => {
  const { dialog, button, text } = await open();
  press(button('Restore With Branch'));
  expect([text(r), text(s)]).toEqual(['Earlier r', 's']);
  press(button('Restore With Branch'));
  expect([text(r), text(s)]).toEqual(['Earlier r', 'Earlier s']);
  expect(dialog.querySelector('fieldset')?.textContent).toContain('Same as the map now');
  expect(() => button('Restore This Version')).toThrow();
});

it('says that a version cannot be read any more', async () => {
  const { dialog } = await open(null);
  expect(dialog.textContent).toContain('can no longer be read');
});

it('lets the limit be chosen', async () => {
  const { dialog, fake } = await open();
  const select = dialog.querySelector('select');
  if (select === null) throw new Error('There is no choice');
  await act(async () => {
    select.value = '50';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(fake.sent('settings:write')).toEqual([{ versionsMegabytes: 50 }]);
});

it('says nothing of a version that was still being read when it was closed', async () => {
  const large = createRandomMap(createRandom(1), { statements: 2_000 });
  const { workspace, fake } = await open(new TextEncoder().encode(writeMap(large)));
  act(() => togglePanel(workspace.session, 'versions'));
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(workspace.session.getState().notices).toEqual([]);
  expect(fake.sent('log:report')).toEqual([]);
});
