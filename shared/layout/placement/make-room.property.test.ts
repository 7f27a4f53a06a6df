import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../base/random.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { NoteId, StatementId } from '../../model/ids.ts';
import { readNotation } from '../../model/notation.ts';
import { createRandomMap } from '../../model/random-map.ts';
import { layOutCards } from '../auto/lay-out-cards.ts';
import { type Box, overlaps } from '../box.ts';
import { measureCard } from '../card.ts';
import { makeRoomSlowly } from '../testing/make-room-slowly.ts';
import { addNotes, boxOfNote } from './carry-notes.ts';
import { makeRoom } from './make-room.ts';
import { PlacedBoxes } from './placed-boxes.ts';

type Id = StatementId | NoteId;
type Boxes = ReadonlyMap<Id, Box>;

function replace(boxes: Boxes, grown: Boxes, places: ReturnType<typeof makeRoom>): Boxes {
  return new Map(
    [...boxes].map(([id, box]) => [id, { ...(grown.get(id) ?? box), ...places.get(id) }]),
  );
}

/** Cards and notes where they lie. */
function listAllBoxes(map: ArgumentMap): Boxes {
  const cards = [...map.statements.values()].map(
    (card) => [card.id, { ...measureCard(card, map.sources).size, ...card.at }] as const,
  );
  return addNotes(map, new Map(cards));
}

/** Cards and notes anywhere, on each other too. */
function strew(map: ArgumentMap, seed: number): Boxes {
  const random = createRandom(seed + 1);
  const at = () => ({ x: Math.round(random() * 1400), y: Math.round(random() * 1800) });
  const cards = [...map.statements.values()].map(
    (card) => [card.id, { ...measureCard(card, map.sources).size, ...at() }] as const,
  );
  const notes = [...map.notes.values()].map(
    (note) => [note.id, { ...boxOfNote(note), ...at() }] as const,
  );
  return new Map<Id, Box>([...cards, ...notes]);
}

interface Growth {
  readonly pick: number;
  readonly by: number;
}

function grow(boxes: Boxes, growths: readonly Growth[]): Boxes {
  const list = [...boxes];
  const larger = growths.flatMap(({ pick, by }) => {
    const found = list[pick % list.length];
    if (found === undefined) return [];
    const [id, box] = found;
    return [[id, { ...box, height: box.height + by }] as const];
  });
  return new Map(larger);
}

/** Pairs that share some area. */
function listCovered(boxes: Boxes): ReadonlySet<string> {
  const list = [...boxes];
  const pairs = list.flatMap(([id, box], index) =>
    list
      .slice(index + 1)
      .flatMap(([other, place]) => (overlaps(box, place) ? `${id} ${other}` : [])),
  );
  return new Set(pairs);
}

const GROWTHS = fc.array(fc.record({ pick: fc.nat(1e6), by: fc.integer({ min: 1, max: 400 }) }), {
  minLength: 1,
  maxLength: 3,
});

