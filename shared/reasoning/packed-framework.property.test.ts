import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../base/random.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { createRandomMap } from '../model/random-map.ts';
import { createDice } from '../model/random-text.ts';
import { applyPlainly } from '../model/testing/apply-plainly.ts';
import { drawEdit } from '../model/testing/random-edit.ts';
import { evaluate } from './evaluate.ts';
import { createFramework, type Framework } from './framework.ts';
import { packFramework, unpackFramework } from './packed-framework.ts';
import { updateFramework } from './update-framework.ts';

function copy(framework: Framework): Framework {
  return unpackFramework(structuredClone(packFramework(framework)));
}

/** The framework of a random map after edits, which leave slots vacant. */
function createEdited(seed: number): { readonly framework: Framework; readonly map: ArgumentMap } {
  const random = createRandom(seed);
  const dice = createDice(random);
  let map = createRandomMap(random, { statements: dice.below(25) });
  let framework = createFramework(map);
  for (let serial = 0; serial < 10; serial += 1) {
    const edit = drawEdit(dice, map, serial).make(map);
    if (edit.kind === 'error') continue;
    const after = applyPlainly(map, edit.value);
    framework = updateFramework(framework, map, after).framework;
    map = after;
  }
  return { framework, map };
}

describe('a packed framework', () => {
  it('is unpacked on another thread as it was', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { framework, map } = createEdited(seed);
        const copied = copy(framework);
        const { slots: _, ...tables } = framework;
        const sorted = (table: readonly (readonly number[])[]) =>
          table.map((list) => [...list].sort((left, right) => left - right));
        for (const [part, table] of Object.entries(tables)) {
          const other = copied[part as keyof typeof tables];
          if (!Array.isArray(table[0])) expect(other, part).toEqual(table);
          else expect(sorted(other as never), part).toEqual(sorted(table as never));
        }
        for (const id of [...map.statements.keys(), ...map.arguments.keys(), ...framework.ids]) {
          expect(copied.slots.get(id), id).toBe(framework.slots.get(id));
        }
        expect(copied.slots.size()).toBe(framework.slots.size());
        expect(evaluate(copied, 'df-quad').labels).toEqual(evaluate(framework, 'df-quad').labels);
      }),
      { seed: 20_261_127, numRuns: 60 },
    );
  });

  it('may hold nothing', () => {
    const nothing = createFramework({ statements: new Map(), arguments: new Map() });
    expect(copy(nothing).ids).toEqual([]);
    expect(copy(nothing).slots.size()).toBe(0);
  });
});
