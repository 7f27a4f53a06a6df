import { describe, expect, it } from 'vitest';
import type { Argument } from '../argument.ts';
import type { ArgumentMap } from '../argument-map.ts';
import type { StatementId } from '../ids.ts';
import { readNotation } from '../notation.ts';
import { listBeneathChanges } from './beneath-changes.ts';

const MAP = readNotation(`
  motion M
  a + b supports M as both
  c supports a
  u attacks both
  v supports u
  o attacks M
  p supports o
`);

function withArgument(premise: string, change: (argument: Argument) => Argument | null) {
  const argument = [...MAP.arguments.values()].find(({ premises }) =>
    premises.includes(premise as StatementId),
  );
  if (argument === undefined) throw new Error(`${premise} is a premise`);
  const changed = change(argument);
  const table = new Map(MAP.arguments);
  if (changed === null) table.delete(argument.id);
  else table.set(argument.id, changed);
  return { ...MAP, arguments: table };
}

function list(after: ArgumentMap): string {
  return [...listBeneathChanges(MAP, after)].sort().join(' ');
}

describe('statements beneath what an edit changed', () => {
  it('are none where nothing but words and places changed', () => {
    expect(list({ ...MAP, statements: new Map(MAP.statements) })).toBe('');
  });

  it('are those from which a path leads over an argument, by way of its undercuts too', () => {
    expect(list(withArgument('a', (argument) => ({ ...argument, weight: 0.2 })))).toBe('a b c u v');
    expect(list(withArgument('c', (argument) => ({ ...argument, relation: 'attacks' })))).toBe('c');
  });

  it('are those whose argument is gone, or speaks to something else', () => {
    expect(list(withArgument('o', () => null))).toBe('o p');
    const target = { kind: 'statement', id: 'a' as StatementId } as const;
    expect(list(withArgument('o', (argument) => ({ ...argument, target })))).toBe('o p');
  });

  it('are those beneath a statement of another kind, and beneath premises beside it', () => {
    const b = MAP.statements.get('b' as StatementId);
    if (b === undefined) throw new Error('The map has it');
    const statements = new Map(MAP.statements).set(b.id, { ...b, kind: 'position' });
    expect(list({ ...MAP, statements })).toBe('a b c u v');
  });
});
