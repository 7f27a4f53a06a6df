import { describe, expect, it } from 'vitest';
import type { Box } from '../layout/box.ts';
import { CUT_MARGIN, cutFrame } from './cut-frame.ts';
import { encloseStrokes } from './strokes.ts';

const FRAME = { x: 0, y: 0, width: 600, height: 600 };
const RADIUS = 12;

/** The parts of an outline, each with the box around it. */
function listParts(strangers: readonly Box[]): readonly Box[] {
  const strokes = cutFrame(FRAME, strangers, RADIUS);
  const starts = strokes.flatMap(({ kind }, index) => (kind === 'move' ? index : []));
  return starts.map((start, part) => encloseStrokes(strokes.slice(start, starts[part + 1])));
}

const cardAt = (x: number, y: number): Box => ({ x, y, width: 200, height: 100 });

describe('a frame that is cut', () => {
  it('has a hole around a card within it, with a margin', () => {
    const [outer, hole, ...rest] = listParts([cardAt(200, 200)]);
    expect(rest).toEqual([]);
    expect(outer).toEqual(FRAME);
    expect(hole).toEqual({
      x: 200 - CUT_MARGIN,
      y: 200 - CUT_MARGIN,
      width: 200 + 2 * CUT_MARGIN,
      height: 100 + 2 * CUT_MARGIN,
    });
  });

  it('has one hole around cards that stand together, and one for each that stands by itself', () => {
    expect(listParts([cardAt(200, 200), cardAt(200, 324)])).toHaveLength(2);
    expect(listParts([cardAt(80, 200), cardAt(312, 240)])).toHaveLength(2);
    expect(listParts([cardAt(200, 160), cardAt(200, 400)])).toHaveLength(3);
  });

  it('keeps a rail beside a card that is flush with its members, and none where that would be a hair', () => {
    expect(listParts([cardAt(16, 200)])).toHaveLength(2);
    expect(listParts([cardAt(10, 200)])).toHaveLength(1);
  });

  it('gives way to a card over its edge or corner, and falls apart around one across it', () => {
    expect(listParts([cardAt(-100, 200)])).toEqual([FRAME]);
    expect(listParts([cardAt(-100, -20)])).toHaveLength(1);
    expect(listParts([{ x: -10, y: 200, width: 620, height: 100 }])).toEqual([
      { x: 0, y: 0, width: 600, height: 200 - CUT_MARGIN },
      { x: 0, y: 300 + CUT_MARGIN, width: 600, height: 300 - CUT_MARGIN },
    ]);
  });

  it('leaves no scrap of itself beside a card, between two that lie over its edge', () => {
    const over = (y: number) => ({ ...cardAt(384, y), width: 300 });
    expect(listParts([over(100), cardAt(384, 212), over(324)])).toEqual([FRAME]);
    const besideCorner = [cardAt(340, -80), { ...cardAt(384, 53), width: 300 }];
    expect(listParts(besideCorner)).toEqual([FRAME]);
  });

  it('is nothing where a card covers all of it', () => {
    expect(cutFrame(FRAME, [{ x: -9, y: -9, width: 620, height: 620 }], RADIUS)).toEqual([]);
  });

  it('is closed, and ends every part where it begins', () => {
    const strokes = cutFrame(FRAME, [cardAt(200, 200), cardAt(-100, 400)], RADIUS);
    const starts = strokes.flatMap(({ kind }, index) => (kind === 'move' ? index : []));
    for (const [part, start] of starts.entries()) {
      const end = (starts[part + 1] ?? strokes.length) - 1;
      expect(strokes[end]?.to).toEqual(strokes[start]?.to);
    }
  });
});
