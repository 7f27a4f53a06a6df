import { createRandom } from '../../base/random.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { createRandomMap } from '../../model/random-map.ts';
import { createDice, type Dice } from '../../model/random-text.ts';
import { applyPlainly } from '../../model/testing/apply-plainly.ts';
import { drawEdit } from '../../model/testing/random-edit.ts';
import type { Versions } from '../conflict.ts';

/** A random map and what two people made of it; now and then both gave the same ids to new things. */
export function drawFork(seed: number, edits = 6): Versions<ArgumentMap> {
  const dice = createDice(createRandom(seed));
  const base = createRandomMap(createRandom(seed), { statements: 3 + dice.below(20) });
  const second = dice.chance(0.2) ? 0 : 100;
  return {
    base,
    ours: editAtRandom(dice, base, { from: 0, count: 1 + dice.below(edits) }),
    theirs: editAtRandom(dice, base, { from: second, count: 1 + dice.below(edits) }),
  };
}

function editAtRandom(
  dice: Dice,
  map: ArgumentMap,
  serials: { readonly from: number; readonly count: number },
): ArgumentMap {
  let current = map;
  for (let index = 0; index < serials.count; index += 1) {
    const edit = drawEdit(dice, current, serials.from + index).make(current);
    if (edit.kind === 'ok') current = applyPlainly(current, edit.value);
  }
  return current;
}
