import { describe, expect, it } from 'vitest';
import type { NoteId, StatementId } from '../../model/ids.ts';
import { readNotation } from '../../model/notation.ts';
import type { Box } from '../box.ts';
import { moveAside, type Slot } from './move-aside.ts';
import { PlacedBoxes } from './placed-boxes.ts';

type Id = StatementId | NoteId;

const MAP = readNotation('motion M\na supports M\nb supports M\nc supports a\nd supports M');
const SIZE = { width: 200, height: 60 };
const BOXES = PlacedBoxes.over(
  new Map<Id, Box>(
    Object.entries({
      M: { x: 0, y: 0, ...SIZE },
      a: { x: 300, y: 100, ...SIZE },
      b: { x: 300, y: 300, ...SIZE },
      c: { x: 332, y: 200, ...SIZE },
      d: { x: 900, y: 100, ...SIZE },
    }).map(([id, box]) => [id as Id, box]),
  ),
);

// It takes 100 of where `a` stands, and `CARD_GAP` beside it.
const SLOT: Slot = {
  target: 'M' as StatementId,
  room: { x: 100, y: 100, width: 300, height: 60 },
  beyond: 250,
};

function move(slot: Partial<Slot>): Readonly<Record<string, number>> | null {
  const moved = moveAside(MAP, BOXES, { ...SLOT, ...slot });
  return moved && Object.fromEntries([...moved].map(([id, { x }]) => [id, x]));
}

describe('moveAside', () => {
  it('takes a branch along whole, and what stands in one column with it', () => {
    expect(move({})).toEqual({ a: 424, b: 424, c: 456 });
  });

  it('takes along what is in the way of what goes aside', () => {
    expect(move({ room: { ...SLOT.room, width: 700 } })).toEqual({
      a: 824,
      b: 824,
      c: 856,
      d: 1424,
    });
  });

  it('takes along the notes beside the cards of a branch', () => {
    const note = { id: 'n' as NoteId, text: 'Ask', at: { x: 114, y: 200 } };
    const map = { ...MAP, notes: new Map([[note.id, note]]) };
    const boxes = BOXES.with([[note.id, { ...note.at, width: 208, height: 44 }]]);
    expect(moveAside(map, boxes, SLOT)?.get(note.id)).toEqual({ x: 238, y: 200 });
  });

  it('moves nothing where nothing begins beyond', () => {
    expect(move({ beyond: 1000 })).toEqual({});
  });

  it('moves nothing that is to stay, nor farther than it may go', () => {
    expect(move({ still: new Set(['c' as Id]) })).toBeNull();
    expect(move({ most: 123 })).toBeNull();
    expect(move({ most: 124 })).not.toBeNull();
    expect(move({ target: 'c' as StatementId })).toBeNull();
  });
});
