import { describe, expect, it } from 'vitest';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { Frame, FrameMembers } from '../../model/frame.ts';
import type { FrameId, NoteId, StatementId } from '../../model/ids.ts';
import { readNotation } from '../../model/notation.ts';
import type { Point } from '../../model/statement.ts';
import { layOutCards } from '../auto/lay-out-cards.ts';
import { type Box, encloseBoxes, overlaps } from '../box.ts';
import { measureCard } from '../card.ts';
import { boxOfNote, carryNotes } from './carry-notes.ts';
import { placeBeside } from './gather-notes.ts';

const NOTE = 'n' as NoteId;
const DEBATE = `
  motion M
  position P
  P supports M
  a supports P
  b supports P
  c supports P
  d attacks b
`;

function frameNote(at: Point, ...members: readonly string[]): ArgumentMap {
  const map = readNotation(DEBATE);
  const all = [...members, NOTE] as readonly string[] as FrameMembers;
  const frame: Frame = { id: 'f' as FrameId, title: 'Costs', members: all };
  const notes = new Map([[NOTE, { id: NOTE, text: 'Ask the parents', at }]]);
  return { ...map, notes, frames: new Map([[frame.id, frame]]) };
}

function boxCards({ statements, sources }: ArgumentMap): ReadonlyMap<StatementId, Box> {
  const boxes = [...statements.values()].map((card) => {
    return [card.id, { ...card.at, ...measureCard(card, sources).size }] as const;
  });
  return new Map(boxes);
}

function readNote({ notes }: ArgumentMap): Box {
  const note = notes.get(NOTE);
  if (note === undefined) throw new Error('The map has this note');
  return boxOfNote(note);
}

/** The farther of the gaps across and down between a note and the nearest of some cards. */
function measureDistance(map: ArgumentMap, ...ids: readonly string[]): number {
  const note = readNote(map);
  const gaps = [...boxCards(map)].flatMap(([id, card]) => {
    if (!ids.includes(id)) return [];
    const across = Math.max(card.x - note.x - note.width, note.x - card.x - card.width);
    return Math.max(across, card.y - note.y - note.height, note.y - card.y - card.height);
  });
  return Math.min(...gaps);
}

describe('a note in a frame', () => {
  it('comes to the cards of its frame from far off, wherever these stand, and stays there', () => {
    for (const members of [['b', 'd'], ['a'], ['a', 'd'], ['P', 'a', 'b', 'c', 'd'], ['M', 'c']]) {
      for (const at of [
        { x: -9000, y: 5000 },
        { x: 40, y: -3000 },
      ]) {
        const arranged = layOutCards(frameNote(at, ...members));
        expect(measureDistance(arranged, ...members)).toBeLessThanOrEqual(24);
        expect(layOutCards(arranged)).toEqual(arranged);
      }
    }
  });

  it('finds room within the box around them where there is some', () => {
    const arranged = layOutCards(frameNote({ x: -9000, y: 5000 }, 'P', 'a', 'b', 'c', 'd'));
    const cards = [...boxCards(arranged)].filter(([id]) => id !== 'M').map(([, box]) => box);
    expect(encloseBoxes([...cards, readNote(arranged)])).toEqual(encloseBoxes(cards));
  });

  it('keeps to them, not to a card that is nearer and not in the frame', () => {
    const before = new Map([
      ['a' as StatementId, { x: 0, y: 0, width: 272, height: 96 }],
      ['M' as StatementId, { x: 500, y: 0, width: 272, height: 96 }],
    ]);
    const after = new Map([...before].map(([id, box]) => [id, id === 'M' ? box : shift(box)]));
    const map = frameNote({ x: 290, y: 0 }, 'a');
    expect(carryNotes(map, before, after).get(NOTE)).toEqual({ x: 290, y: 900 });
    const unframed = { ...map, frames: new Map() };
    const near = { x: 280, y: 110 };
    expect(carryNotes(moveNote(unframed, near), before, after).get(NOTE)).toBeDefined();
    const besideStranger = { x: 500, y: 110 };
    const gathered = carryNotes(moveNote(map, besideStranger), before, after).get(NOTE);
    expect(gathered).toEqual({ x: 0, y: 900 + 96 + 24 });
    expect(carryNotes(moveNote(unframed, besideStranger), before, after).size).toBe(0);
  });

  it('stays where it is while none of them is arranged', () => {
    const map = frameNote({ x: -9000, y: 5000 }, 'b');
    const boxes = boxCards(layOutCards(map));
    expect(carryNotes(map, boxes, boxes, new Set(['a' as StatementId])).size).toBe(0);
    expect(carryNotes(map, boxes, boxes, new Set(['b' as StatementId])).size).toBe(1);
  });
});

describe('placeBeside', () => {
  const card = { x: 0, y: 0, width: 272, height: 96 };
  const companions = new Map([['a' as StatementId, card]]);
  const size = { width: 208, height: 64 };

  it('finds a free place even where every side is taken', () => {
    const taken = new Map<string, Box>([['a', card]]);
    for (let x = -600; x <= 600; x += 300)
      for (let y = -240; y <= 240; y += 120)
        if (x !== 0 || y !== 0) taken.set(`${x} ${y}`, { ...card, x, y });
    const place = placeBeside(companions, taken, size);
    for (const box of taken.values()) {
      expect(place !== null && overlaps({ ...place, ...size }, box, 24)).toBe(false);
    }
  });

  it('rather makes the frame larger than have it reach over another card', () => {
    const free = new Map<string, Box>([['a', card]]);
    expect(placeBeside(companions, free, size)).toEqual({ x: -232, y: 0 });
    const strangers = [-300, 300].map((x) => [`${x}`, { ...card, x, y: 90 }] as const);
    const place = placeBeside(companions, new Map([...free, ...strangers]), size);
    expect(place).toEqual({ x: 0, y: 120 });
  });

  it('is nowhere beside nothing', () => {
    expect(placeBeside(new Map(), new Map(), size)).toBeNull();
  });
});

function shift(box: Box): Box {
  return { ...box, y: box.y + 900 };
}

function moveNote(map: ArgumentMap, at: Point): ArgumentMap {
  const notes = [...map.notes].map(([id, note]) => [id, { ...note, at }] as const);
  return { ...map, notes: new Map(notes) };
}
