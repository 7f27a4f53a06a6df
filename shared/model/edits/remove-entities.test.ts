import { describe, expect, it } from 'vitest';
import type { ArgumentMap, EntityId } from '../argument-map.ts';
import { createMap } from '../argument-map.ts';
import type { NoteId, SourceId, StatementId } from '../ids.ts';
import { readNotation } from '../notation.ts';
import { applyPlainly, expectOk } from '../testing/apply-plainly.ts';
import { writeArguments } from '../testing/write-notation.ts';
import { removeBranch, removeEntities } from './remove-entities.ts';

const map = readNotation(`
  motion M
  a + b supports M as pair
  r supports a as toA
  u attacks pair as cut
  v attacks cut as counter
  r supports M as elsewhere
`);

function removeFrom(from: ArgumentMap, ...ids: readonly string[]): ArgumentMap {
  return applyPlainly(from, expectOk(removeEntities(from, ids as readonly EntityId[])));
}

describe('removeEntities', () => {
  it('shrinks an argument that keeps a premise, and removes what spoke to the statement', () => {
    const after = removeFrom(map, 'a');
    expect([...after.statements.keys()]).toEqual(['M', 'b', 'r', 'u', 'v']);
    expect(writeArguments(after)).toEqual([
      'b supports M as pair',
      'r supports M as elsewhere',
      'v attacks cut as counter',
      'u attacks pair as cut',
    ]);
  });

  it('removes an argument without a premise left, with all that speaks to it', () => {
    const after = removeFrom(map, 'a', 'b');
    expect([...after.statements.keys()]).toEqual(['M', 'r', 'u', 'v']);
    expect(writeArguments(after)).toEqual(['r supports M as elsewhere']);
  });

  it('removes an argument and keeps the statements that made it', () => {
    const after = removeFrom(map, 'pair');
    expect(after.statements).toEqual(map.statements);
    expect(writeArguments(after)).toEqual(['r supports M as elsewhere', 'r supports a as toA']);
  });

  it('removes the motion with every argument on it', () => {
    const after = removeFrom(map, 'M');
    expect(writeArguments(after)).toEqual(['r supports a as toA']);
  });

  it('passes over ids that are not there', () => {
    expect(expectOk(removeEntities(map, ['nowhere' as StatementId]))).toEqual([]);
  });

  it('removes notes, and sources with every citation of them', () => {
    const source = { type: 'report', title: '', author: [] };
    const [kept, gone] = ['kept', 'gone'] as unknown as [SourceId, SourceId];
    const cited = createMap(map.id, {
      statements: [...map.statements.values()].map((statement) => ({
        ...statement,
        citations: statement.id === 'a' ? [{ source: gone }, { source: kept }] : [],
      })),
      arguments: [...map.arguments.values()],
      sources: [
        { ...source, id: kept },
        { ...source, id: gone },
      ],
      notes: [{ id: 'n' as NoteId, text: '', at: { x: 0, y: 0 } }],
    });
    const change = expectOk(removeEntities(cited, [gone, 'n' as NoteId]));
    expect(change.map((entry) => entry.kind)).toEqual(['note', 'source', 'statement']);
    const after = applyPlainly(cited, change);
    expect(after.statements.get('a' as StatementId)?.citations).toEqual([{ source: kept }]);
    expect([...after.sources.keys()]).toEqual([kept]);
    expect(after.notes.size).toBe(0);
  });

  it('removes 10,000 statements at the end of one argument each, and a chain of undercuts', () => {
    const star = Array.from({ length: 10_000 }, (_, index) => `s${index} supports M as l${index}`);
    const chain = Array.from(
      { length: 10_000 },
      (_, index) => `u attacks l${index} as l${index + 1}`,
    );
    expect(removeFrom(readNotation(['motion M', ...star].join('\n')), 'M').arguments.size).toBe(0);
    const undercuts = readNotation(['a supports M as l0', ...chain].join('\n'));
    expect(removeFrom(undercuts, 'a').arguments.size).toBe(0);
  });
});

describe('removeBranch', () => {
  it('removes what hangs on the root only', () => {
    const after = applyPlainly(map, expectOk(removeBranch(map, 'a' as StatementId)));
    expect([...after.statements.keys()]).toEqual(['M', 'b', 'r', 'u', 'v']);
    const whole = applyPlainly(map, expectOk(removeBranch(map, 'M' as StatementId)));
    expect(whole.statements.size + whole.arguments.size).toBe(0);
  });
});
