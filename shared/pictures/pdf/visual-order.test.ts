import { expect, it } from 'vitest';
import { toVisualOrder } from './visual-order.ts';

it('toVisualOrder turns what is read from the right, and nothing else', () => {
  expect(toVisualOrder('abc 12', 'ltr')).toBe('abc 12');
  expect(toVisualOrder('אבג', 'rtl')).toBe('גבא');
  expect(toVisualOrder('x אב גד y', 'ltr')).toBe('x דג בא y');
  expect(toVisualOrder('אב 12 x3 ג', 'rtl')).toBe('ג x3 12 בא');
});

const COMPOSED = ['👨‍👩‍👧', '👍🏽', '❤️', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'];
const [LEFT, RIGHT] = ['\u200e', '\u200f'];

it('toVisualOrder turns an emoji of several characters as a whole, between marks that say so', () => {
  for (const emoji of COMPOSED) {
    const turned = `${RIGHT}${[...emoji].reverse().join('')}${RIGHT}`;
    expect(toVisualOrder(`אב ${emoji}`, 'rtl')).toBe(`${turned} בא`);
    expect(toVisualOrder(`${emoji} אב`, 'rtl')).toBe(`בא ${turned}`);
    expect(toVisualOrder(`x אב ${emoji} ג`, 'ltr')).toBe(`x ג ${turned} בא`);
    expect(toVisualOrder(`2026 ${emoji}`, 'rtl')).toBe(`${turned} 2026`);
  }
});

it('toVisualOrder marks what is not turned in a line that is turned elsewhere', () => {
  for (const emoji of COMPOSED) {
    const marked = `${LEFT}${emoji}${LEFT}`;
    expect(toVisualOrder(`x אב ${emoji}`, 'ltr')).toBe(`x בא ${marked}`);
    expect(toVisualOrder(`${emoji} אב`, 'ltr')).toBe(`${marked} בא`);
  }
  for (const emoji of ['🇮🇱', '1️⃣']) {
    expect(toVisualOrder(`אב ${emoji}`, 'rtl')).toBe(`${LEFT}${emoji}${LEFT} בא`);
  }
});

it('toVisualOrder leaves lines alone that nothing is turned in, and emoji of one character', () => {
  expect(toVisualOrder(`x ${COMPOSED.join(' ')}`, 'ltr')).toBe(`x ${COMPOSED.join(' ')}`);
  expect(toVisualOrder('אב 🚗', 'rtl')).toBe('🚗 בא');
});
