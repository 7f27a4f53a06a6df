import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRandom } from '../base/random.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { createRandomMap } from '../model/random-map.ts';
import { createDice } from '../model/random-text.ts';
import { applyPlainly } from '../model/testing/apply-plainly.ts';
import { drawEdit } from '../model/testing/random-edit.ts';
import { findLooks } from './card-look.ts';

const EDITS = 12;

it('finds after any edits the looks of a map that nobody asked about before', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffffff }), (seed) => {
      const random = createRandom(seed);
      const dice = createDice(random);
      const maps: ArgumentMap[] = [createRandomMap(random, { statements: 15 })];
      for (let serial = 0; serial < EDITS; serial += 1) {
        const map = maps.at(-1);
        if (map === undefined) throw new Error('There is the first one');
        const edit = drawEdit(dice, map, serial).make(map);
        if (edit.kind === 'ok') maps.push(applyPlainly(map, edit.value));
      }
      // One after the other, as a window asks; then each alone.
      const followed = maps.map((map) => [...findLooks(map)]);
      const alone = maps.map((map) => [...findLooks(structuredClone(map))]);
      expect(followed).toEqual(alone);
    }),
    { numRuns: 30, seed: 20_261_129 },
  );
});
