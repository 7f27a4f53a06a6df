import { expect, it } from 'vitest';
import type { StatementId } from '../ids.ts';
import { readNotation } from '../notation.ts';
import { applyPlainly } from '../testing/apply-plainly.ts';
import { joinEdits } from './join-edits.ts';
import { changeKind, updateStatement } from './statements.ts';

const MAP = readNotation('motion M\na supports M\nb attacks M');
const [a, b] = ['a' as StatementId, 'b' as StatementId];

it('does what its edits do one after another', () => {
  const joined = joinEdits([
    updateStatement(MAP, b, { credence: 0.2 }),
    updateStatement(MAP, a, { credence: 0.1 }),
  ]);
  if (joined.kind === 'error') throw new Error('refused');
  expect(joined.value.map((entry) => entry.kind !== 'details' && entry.id)).toEqual([a, b]);
  const { statements } = applyPlainly(MAP, joined.value);
  expect([statements.get(a)?.credence, statements.get(b)?.credence]).toEqual([0.1, 0.2]);
});

it('is refused as a whole where one is', () => {
  const refused = changeKind(MAP, { statement: a, kind: 'motion' });
  expect(refused.kind).toBe('error');
  expect(joinEdits([updateStatement(MAP, b, { credence: 0.2 }), refused])).toBe(refused);
});
