import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../base/random.ts';
import { createRandomMap } from '../model/random-map.ts';
import { createDice } from '../model/random-text.ts';
import { applyPlainly } from '../model/testing/apply-plainly.ts';
import { drawEdit } from '../model/testing/random-edit.ts';
import { evaluate, reevaluate } from './evaluate.ts';
import { createFramework } from './framework.ts';
import { labelsById, strengthsById } from './testing/by-id.ts';
import { updateFramework } from './update-framework.ts';

describe('an evaluation that follows edits', () => {
  it('comes out as one from nothing', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = createRandom(seed);
        const dice = createDice(random);
        let map = createRandomMap(random, { statements: 3 + dice.below(25) });
        let evaluation = evaluate(createFramework(map), 'quadratic-energy');
        for (let serial = 0; serial < 15; serial += 1) {
          const { make } = drawEdit(dice, map, serial);
          const edit = make(map);
          if (edit.kind === 'error') continue;
          const after = applyPlainly(map, edit.value);
          const { framework, changed } = updateFramework(evaluation.framework, map, after);
          evaluation = reevaluate(evaluation, framework, changed);
          map = after;
          const whole = evaluate(createFramework(map), 'quadratic-energy');
          const [labels, strengths] = [labelsById(evaluation), strengthsById(evaluation)];
          for (const [id, label] of labelsById(whole)) expect(labels.get(id), id).toBe(label);
          for (const [id, strength] of strengthsById(whole)) {
            expect(strengths.get(id), id).toBeCloseTo(strength, 7);
          }
        }
      }),
      { seed: 20_200_804, numRuns: 60 },
    );
  });

  it('comes out the same whatever the order of the tables', () => {
    const map = createRandomMap(createRandom(7), { statements: 20 });
    const before = evaluate(createFramework(map), 'df-quad');
    const [first] = map.arguments.values();
    const turned = {
      statements: new Map([...map.statements].reverse()),
      arguments: new Map([...map.arguments].reverse()),
    };
    const same = updateFramework(before.framework, map, turned);
    expect(same.changed).toEqual([]);
    if (first === undefined) throw new Error('The map holds no argument');
    turned.arguments.delete(first.id);
    const { framework, changed } = updateFramework(before.framework, map, turned);
    const after = strengthsById(reevaluate(before, framework, changed));
    const whole = strengthsById(evaluate(createFramework(turned), 'df-quad'));
    for (const [id, strength] of whole) expect(after.get(id), id).toBeCloseTo(strength, 7);
  });
});
