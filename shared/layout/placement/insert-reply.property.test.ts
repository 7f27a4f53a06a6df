import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../base/random.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { DIRECTIONS } from '../../model/direction.ts';
import type { ArgumentId, StatementId } from '../../model/ids.ts';
import { readNotation } from '../../model/notation.ts';
import { layoutMap } from '../auto/layout-map.ts';
import { type Box, overlaps } from '../box.ts';
import { CARD_GAP, DOUBLE_RAIL_GUTTER, STACK_DROP } from '../spacing.ts';
import { createFamilyMap, FAMILIES, TREES } from '../testing/awkward-maps.ts';
import { insertCoPremise, insertReply } from './insert-reply.ts';
import { placeReply } from './place-statement.ts';

type Boxes = ReadonlyMap<StatementId, Box>;

const WIDTH = 272;
const LEAST = { width: WIDTH, height: 60 };
const ROOM = { width: WIDTH, height: 160 };

function layOut(map: ArgumentMap): Boxes {
  const sizes = new Map([...map.statements.keys()].map((id) => [id, { width: WIDTH, height: 96 }]));
  const places = layoutMap(map, sizes, map.details.direction);
  return new Map(
    [...places].flatMap(([id, place]) => {
      const size = sizes.get(id as StatementId);
      return size === undefined ? [] : [[id as StatementId, { ...place, ...size }] as const];
    }),
  );
}

interface Arranged {
  readonly map: ArgumentMap;
  readonly boxes: Boxes;
}

/** A map of some kind as layout arranges it. */
function arrange(seed: number): Arranged {
  const kinds = [...TREES, ...FAMILIES];
  const family = kinds[seed % kinds.length]?.[1] ?? (() => {});
  const created = createFamilyMap(createRandom(seed), family, 30);
  const direction = DIRECTIONS[seed % DIRECTIONS.length] ?? 'top-down';
  const map = { ...created, details: { ...created.details, direction } };
  return { map, boxes: layOut(map) };
}

function insert({ map, boxes }: Arranged, id: StatementId, relation: 'supports' | 'attacks') {
  const reply = { target: { kind: 'statement', id }, relation, size: ROOM, least: LEAST } as const;
  const plain = placeReply(map, boxes, reply);
  const { at, moved } = insertReply(map, boxes, reply);
  const after = new Map([...boxes].map(([each, box]) => [each, { ...box, ...moved.get(each) }]));
  return { plain, at, moved, after };
}

type Inserted = Pick<ReturnType<typeof insert>, 'at' | 'moved' | 'after'>;

// As far as a card goes aside for a row that has one more, and for a branch that is wider for it.
const ASIDE = 2 * (WIDTH + CARD_GAP) + DOUBLE_RAIL_GUTTER;
const DOWN = LEAST.height + ROOM.height + 2 * CARD_GAP + STACK_DROP;

/** Nothing is covered or neared, and what moved has gone to the right or down, no farther than the card needs. */
function expectOrder(arranged: Arranged, { at, moved, after }: Inserted): void {
  const card = { ...at, ...LEAST };
  expect([...after].filter(([, box]) => overlaps(card, box, CARD_GAP))).toEqual([]);
  const boxes = [...after.values()];
  const covered = boxes.filter((box, index) =>
    boxes.slice(index + 1).some((other) => overlaps(box, other)),
  );
  expect(covered).toEqual([]);
  for (const [other, { x, y }] of moved) {
    const before = arranged.boxes.get(other as StatementId) ?? { x, y };
    const [aside, down] = [x - before.x, y - before.y];
    expect(Math.min(aside, down)).toBeGreaterThanOrEqual(0);
    expect(aside + down).toBeGreaterThan(0);
    expect(aside).toBeLessThanOrEqual(ASIDE);
    expect(down).toBeLessThanOrEqual(DOWN);
  }
}

