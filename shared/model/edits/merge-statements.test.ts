import { describe, expect, it } from 'vitest';
import type { ArgumentMap } from '../argument-map.ts';
import type { SourceId, StatementId } from '../ids.ts';
import { readNotation } from '../notation.ts';
import { applyPlainly, expectOk } from '../testing/apply-plainly.ts';
import { writeArguments } from '../testing/write-notation.ts';
import { mergeStatements } from './merge-statements.ts';

const kept = 'k' as StatementId;
const merged = 'm' as StatementId;

function mergeIn(map: ArgumentMap): ArgumentMap {
  return applyPlainly(map, expectOk(mergeStatements(map, { kept, merged })));
}

function readMerged(notation: string): readonly string[] {
  return writeArguments(mergeIn(readNotation(notation)));
}

describe('mergeStatements', () => {
  it('moves what the merged one is a premise of, and what speaks to it, behind what was there', () => {
    expect(
      readMerged(`
        motion M
        m supports M as 1
        k supports P as 2
        x attacks m as 4
        y attacks m as 3
        z supports k as 5
      `),
    ).toEqual([
      'k supports M as 1',
      'k supports P as 2',
      'z supports k as 5',
      'x attacks k as 4',
      'y attacks k as 3',
    ]);
  });

  it('joins co-premises that have become one', () => {
    expect(readMerged('k + m + z supports M as 1')).toEqual(['k + z supports M as 1']);
  });

  it('removes an argument of one on the other, with what speaks to it', () => {
    expect(readMerged('m attacks k as 1\nu attacks 1 as 2\nm + z supports k as 3')).toEqual([
      'z supports k as 3',
    ]);
  });

  it('keeps one of two arguments that have become the same, and all that speaks to either', () => {
    expect(
      readMerged(`
        k supports M as 1
        m supports M as 2
        u attacks 1 as 3
        u attacks 2 as 4
        v attacks 2 as 5
        w attacks 4 as 6
        m attacks M as 7
      `),
    ).toEqual([
      'u attacks 1 as 3',
      'v attacks 1 as 5',
      'w attacks 3 as 6',
      'k supports M as 1',
      'k attacks M as 7',
    ]);
  });

  it('keeps what was written of either of two arguments that have become the same', () => {
    const map = readNotation(`
      motion M
      k supports M
      m supports M
    `);
    const [first, second] = [...map.arguments.values()];
    if (first === undefined || second === undefined) throw new Error('Two arguments were written.');
    const put = (question: string) => ({ question, state: 'answered' }) as const;
    const written = new Map([
      [first.id, { ...first, comment: 'Mine', weight: 0.4, questions: [put('bias')] }],
      [
        second.id,
        {
          ...second,
          comment: 'Yours',
          warrant: 'As a rule',
          scheme: 'expert-opinion',
          questions: [put('field')],
        },
      ],
    ]);
    const after = mergeIn({ ...map, arguments: written });
    expect([...after.arguments.values()]).toEqual([
      {
        ...first,
        comment: 'Mine\nYours',
        weight: 0.4,
        warrant: 'As a rule',
        scheme: 'expert-opinion',
        questions: [put('bias'), put('field')],
      },
    ]);
  });

  it('finds what became of an argument before what speaks to it', () => {
    expect(readMerged('k supports M as 1\nm supports M as 2\nk attacks 2 as 3')).toEqual([
      'k attacks 1 as 3',
      'k supports M as 1',
    ]);
  });

  it('joins citations, tags and comments, and keeps the words of the kept one', () => {
    const map = readNotation('claim k "Kept" @0.9\nclaim m "Merged" @0.1');
    const [c1, c2] = ['c1', 'c2'] as unknown as [SourceId, SourceId];
    const statements = new Map(map.statements);
    const dress = (id: StatementId, sources: readonly SourceId[], tags: readonly string[]) => {
      const statement = statements.get(id);
      if (statement === undefined) throw new Error('unreachable');
      const citations = sources.map((source) => ({ source }));
      statements.set(id, { ...statement, citations, tags, comment: `of ${id}` });
    };
    dress(kept, [c1], ['a', 'b']);
    dress(merged, [c2, c1], ['b', 'c']);
    const after = mergeIn({ ...map, statements });
    expect([...after.statements.values()]).toEqual([
      {
        ...statements.get(kept),
        citations: [{ source: c1 }, { source: c2 }],
        tags: ['a', 'b', 'c'],
        comment: 'of k\nof m',
      },
    ]);
  });

  it('refuses itself, the motion, and a motion that would be a premise', () => {
    const map = readNotation('motion k\nm supports x as 1');
    expect(mergeStatements(map, { kept: merged, merged })).toMatchObject({
      error: { reason: 'onto-itself' },
    });
    expect(mergeStatements(map, { kept: merged, merged: kept })).toMatchObject({
      error: { reason: 'motion-stays-whole' },
    });
    expect(mergeStatements(map, { kept, merged })).toMatchObject({
      error: { reason: 'motion-as-premise', ids: ['k', '1'] },
    });
  });
});
