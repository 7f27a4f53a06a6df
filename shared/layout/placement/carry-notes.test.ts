import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../base/random.ts';
import type { NoteId, StatementId } from '../../model/ids.ts';
import { readNotation } from '../../model/notation.ts';
import { createRandomMap } from '../../model/random-map.ts';
import type { Point } from '../../model/statement.ts';
import { layOutCards } from '../auto/lay-out-cards.ts';
import { type Box, overlaps } from '../box.ts';
import { measureCard } from '../card.ts';
import { boxOfNote, carryNotes } from './carry-notes.ts';

const SIZE = { width: 272, height: 96 };

function place(places: Readonly<Record<string, Point>>): ReadonlyMap<StatementId, Box> {
  return new Map(Object.entries(places).map(([id, at]) => [id as StatementId, { ...at, ...SIZE }]));
}

function carry(notes: Readonly<Record<string, Point>>, from: Boxes, to: Boxes) {
  const table = Object.entries(notes).map(([id, at]) => {
    return [id as NoteId, { id: id as NoteId, text: 'n', at }] as const;
  });
  const map = { ...readNotation(''), notes: new Map(table) };
  return Object.fromEntries(carryNotes(map, place(from), place(to)));
}

type Boxes = Readonly<Record<string, Point>>;

describe('carryNotes', () => {
  it('takes a note along with the card it lies next to', () => {
    const from = { a: { x: 0, y: 0 }, b: { x: 900, y: 0 } };
    const to = { a: { x: 0, y: 0 }, b: { x: 2000, y: 500 } };
    expect(carry({ n: { x: 1200, y: 10 } }, from, to)).toEqual({ n: { x: 2300, y: 510 } });
    expect(carry({ n: { x: 300, y: 10 } }, from, to)).toEqual({});
  });

  it('takes it along with the same of two that are as near, whatever their order', () => {
    const [a, b] = [
      { x: 0, y: 0 },
      { x: 560, y: 0 },
    ];
    const note = { n: { x: 312, y: 10 } };
    const carried = { n: { x: 312, y: 510 } };
    expect(carry(note, { a, b }, { a: { ...a, y: 500 }, b })).toEqual(carried);
    expect(carry(note, { b, a }, { b, a: { ...a, y: 500 } })).toEqual(carried);
  });

  it('leaves a note that lies by itself where it is, unless a card comes there', () => {
    const far = { n: { x: 3000, y: 3000 } };
    const start = { a: { x: 0, y: 0 } };
    expect(carry(far, start, { a: { x: 900, y: 0 } })).toEqual({});
    const { n } = carry(far, start, { a: { x: 3000, y: 3010 } });
    expect(n).toBeDefined();
    expect(Math.hypot((n?.x ?? 0) - 3000, (n?.y ?? 0) - 3000)).toBeLessThan(200);
  });

  it('keeps every note of a map that is laid out off all cards and other notes', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 1, max: 80 }), (seed, statements) => {
        const map = layOutCards(createRandomMap(createRandom(seed), { statements }));
        const cards = [...map.statements.values()].map((card): Box => {
          return { ...card.at, ...measureCard(card, map.sources).size };
        });
        const notes = [...map.notes.values()].map(boxOfNote);
        for (const [index, note] of notes.entries()) {
          for (const other of [...cards, ...notes.slice(index + 1)]) {
            expect(overlaps(note, other)).toBe(false);
          }
        }
        expect(layOutCards(map)).toEqual(map);
      }),
      { seed: 20200624, numRuns: 40 },
    );
  });
});