describe('insertReply', () => {
  it('covers nothing, and moves others down or aside alone, no farther than the card needs', () => {
    const law = fc.property(fc.nat(1e6), fc.boolean(), (seed, isSupport) => {
      const arranged = arrange(seed);
      for (const id of arranged.map.statements.keys()) {
        const found = insert(arranged, id, isSupport ? 'supports' : 'attacks');
        expectOrder(arranged, found);
      }
    });
    fc.assert(law, { seed: 20201218, numRuns: 40 });
  });

  // Four positions, each with a stack of two, as layout arranges them.
  const ROW = readNotation(
    [
      'motion M',
      ...[...'pqst'].map((id) => `${id} ${id < 's' ? 'supports' : 'attacks'} M`),
      ...[...'pqst'].flatMap((id) => [`${id}1 supports ${id}`, `${id}2 attacks ${id}1`]),
    ].join('\n'),
  );

  it.each(DIRECTIONS)(
    'puts one more into the row of its siblings, which make room, %s',
    (direction) => {
      const map = { ...ROW, details: { ...ROW.details, direction } };
      const { at, moved, after } = insert(
        { map, boxes: layOut(map) },
        'M' as StatementId,
        'supports',
      );
      const [along, level] =
        direction === 'left-right' ? (['y', 'x'] as const) : (['x', 'y'] as const);
      const row = [...after, ['new', { ...at, ...LEAST }] as const]
        .filter(([, box]) => box[level] === at[level])
        .sort(([, one], [, other]) => one[along] - other[along])
        .map(([id]) => id);
      const isDivided = direction === 'for-against';
      expect(row.join(' ')).toBe(isDivided ? 'new p q s t' : 'p q new s t');
      expect([...moved.keys()].sort().join(' ')).toBe(isDivided ? '' : 's s1 s2 t t1 t2');
    },
  );

  it('leaves in the row alone what is not in the way', () => {
    const boxes = new Map([...layOut(ROW)]);
    for (const id of ['t', 't1', 't2'] as StatementId[]) {
      const box = boxes.get(id);
      if (box !== undefined) boxes.set(id, { ...box, x: box.x + 2 * WIDTH });
    }
    const { moved } = insert({ map: ROW, boxes }, 'M' as StatementId, 'supports');
    expect([...moved.keys()].sort()).toEqual(['s', 's1', 's2']);
  });

  const COLUMN = readNotation(
    'motion M\na supports M\nb attacks M\nc supports a\nd supports a\ne attacks d\nf supports b',
  );
  const at = (x: number, y: number) => ({ x, y, width: WIDTH, height: 96 });
  const PLACES: Readonly<Record<string, Box>> = {
    M: at(200, 0),
    a: at(0, 144),
    c: at(32, 268),
    d: at(32, 388),
    e: at(64, 512),
    b: at(400, 144),
    f: at(432, 268),
  };
  const column: Arranged = {
    map: COLUMN,
    boxes: new Map(Object.entries(PLACES)) as unknown as Boxes,
  };

  it('puts a reply to a card in a column right below it, and what follows makes room', () => {
    const { at: place, moved } = insert(column, 'c' as StatementId, 'supports');
    expect(place).toEqual({ x: 32 + DOUBLE_RAIL_GUTTER, y: 268 + 96 + STACK_DROP });
    expect([...moved.keys()]).toEqual(['d', 'e']);
  });

  it('goes before the replies there are where the place behind them is on no screen with the target', () => {
    const map = readNotation('motion M\na supports M\nc supports a\nd supports c\nclaim o');
    const insertBehind = (y: number) => {
      const places = { a: at(0, 144), c: at(40, 268), d: at(80, y), o: at(40, y + 96 + CARD_GAP) };
      const boxes = new Map(Object.entries(places)) as unknown as Boxes;
      const { at: place, moved } = insert({ map, boxes }, 'a' as StatementId, 'supports');
      return { ...place, moved: [...moved.keys()] };
    };
    expect(insertBehind(800)).toEqual({ x: 40, y: 800 + 96 + CARD_GAP, moved: ['o'] });
    expect(insertBehind(900)).toEqual({ x: 40, y: 268, moved: ['c', 'd', 'o'] });
  });

  it('moves nothing where the wish is free', () => {
    const { plain, at: place, moved } = insert(column, 'f' as StatementId, 'attacks');
    expect(place).toEqual(plain);
    expect(moved.size).toBe(0);
  });
});

describe('insertCoPremise', () => {
  function insertPremise({ map, boxes }: Arranged, argument: ArgumentId) {
    const { at, moved } = insertCoPremise(map, boxes, { argument, size: ROOM, least: LEAST });
    const after = new Map([...boxes].map(([each, box]) => [each, { ...box, ...moved.get(each) }]));
    return { at, moved, after };
  }

  it('covers nothing, and moves others straight down alone, no farther than the card needs', () => {
    const law = fc.property(fc.nat(1e6), (seed) => {
      const arranged = arrange(seed);
      for (const id of arranged.map.arguments.keys())
        expectOrder(arranged, insertPremise(arranged, id));
    });
    fc.assert(law, { seed: 20201218, numRuns: 40 });
  });

  it('stands below a reason whose right is taken, and what is lower makes room', () => {
    const map = readNotation('motion M\n r supports M as a1\n  s supports r\n t supports M');
    const box = (x: number, y: number) => ({ x, y, width: WIDTH, height: 96 });
    const places = { M: box(0, 0), r: box(0, 144), s: box(32, 268), t: box(296, 144) };
    const boxes = new Map(Object.entries(places)) as unknown as Boxes;
    const { at, moved } = insertPremise({ map, boxes }, 'a1' as ArgumentId);
    expect(at).toEqual({ x: 0, y: 144 + 96 + CARD_GAP });
    expect([...moved.keys()]).toEqual(['s']);
  });

  it('stands below a reason in a map from left to right, and what follows goes down by branches', () => {
    const created = readNotation(
      'motion M\n r supports M as a1\n s supports r\n t supports M\n u supports t',
    );
    const map = { ...created, details: { ...created.details, direction: 'left-right' } } as const;
    const boxes = layOut(map);
    const { at, moved } = insertPremise({ map, boxes }, 'a1' as ArgumentId);
    const reason = boxes.get('r' as StatementId);
    expect([at.x, at.y]).toEqual([reason?.x, (reason?.y ?? 0) + 96 + CARD_GAP]);
    expect([...moved.keys()].sort()).toEqual(['t', 'u']);
  });
});
