import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../base/random.ts';
import type { Relation, Target } from '../../model/argument.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { DIRECTIONS, type Direction } from '../../model/direction.ts';
import type { ArgumentId, StatementId } from '../../model/ids.ts';
import { readNotation } from '../../model/notation.ts';
import { createRandomMap } from '../../model/random-map.ts';
import { layoutMap } from '../auto/layout-map.ts';
import { type Box, overlaps } from '../box.ts';
import { CARD_GAP, ROW_DROP } from '../spacing.ts';
import { boxOfNote } from './carry-notes.ts';
import { placeCoPremise, placeFree, placeReply } from './place-statement.ts';

const SIZE = { width: 272, height: 96 };

/** A random map with its cards on a crowded grid, some cells left free. */
function crowd(seed: number): {
  readonly map: ArgumentMap;
  readonly boxes: ReadonlyMap<StatementId, Box>;
} {
  const random = createRandom(seed);
  const map = createRandomMap(random, {
    statements: 40,
    direction: DIRECTIONS[seed % 3] ?? 'top-down',
  });
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

function coversNothing(
  place: { x: number; y: number },
  map: ArgumentMap,
  boxes: ReadonlyMap<StatementId, Box>,
) {
  const card = { ...place, ...SIZE };
  const notes = [...map.notes.values()].map(boxOfNote);
  return [...boxes.values(), ...notes].every((box) => !overlaps(card, box, CARD_GAP));
}

/** A small map as layout arranges it, and where a reply to its motion then goes. */
function replyInOrder(notation: string, direction: Direction, relation: Relation): string {
  const map = readNotation(notation);
  const turned = { ...map, details: { ...map.details, direction } };
  const sizes = new Map([...map.statements.keys()].map((id) => [id, SIZE]));
  const boxes = new Map([...layoutMap(turned, sizes)].map(([id, at]) => [id, { ...at, ...SIZE }]));
  const target = { kind: 'statement', id: 'M' as StatementId } as const;
  const place = placeReply(turned, boxes, { target, relation, size: SIZE });
  boxes.set('new' as StatementId, { ...place, ...SIZE });
  const axis = direction === 'left-right' ? 'y' : 'x';
  const level = direction === 'left-right' ? 'x' : 'y';
  return [...boxes]
    .filter(([, box]) => box[level] === place[level])
    .sort(([, first], [, second]) => first[axis] - second[axis])
    .map(([id]) => id)
    .join(' ');
}

describe('the place of a reply', () => {
  it('follows the direction of the map', () => {
    const debate = 'motion M\np supports M\nq supports M\no attacks M';
    expect(replyInOrder(debate, 'left-right', 'attacks')).toBe('p q o new');
    expect(replyInOrder('motion M', 'left-right', 'supports')).toBe('new');
    expect(replyInOrder('motion M\np supports M', 'left-right', 'supports')).toBe('p new');
    expect(replyInOrder('motion M\np supports M', 'left-right', 'attacks')).toBe('p new');
    expect(replyInOrder(debate, 'for-against', 'supports')).toBe('new p q o');
    expect(replyInOrder(debate, 'for-against', 'attacks')).toBe('p q o new');
    expect(replyInOrder(debate, 'top-down', 'attacks')).toBe('p q o new');
  });
});

describe('the place of a reply to what has many about it', () => {
  it('is never behind what it speaks to, whatever is full', () => {
    for (const direction of DIRECTIONS) {
      const replies = [...'abcdefgh'].map(
        (id, index) => `${id} ${index % 2 ? 'attacks' : 'supports'} M`,
      );
      const answers = [...'abcdefgh'].flatMap((id) => [
        `${id}1 supports ${id}`,
        `${id}2 attacks ${id}`,
      ]);
      const map = readNotation(['motion M', ...replies, ...answers].join('\n'));
      const turned = { ...map, details: { ...map.details, direction } };
      const sizes = new Map([...map.statements.keys()].map((id) => [id, SIZE]));
      const boxes = new Map(
        [...layoutMap(turned, sizes)].map(([id, at]) => [id, { ...at, ...SIZE }]),
      );
      const motion = boxes.get('M' as StatementId);
      const target = { kind: 'statement', id: 'M' as StatementId } as const;
      for (const relation of ['supports', 'attacks'] as const) {
        const place = placeReply(turned, boxes, { target, relation, size: SIZE });
        if (direction === 'left-right')
          expect(place.x).toBeGreaterThan((motion?.x ?? 0) + SIZE.width);
        else expect(place.y).toBeGreaterThan((motion?.y ?? 0) + SIZE.height);
      }
    }
  });
});

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
          expect(coversNothing(place, map, boxes)).toBe(true);
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
          expect(coversNothing(place, map, boxes)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('puts a co-premise below a single premise whose right is taken', () => {
    const map = readNotation('motion M\n r supports M as a1\n s supports M as a2');
    const box = (x: number, y: number) => ({ x, y, ...SIZE });
    const boxes = new Map([
      ['M' as StatementId, box(0, 0)],
      ['r' as StatementId, box(0, 200)],
      ['s' as StatementId, box(SIZE.width + CARD_GAP, 200)],
    ]);
    const place = (argument: string) =>
      placeCoPremise(map, boxes, { argument: argument as ArgumentId, size: SIZE });
    expect(place('a1')).toEqual({ x: 0, y: 200 + SIZE.height + CARD_GAP });
    expect(place('a2')).toEqual({ x: 2 * (SIZE.width + CARD_GAP), y: 200 });
  });

  it('puts a co-premise beside a premise that has objections, where there is room for its first lines', () => {
    const map = readNotation('motion M\n r supports M as a1\n  o attacks r');
    const box = (x: number, y: number) => ({ x, y, ...SIZE });
    const boxes = new Map([
      ['M' as StatementId, box(0, 0)],
      ['r' as StatementId, box(0, 200)],
      ['o' as StatementId, box(148, 200 + SIZE.height + ROW_DROP)],
    ]);
    const argument = 'a1' as ArgumentId;
    const size = { width: SIZE.width, height: 2 * SIZE.height };
    const beside = { x: SIZE.width + CARD_GAP, y: 200 };
    expect(placeCoPremise(map, boxes, { argument, size, least: SIZE })).toEqual(beside);
    expect(placeCoPremise(map, boxes, { argument, size })).not.toEqual(beside);
  });

  it('covers nothing wherever it is wished, and is the wish where that is free', () => {
    fc.assert(
      fc.property(CROWDS, fc.nat(2400), fc.nat(900), ({ map, boxes }, x, y) => {
        const place = placeFree(map, boxes, { near: { x, y }, size: SIZE });
        expect(coversNothing(place, map, boxes)).toBe(true);
      }),
      RUNS,
    );
    const free = placeFree(readNotation(''), new Map(), { near: { x: 500, y: 300 }, size: SIZE });
    expect(free).toEqual({ x: 364, y: 252 });
  });
});
