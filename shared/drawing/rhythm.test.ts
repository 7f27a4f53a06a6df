import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutByRhythm } from './rhythm.ts';

it('repeats what is drawn and what is left out, between the ends', () => {
  expect(cutByRhythm(20, [4, 4])).toEqual([
    { from: 0, to: 4 },
    { from: 8, to: 12 },
    { from: 16, to: 20 },
  ]);
  expect(cutByRhythm(30, [4, 6], { start: 6, end: 6 })).toEqual([
    { from: 0, to: 10 },
    { from: 16, to: 20 },
    { from: 24, to: 30 },
  ]);
  expect(cutByRhythm(20, [], { start: 6, end: 0 })).toEqual([{ from: 0, to: 20 }]);
});

it('draws both ends of a bar of any length, and parts that neither touch nor cross', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      lengths.filter(({ length }) => length % 2 === 0),
      fc.integer({ min: 1, max: 12 }),
      (length, rhythm, cap) => {
        const spans = cutByRhythm(length, rhythm, { start: cap, end: cap });
        expect(spans[0]?.from).toBe(0);
        expect(spans.at(-1)?.to).toBe(length);
        let before = -1;
        for (const { from, to } of spans) {
          expect(from).toBeGreaterThan(before);
          expect(to).toBeGreaterThan(from);
          before = to;
        }
      },
    ),
  );
});
