import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../base/random.ts';
import { checkMap } from '../check-map.ts';
import { createRandomMap } from '../random-map.ts';
import { createDice } from '../random-text.ts';
import { applyPlainly, findBefore } from '../testing/apply-plainly.ts';
import { drawEdit } from '../testing/random-edit.ts';
import { keyOfEntry } from '../to-change.ts';

const runs = { seed: 20_200_804, numRuns: 150 };
const seeds = fc.integer({ min: 0, max: 0xffffffff });

/** Makes edits one after another, each on what the last one left, and tells of every one. */
function* replayEdits(seed: number, count: number) {
  const random = createRandom(seed);
  const dice = createDice(random);
  let map = createRandomMap(random, { statements: 3 + dice.below(25) });
  for (let serial = 0; serial < count; serial += 1) {
    const { name, make } = drawEdit(dice, map, serial);
    const result = make(map);
    const after = result.kind === 'ok' ? applyPlainly(map, result.value) : map;
    yield { name, make, map, result, after };
    map = after;
  }
}

describe('every edit', () => {
  it('leaves a sound map sound', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { name, after } of replayEdits(seed, 25)) {
          expect([name, checkMap(after)]).toEqual([name, []]);
        }
      }),
      runs,
    );
  });

  it('says truly what was before, once an entity, in order, and nothing that stays as it is', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { map, result } of replayEdits(seed, 25)) {
          if (result.kind === 'error') continue;
          for (const entry of result.value) {
            expect(entry.before).toBe(findBefore(map, entry));
            expect(entry.after).not.toEqual(entry.before);
          }
          const keys = result.value.map(keyOfEntry);
          expect(keys).toEqual([...new Set(keys)].sort());
        }
      }),
      runs,
    );
  });

  it('leaves the map it is asked about as it was', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { map, make } of replayEdits(seed, 4)) {
          const before = structuredClone(map);
          make(map);
          expect(map).toEqual(before);
        }
      }),
      { ...runs, numRuns: 60 },
    );
  });

  it('is both made and refused in these runs, each kind of it', () => {
    const made = new Set<string>();
    const refused = new Set<string>();
    for (let seed = 0; seed < 60; seed += 1) {
      for (const { name, result } of replayEdits(seed, 40)) {
        const kind = name.replace(/^\d+ /u, '');
        if (result.kind === 'ok' && result.value.length > 0) made.add(kind);
        if (result.kind === 'error') refused.add(kind);
      }
    }
    expect(made.size).toBe(42);
    expect(refused.size).toBeGreaterThan(20);
  });
});
