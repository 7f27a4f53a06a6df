import { describe, expect, it } from 'vitest';
import { widenToWords } from './widen-to-words.ts';

const VIEW = { x: 0, y: 0, width: 1000, height: 600 };
const at = (x: number, y: number) => ({ x, y, width: 272, height: 60 });

describe('the choices over a card', () => {
  it('have room for their words about the middle of the card', () => {
    const box = widenToWords(at(400, 300), 2, { view: VIEW, zoom: 1 });
    expect([box.width, box.height]).toEqual([304, 100]);
    expect([box.x + box.width / 2, box.y + box.height / 2]).toEqual([536, 330]);
  });

  it('are moved into view where the edge of the canvas would cut them off', () => {
    expect(widenToWords(at(-150, 580), 2, { view: VIEW, zoom: 1 })).toMatchObject({
      x: 20,
      y: 480,
    });
    const far = widenToWords(at(3900, 0), 1, {
      view: { x: 0, y: 0, width: 4000, height: 2400 },
      zoom: 0.25,
    });
    expect(far.x + far.width).toBe(3920);
  });
});
