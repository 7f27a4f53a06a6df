import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../shared/base/random.ts';
import { applyChange } from '../../shared/history/apply-change.ts';
import { createRandomMap } from '../../shared/model/random-map.ts';
import { createDice } from '../../shared/model/random-text.ts';
import { drawEdit } from '../../shared/model/testing/random-edit.ts';
import { computeGeometry, type Geometry } from './geometry.ts';

const REST = { positions: new Map(), writing: null };

function withoutTrace({ cards, boxes, routes }: Geometry) {
  return { cards: new Map(cards), boxes: new Map(boxes), routes: new Map(routes) };
}

describe('computeGeometry', () => {
  it('gives while dragging and writing what computing everything anew gives', () => {
    fc.assert(
      fc.property(
        fc.nat(1e6),
        fc.nat(29),
        fc.nat(29),
        fc.string(),
        (seed, moved, written, draft) => {
          const map = createRandomMap(createRandom(seed), { statements: 30 });
          const ids = [...map.statements.keys()];
          const [first, second] = [ids[moved], ids[written]];
          if (first === undefined || second === undefined) return;
          const live = {
            positions: new Map([[first, { x: -700, y: 5000 }]]),
            writing: { id: second, draft, isNew: false },
          };
          const rest = computeGeometry(map, REST, null);
          const during = computeGeometry(map, live, rest);
          expect(withoutTrace(during)).toEqual(withoutTrace(computeGeometry(map, live, null)));
          const after = computeGeometry(map, REST, during);
          expect(withoutTrace(after)).toEqual(withoutTrace(rest));
        },
      ),
      { seed: 20200804, numRuns: 40 },
    );
  });

  it('gives after any edits what computing everything anew gives', () => {
    fc.assert(
      fc.property(fc.nat(1e6), (seed) => {
        const random = createRandom(seed);
        let map = createRandomMap(random, { statements: 20 });
        let geometry = computeGeometry(map, REST, null);
        for (let serial = 0; serial < 12; serial += 1) {
          const edit = drawEdit(createDice(random), map, serial).make(map);
          const next = edit.kind === 'ok' ? applyChange(map, edit.value) : edit;
          if (next.kind === 'error') continue;
          map = next.value;
          geometry = computeGeometry(map, REST, geometry);
          expect(withoutTrace(geometry)).toEqual(withoutTrace(computeGeometry(map, REST, null)));
        }
      }),
      { seed: 20261127, numRuns: 30 },
    );
  });

  it('keeps what is not in hand as it was', () => {
    const map = createRandomMap(createRandom(3), { statements: 40 });
    const [dragged] = map.statements.keys();
    if (dragged === undefined) throw new Error('The map is empty');
    const before = computeGeometry(map, REST, null);
    const live = { ...REST, positions: new Map([[dragged, { x: 9000, y: 0 }]]) };
    const after = computeGeometry(map, live, before);
    expect(after.cards).toBe(before.cards);
    const kept = [...after.routes].filter(([id, route]) => before.routes.get(id) === route);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(after.routes.size);
  });
});
