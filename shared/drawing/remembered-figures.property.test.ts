import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../base/random.ts';
import { en } from '../messages/en.ts';
import { ja } from '../messages/ja.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { createRandomMap } from '../model/random-map.ts';
import { createDice } from '../model/random-text.ts';
import { applyPlainly } from '../model/testing/apply-plainly.ts';
import { drawEdit } from '../model/testing/random-edit.ts';
import { drawMap } from './draw-map.ts';
import { PICTURE_THEMES } from './print-palettes.ts';
import { joinSvg } from './testing/join-svg.ts';

const ABOUT = { title: 'Map', description: '' };
const EDITS = 6;
const seeds = fc.integer({ min: 0, max: 0xffffffff });

describe('figures that are remembered', () => {
  it('are those of a map that was never drawn, whatever was edited and drawn before', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = createRandom(seed);
        const dice = createDice(random);
        let map = createRandomMap(random, { statements: 8 });
        const drawn: string[] = [];
        const afresh: (() => string)[] = [];
        for (let edit = 0; edit < EDITS; edit += 1) {
          const options = {
            theme: dice.pick(PICTURE_THEMES),
            words: dice.pick([en, ja]),
            sourceNumbers: new Map([...map.sources.keys()].map((id, index) => [id, index + edit])),
          };
          const write = (one: ArgumentMap) => joinSvg(drawMap(one, options), ABOUT);
          const copy = structuredClone(map);
          drawn.push(write(map));
          // Once all is drawn: in between, what is known of the last map would be lost.
          afresh.push(() => write(copy));
          const change = drawEdit(dice, map, edit).make(map);
          if (change.kind === 'ok') map = applyPlainly(map, change.value);
        }
        expect(drawn).toEqual(afresh.map((draw) => draw()));
      }),
      { numRuns: 15, seed: 20_261_128 },
    );
  });

  it('are drawn anew where a source has another number', () => {
    const map = createRandomMap(createRandom(7), { statements: 40 });
    const write = (drawn: ArgumentMap, by: number) => {
      const sourceNumbers = new Map([...map.sources.keys()].map((id, index) => [id, index + by]));
      return joinSvg(drawMap(drawn, { theme: 'light', words: en, sourceNumbers }), ABOUT);
    };
    expect(write(map, 1)).toContain('[1]');
    expect(write(map, 50)).toBe(write(structuredClone(map), 50));
  });

  it('are the very same where nothing about them has changed', () => {
    const options = { theme: 'light', words: en } as const;
    const map = createRandomMap(createRandom(7), { statements: 20 });
    const first = drawMap(map, options).figures;
    const again = drawMap({ ...map, notes: new Map() }, options).figures;
    const cards = ({ subject }: (typeof first)[number]) => subject.kind === 'statement';
    expect(again.filter(cards)).toHaveLength(20);
    for (const [index, figure] of again.filter(cards).entries()) {
      expect(figure).toBe(first.filter(cards)[index]);
    }
  });
});
