import { describe, expect, it } from 'vitest';
import { COMMAND_IDS, COMMAND_TABLE } from '../../../shared/commands/command-table.ts';
import { readNotation } from '../../../shared/model/notation.ts';
import { type Choice, listChoices } from './list-choices.ts';

const MAP = readNotation('motion M "Homework should go"\nclaim a "It costs sleep"\na supports M');

function list(query: string, recent: Parameters<typeof listChoices>[2] = []): readonly Choice[] {
  return listChoices(MAP, query, recent).flatMap(({ items }) => items);
}

describe('listChoices', () => {
  it('offers every command of the table before anything is typed, but for the hidden', () => {
    const offered = list('').map(({ id }) => id);
    const expected = COMMAND_IDS.filter((id) => COMMAND_TABLE[id].hidden !== true);
    expect([...offered, 'help.palette'].sort()).toEqual([...expected].sort());
  });

  it('puts what was used of late first, the latest of it at the top', () => {
    const recent = ['view.fit', 'arrange.all'] as const;
    expect(
      list('', recent)
        .slice(0, 2)
        .map(({ id }) => id),
    ).toEqual(recent);
  });

  it('finds commands by initials and by the submenu they stand in', () => {
    expect(list('addr')[0]?.id).toBe('statement.addReason');
    expect(list('undo')[0]?.id).toBe('edit.undo');
    expect(list('dark')[0]).toMatchObject({ id: 'view.themeDark', label: 'Appearance: Dark' });
    expect(list('nudge up')[0]?.id).toBe('arrange.nudgeUp');
  });

  it('finds statements by words of their text, with their number', () => {
    expect(list('sleep')).toEqual([{ kind: 'statement', id: 'a', label: '1 It costs sleep' }]);
    expect(list('homework').at(-1)).toMatchObject({ kind: 'statement', id: 'M' });
    expect(listChoices(MAP, 'qqq', [])).toEqual([]);
  });
});
