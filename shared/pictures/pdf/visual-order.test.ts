import { expect, it } from 'vitest';
import { markEnd, toVisualOrder } from './visual-order.ts';

it('toVisualOrder turns what is read from the right, and nothing else', () => {
  expect(toVisualOrder('abc 12', 'ltr')).toBe('abc 12');
  expect(toVisualOrder('אבג', 'rtl')).toBe('גבא');
  expect(toVisualOrder('x אב גד y', 'ltr')).toBe('x דג בא y');
  expect(toVisualOrder('אב 12 x3 ג', 'rtl')).toBe('ג x3 12 בא');
});

const COMPOSED = ['👨‍👩‍👧', '👍🏽', '❤️', '👨‍👩‍👧 👨‍👩‍👧', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'];

it('markEnd marks an emoji of several characters that ends what is read from the right', () => {
  for (const emoji of COMPOSED) {
    expect(markEnd(`אבג 12 ${emoji}`, 'rtl')).toBe(`אבג 12 ${emoji}\u200f`);
    expect(markEnd(`אבג (${emoji}).`, 'rtl')).toBe(`אבג (${emoji}\u200f).`);
    expect(markEnd(`abc ${emoji}`, 'ltr')).toBe(`abc ${emoji}`);
  }
  expect(markEnd('אבג 1️⃣', 'rtl')).toBe('אבג 1️⃣\u200f');
  for (const text of ['אבג', '👨‍👩‍👧 אבג', 'אבג 🚗', 'אבג (12)', '']) {
    expect(markEnd(text, 'rtl')).toBe(text);
  }
});

it('toVisualOrder turns an emoji of several characters as a whole, between letters read from the right and after them', () => {
  for (const emoji of COMPOSED) {
    const turned = [...emoji].reverse().join('');
    expect(toVisualOrder(`אב ${emoji}`, 'rtl')).toBe(`${turned} בא`);
    expect(toVisualOrder(`${emoji} אב`, 'rtl')).toBe(`בא ${turned}`);
  }
});
