import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../base/random.ts';
import type { Target } from '../../model/argument.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { StatementId } from '../../model/ids.ts';
import { createRandomMap } from '../../model/random-map.ts';
import { type Box, overlaps } from '../box.ts';
import { CARD_GAP } from '../spacing.ts';
import { placeCoPremise, placeFree, placeReply } from './place-statement.ts';

const SIZE = { width: 272, height: 96 };

/** A random map with its cards on a crowded grid, some cells left free. */
function crowd(seed: number): {
  readonly map: ArgumentMap;
  readonly boxes: ReadonlyMap<StatementId, Box>;
} {
  const random = createRandom(seed);
  const map = createRandomMap(random, { statements: 40 });
  const boxes = new Map<StatementId, Box>();
  let cell = 0;
  for (const id of map.statements.keys()) {
    cell += random() < 0.2 ? 2 : 1;
    boxes.set(id, { x: (cell % 8) * 300, y: Math.floor(cell / 8) * 130, ...SIZE });
  }
  return { map, boxes };
}

const CROWDS = fc.nat(1e6).map(crowd);
const RUNS = { seed: 19560229, numRuns: 20 };

function coversNothing(place: { x: number; y: number }, boxes: ReadonlyMap<StatementId, Box>) {
  const card = { ...place, ...SIZE };
  return [...boxes.values()].every((box) => !overlaps(card, box, CARD_GAP));
}

describe('the place of a new card', () => {
  it('covers nothing when it replies to any statement or argument', () => {
    fc.assert(
      fc.property(CROWDS, fc.boolean(), ({ map, boxes }, isSupport) => {
        const targets: readonly Target[] = [
          ...[...map.statements.keys()].map((id) => ({ kind: 'statement', id }) as const),
          ...[...map.arguments.keys()].map((id) => ({ kind: 'argument', id }) as const),
        ];
        const relation = isSupport ? 'supports' : 'attacks';
        for (const target of targets) {
          const place = placeReply(map, boxes, { target, relation, size: SIZE });
          expect(coversNothing(place, boxes)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('covers nothing when it joins any argument', () => {
    fc.assert(
      fc.property(CROWDS, ({ map, boxes }) => {
        for (const argument of map.arguments.keys()) {
          const place = placeCoPremise(map, boxes, { argument, size: SIZE });
          expect(coversNothing(place, boxes)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('covers nothing wherever it is wished, and is the wish where that is free', () => {
    fc.assert(
      fc.property(CROWDS, fc.nat(2400), fc.nat(900), ({ boxes }, x, y) => {
        const place = placeFree(boxes, { near: { x, y }, size: SIZE });
        expect(coversNothing(place, boxes)).toBe(true);
      }),
      RUNS,
    );
    const free = placeFree(new Map(), { near: { x: 500, y: 300 }, size: SIZE });
    expect(free).toEqual({ x: 364, y: 252 });
  });
});
