import { describe, expect, it } from 'vitest';
import { putBeside } from './put-beside.ts';

const FRAME = { width: 1000, height: 700 };
const TIP = { width: 288, height: 128 };
const CARD = { x: 400, y: 300, width: 100, height: 60 };

describe('putBeside', () => {
  it('stands to the right of a card, in its middle, where nothing is there', () => {
    expect(putBeside(CARD, TIP, [], FRAME)).toEqual({ x: 512, y: 266 });
  });

  it('goes where it covers the fewest neighbours', () => {
    const right = { x: 520, y: 300, width: 100, height: 60 };
    expect(putBeside(CARD, TIP, [right], FRAME)).toEqual({ x: 100, y: 266 });
    const left = { ...right, x: 250 };
    expect(putBeside(CARD, TIP, [right, left], FRAME)).toEqual({ x: 306, y: 372 });
    const under = { ...right, x: 400, y: 380 };
    expect(putBeside(CARD, TIP, [right, left, under], FRAME)).toEqual({ x: 306, y: 160 });
  });

  it('stays within the frame and off the card at its edge', () => {
    expect(putBeside({ ...CARD, x: 880 }, TIP, [], FRAME)).toEqual({ x: 580, y: 266 });
    expect(putBeside({ ...CARD, x: 0, y: 0 }, TIP, [], FRAME)).toEqual({ x: 112, y: 8 });
  });
});
