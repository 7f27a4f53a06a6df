import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { COMMAND_IDS, COMMAND_TABLE } from '../../shared/commands/command-table.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { readNotation } from '../../shared/model/notation.ts';
import { isCommandEnabled } from '../commands/run-command.ts';
import { say } from '../state/words.ts';
import { openWorkspace } from '../testing/open-workspace.ts';
import { find, press } from '../testing/render.tsx';
import { renderInWorkspace } from '../testing/render-in-workspace.tsx';
import { CanvasMenu } from './canvas-menu.tsx';
import { listMenu } from './list-menu.ts';

const MAP = readNotation('motion M\n r supports M as a1\n s supports r');
const R = 'r' as StatementId;

async function openOn(hit: StatementId | null) {
  const { workspace } = openWorkspace(MAP);
  renderInWorkspace(
    workspace,
    <CanvasMenu hit={() => hit}>
      <div id="map" />
    </CanvasMenu>,
  );
  const event = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
  await act(async () => void find('#map').dispatchEvent(event));
  const read = () => [...document.querySelectorAll('[role^=menuitem]')];
  const labels = () => read().map((item) => item.firstElementChild?.textContent);
  const ticked = () =>
    read()
      .filter((item) => item.getAttribute('aria-checked') === 'true')
      .map((item) => item.firstElementChild?.textContent);
  const choose = (label: string) => {
    const item = read().find((other) => other.firstElementChild?.textContent === label);
    if (!(item instanceof HTMLElement)) throw new Error(`There is no ${label}`);
    return act(async () => press(item));
  };
  return { workspace, labels, ticked, choose };
}

describe('the menu of a card', () => {
  it('holds all of the table that is for cards and can be done, with what is rarer in menus within', async () => {
    const { workspace, labels, choose } = await openOn(R);
    const offered = COMMAND_IDS.filter((id) => {
      const { inContextMenu } = COMMAND_TABLE[id];
      return inContextMenu !== undefined && isCommandEnabled(workspace, id);
    });
    const lines = listMenu(offered);
    expect(labels()).toEqual(lines.map(({ id, within }) => say(within?.label ?? `command.${id}`)));
    expect(labels().length).toBeLessThanOrEqual(17);
    await choose('Restructure');
    expect(labels()).toContain(say('command.statement.flipRelation'));
  });

  it('changes the kind of the card', async () => {
    const { workspace, ticked, choose } = await openOn(R);
    await choose('Kind');
    expect(ticked()).toEqual(['Claim']);
    await choose('Evidence');
    expect(workspace.document.getState().map.statements.get(R)?.kind).toBe('evidence');
  });
});

describe('the menu of the map', () => {
  it('adds positions on both sides', async () => {
    const { workspace, choose } = await openOn(null);
    await choose('Add Position Against');
    const { map } = workspace.document.getState();
    expect([...map.arguments.values()].at(-1)).toMatchObject({ relation: 'attacks' });
  });
});
