import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRandom } from '../base/random.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { createRandomMap } from '../model/random-map.ts';
import { createDice } from '../model/random-text.ts';
import { applyPlainly } from '../model/testing/apply-plainly.ts';
import { drawEdit } from '../model/testing/random-edit.ts';
import { type CardLook, findLooks, hasSameLook } from './card-look.ts';

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

it('tells looks apart by all that is drawn of them', () => {
  const plain: CardLook = { roles: ['reason'], side: 'for', hues: ['blue'] };
  const looks: readonly CardLook[] = [
    plain,
    { ...plain, roles: ['reason', 'undercut'] },
    { ...plain, side: 'both' },
    { ...plain, hues: ['amber'] },
    { ...plain, outcome: { status: 'in', strength: 60 } },
    { ...plain, outcome: { status: 'in', strength: 61 } },
    { ...plain, outcome: { status: 'out', strength: 60 } },
    { ...plain, heat: { share: 0.5, change: 3 } },
    { ...plain, heat: { share: 0.5, change: 4 } },
    { ...plain, heat: { share: 0.6, change: 3 } },
  ];
  const alike = looks.map((look) =>
    looks.filter((other) => hasSameLook(structuredClone(look), other)),
  );
  expect(alike).toEqual(looks.map((look) => [look]));
});
