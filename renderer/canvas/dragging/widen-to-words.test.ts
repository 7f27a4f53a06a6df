import { describe, expect, it } from 'vitest';
import { findSideToSay, widenToWords } from './widen-to-words.ts';

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

describe('what is said of the choices', () => {
  it('stands beneath them, and above where the lower edge of the canvas would cut it off', () => {
    const side = (y: number, height = 100) =>
      findSideToSay({ x: 0, y, width: 304, height }, { view: VIEW, zoom: 1 });
    expect([side(20), side(374), side(375), side(480)]).toEqual([
      'below',
      'below',
      'above',
      'above',
    ]);
    const far = { view: { x: 0, y: 0, width: 4000, height: 2400 }, zoom: 0.25 };
    expect(findSideToSay({ x: 0, y: 1700, width: 1216, height: 400 }, far)).toBe('above');
    expect(side(60, 480)).toBe('below');
  });
});
