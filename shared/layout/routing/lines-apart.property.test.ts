import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../base/random.ts';
import type { StatementId } from '../../model/ids.ts';
import type { ArgumentGeometry, Stroke } from '../argument-geometry.ts';
import { CROSSINGS, layOutCrossedMap, type Placed } from '../testing/crossed-map.ts';
import { createCardField } from './card-field.ts';
import { MOST_KEPT_APART } from './lines-apart.ts';
import { routeArguments } from './route-arguments.ts';

const CROSSED = fc
  .record({ seed: fc.nat(1e6), crossing: fc.constantFrom(...CROSSINGS) })
  .map(({ seed, crossing }) => layOutCrossedMap(createRandom(seed), crossing, 20));
const RUNS = { seed: 20261128, numRuns: 25 };

/** The lines as they keep clear of cards alone. */
function leadAlone({ map, boxes }: Placed) {
  const field = createCardField(boxes, (id) => boxes.get(id as StatementId));
  return routeArguments(map, boxes, field);
}

/** What of a line does not change as it gives way. */
function listEnds({ junction, bracket, head, legs }: ArgumentGeometry) {
  const outline = (path: readonly Stroke[]) => [path[0], path.length, path.at(-1)];
  const lines = legs.map(({ premise, path }) => [premise, outline(path)]);
  return { junction, head, lines, bracket: bracket?.paths.map(outline) };
}

describe('lines of a map', () => {
  it('give way to each other with as many corners, and from and to where each leads by itself', () => {
    fc.assert(
      fc.property(CROSSED, (placed) => {
        const alone = leadAlone(placed);
        const apart = routeArguments(placed.map, placed.boxes);
        expect([...apart.values()].map(listEnds)).toEqual([...alone.values()].map(listEnds));
      }),
      RUNS,
    );
  });

  it('keep clear of cards alone in a map of very many', () => {
    const placed = layOutCrossedMap(createRandom(5), 'dense', 90);
    expect(placed.map.arguments.size).toBeGreaterThan(MOST_KEPT_APART);
    const apart = routeArguments(placed.map, placed.boxes);
    expect(new Map(apart)).toEqual(new Map(leadAlone(placed)));
  });
});
