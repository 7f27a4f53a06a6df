import { describe, expect, it } from 'vitest';
import { COMMAND_IDS, COMMAND_TABLE, type CommandId } from '../../shared/commands/command-table.ts';
import { listMenu } from './list-menu.ts';

const OF_CARDS = COMMAND_IDS.filter((id) => COMMAND_TABLE[id].inContextMenu !== undefined);

function readAll(commands: readonly CommandId[]) {
  return listMenu(commands).flatMap(({ id, within }) => within?.commands ?? [id]);
}

describe('the lines of a context menu', () => {
  it('hold each command once', () => {
    expect([...readAll(OF_CARDS)].sort()).toEqual([...OF_CARDS].sort());
  });

  it('gather what is rarer where there is much, at its last command', () => {
    const lines = listMenu(OF_CARDS);
    expect(lines.flatMap(({ within }) => within?.label ?? [])).toEqual([
      'submenu.kind',
      'gathering.restructure',
      'gathering.examine',
      'gathering.frame',
      'gathering.branch',
    ]);
    expect(lines.length).toBeLessThanOrEqual(18);
  });

  it('are as in the table where there is little', () => {
    const few = OF_CARDS.filter((id) => id.startsWith('arrange.'));
    expect(listMenu(few)).toEqual(few.map((id) => ({ id })));
  });

  it('open no menu for one command', () => {
    const withOne = OF_CARDS.filter((id) => !id.startsWith('arrange.') || id === 'arrange.frame');
    const lines = listMenu(withOne);
    expect(lines).toContainEqual({ id: 'arrange.frame' });
    expect(lines.map(({ within }) => within?.label)).not.toContain('gathering.frame');
  });
});