describe('makeRoom', () => {
  it('gives what looking at everything each time gives', () => {
    let moved = 0;
    const law = fc.property(fc.nat(1e6), GROWTHS, fc.boolean(), (seed, picks, isArranged) => {
      const created = createRandomMap(createRandom(seed), { statements: 2 + (seed % 40) });
      const map = isArranged ? layOutCards(created) : created;
      const boxes = isArranged ? listAllBoxes(map) : strew(map, seed);
      const grown = grow(boxes, picks);
      const places = makeRoom(map, PlacedBoxes.over(boxes), grown);
      expect(new Map(places)).toEqual(makeRoomSlowly(map, boxes, grown));
      moved += places.size;
    });
    fc.assert(law, {
      seed: 20201218,
      numRuns: 200,
    });
    expect(moved).toBeGreaterThan(500);
  });

  it('covers nothing that was not covered, moves downwards alone, and nothing that is not in the way', () => {
    const law = fc.property(
      fc.nat(1e6),
      fc.integer({ min: 1, max: 24 }),
      GROWTHS,
      (seed, count, picks) => {
        const map = createRandomMap(createRandom(seed), { statements: count });
        const boxes = strew(map, seed);
        const grown = grow(boxes, picks);
        const places = makeRoom(map, PlacedBoxes.over(boxes), grown);
        const after = replace(boxes, grown, places);
        const before = listCovered(boxes);
        expect([...listCovered(after)].filter((pair) => !before.has(pair))).toEqual([]);
        for (const [id, { x, y }] of places) {
          expect(x).toBe(boxes.get(id)?.x);
          expect(y).toBeGreaterThan(boxes.get(id)?.y ?? 0);
        }
        const isNeeded = listCovered(replace(boxes, grown, new Map())).size > before.size;
        if (isNeeded) expect(places.size).toBeGreaterThan(0);
      },
    );
    fc.assert(law, { seed: 20201218, numRuns: 150 });
  });

  const size = { width: 200, height: 60 };
  const DEBATE = readNotation('motion M\na supports M\nb supports M\ne supports a\nf supports b');
  const PLACES: Readonly<Record<string, Box>> = {
    M: { x: 100, y: 0, ...size },
    a: { x: 0, y: 100, ...size },
    b: { x: 400, y: 100, ...size },
    e: { x: 0, y: 200, ...size },
    f: { x: 400, y: 200, ...size },
  };
  const boxes = new Map(Object.entries(PLACES)) as unknown as Boxes;
  const make = (id: string, by: number) => {
    const pick = Object.keys(PLACES).indexOf(id);
    return makeRoom(DEBATE, PlacedBoxes.over(boxes), grow(boxes, [{ pick, by }]));
  };

  it('keeps a row in line, and what hangs on it', () => {
    expect([...make('M', 36)]).toEqual([
      ['a', { x: 0, y: 136 }],
      ['b', { x: 400, y: 136 }],
      ['e', { x: 0, y: 236 }],
      ['f', { x: 400, y: 236 }],
    ]);
  });

  it('keeps answers as far below as they were, whose lines run there', () => {
    expect([...make('M', 16).values()].map(({ y }) => y)).toEqual([116, 116, 216, 216]);
    expect([...make('a', 16)]).toEqual([['e', { x: 0, y: 216 }]]);
  });

  it('leaves all where it is while there is room', () => {
    const pair = readNotation('motion M\na supports M\nb supports M');
    const places = new Map([
      ['a', { x: 0, y: 100, ...size }],
      ['b', { x: 0, y: 200, ...size }],
    ]) as unknown as Boxes;
    const push = (by: number) => [
      ...makeRoom(pair, PlacedBoxes.over(places), grow(places, [{ pick: 0, by }])),
    ];
    expect([push(16), push(17)]).toEqual([[], [['b', { x: 0, y: 201 }]]]);
    expect(make('f', 900).size).toBe(0);
  });

  it('leaves a column alone that is level with another by chance', () => {
    const columns = readNotation(
      'motion M\na supports M\nb supports M\nc supports M\nd supports M\ne + f supports M',
    );
    const at = (x: number, y: number): Box => ({ x, y, ...size });
    const all: readonly [string, Box][] = [
      ['a', at(0, 100)],
      ['b', at(0, 200)],
      ['c', at(400, 100)],
      ['d', at(400, 200)],
      ['e', at(400, 300)],
      ['f', at(800, 300)],
    ];
    const places = new Map(all) as unknown as Boxes;
    const pushed = (pick: number) => [
      ...makeRoom(columns, PlacedBoxes.over(places), grow(places, [{ pick, by: 40 }])).keys(),
    ];
    expect([pushed(0), pushed(2), pushed(3)]).toEqual([['b'], ['d', 'e', 'f'], ['e', 'f']]);
  });

  it('leaves what is answered where it is when an answer beside it goes down', () => {
    const all: readonly [string, Box][] = [
      ['M', { x: 0, y: 100, ...size }],
      ['a', { x: 400, y: 100, ...size }],
      ['f', { x: 400, y: 0, ...size }],
    ];
    const places = new Map(all) as unknown as Boxes;
    const pushed = makeRoom(DEBATE, PlacedBoxes.over(places), grow(places, [{ pick: 2, by: 40 }]));
    expect([...pushed.keys()]).toEqual(['a']);
  });

  it('moves only what is below', () => {
    expect([...make('a', 40).keys()]).toEqual(['e']);
  });
});
