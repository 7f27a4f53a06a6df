import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMap } from '../model/check-map.ts';
import type { StatementId } from '../model/ids.ts';
import { readNotation } from '../model/notation.ts';
import { applyPlainly } from '../model/testing/apply-plainly.ts';
import { writeArguments } from '../model/testing/write-notation.ts';
import { restoreBranch } from './restore-branch.ts';
import { drawFork } from './testing/fork.ts';

const [r, M] = ['r', 'M'] as StatementId[] as [StatementId, StatementId];
const EARLIER = readNotation(`
  motion M
  claim r "As it was"
  r supports M as a
  deep supports r as b
  s attacks M as c
`);

function restore(now: string, root = r) {
  const map = readNotation(now);
  const change = restoreBranch(map, EARLIER, root);
  return change === null ? null : applyPlainly(map, change);
}

describe('a branch of an earlier map', () => {
  it('comes back with what stood under it and what tied it, and nothing else does', () => {
    const map = restore('motion M\n claim new');
    expect([...(map?.statements.keys() ?? [])].sort()).toEqual(['M', 'deep', 'new', 'r']);
    expect(map && writeArguments(map)).toEqual(['r supports M as a', 'deep supports r as b']);
  });

  it('is what it was, while what was added since stays', () => {
    const map = restore('motion M\n claim r "Other"\n r supports M as a\n new attacks r as n');
    expect(map?.statements.get(r)?.text).toBe('As it was');
    expect(map && writeArguments(map)).toEqual([
      'r supports M as a',
      'deep supports r as b',
      'new attacks r as n',
    ]);
  });

  it('leaves out the tie to what is gone', () => {
    const map = restore('motion other');
    expect(map && writeArguments(map)).toEqual(['deep supports r as b']);
  });

  it('is refused where it would make a second motion, or there is nothing to restore', () => {
    expect(restore('motion other', M)?.statements.get(M)).toBeUndefined();
    expect(restoreBranch(EARLIER, EARLIER, r)).toBeNull();
  });

  it('leaves every map sound', () => {
    const seeds = fc.integer({ min: 0, max: 0xffffffff });
    fc.assert(
      fc.property(seeds, (seed) => {
        const { base, ours } = drawFork(seed, 12);
        for (const root of base.statements.keys()) {
          const change = restoreBranch(ours, base, root);
          if (change !== null) expect(checkMap(applyPlainly(ours, change))).toEqual([]);
        }
      }),
      { seed: 20_261_125, numRuns: 60 },
    );
  });
});
