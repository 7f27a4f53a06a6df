import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TRAIT } from './character-traits.ts';
import { cutEvenly } from './cut-evenly.ts';
import { type Cut, cutGreedily, type Paragraph } from './cut-greedily.ts';

/** Words of the given widths, in parts of an em, with a space between them. */
function paragraphOf(words: readonly number[], limit: number): Paragraph {
  const widths: number[] = [];
  const traits: number[] = [];
  const places: number[] = [];
  for (const width of words) {
    if (widths.length > 0) {
      widths.push(1);
      traits.push(TRAIT.SPACE);
      places.push(0);
    }
    places.push(widths.length > 0 ? 1 : 0);
    widths.push(width);
    traits.push(0);
  }
  const scanned = {
    count: widths.length,
    starts: Int32Array.from(widths.keys()),
    widths: Int32Array.from(widths),
    traits: Uint16Array.from(traits),
  };
  return { scanned, places: Uint8Array.from(places), limit, first: 0, end: widths.length };
}

/** The least sum of squared widths of as many lines as asked, tried one by one. */
function findLeast(words: readonly number[], lineCount: number, limit: number): number {
  if (lineCount === 0) return words.length === 0 ? 0 : Number.POSITIVE_INFINITY;
  let least = Number.POSITIVE_INFINITY;
  let width = -1;
  for (const [index, word] of words.entries()) {
    width += 1 + word;
    if (width > limit) break;
    least = Math.min(least, width ** 2 + findLeast(words.slice(index + 1), lineCount - 1, limit));
  }
  return least;
}

const rate = (cuts: readonly Cut[]): number => cuts.reduce((sum, cut) => sum + cut.width ** 2, 0);
const anyWords = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 10 });

describe('lines cut evenly', () => {
  it('are as many as lines cut greedily, and the most even of all', () => {
    fc.assert(
      fc.property(anyWords, fc.integer({ min: 20, max: 60 }), (words, limit) => {
        const paragraph = paragraphOf(words, limit);
        const greedy = cutGreedily(paragraph);
        const even = cutEvenly(paragraph);
        expect(even).toHaveLength(greedy.length);
        expect(rate(even)).toBe(findLeast(words, greedy.length, limit));
      }),
      { seed: 20_261_129, numRuns: 400 },
    );
  });

  it('follow one another, with nothing but a space between them', () => {
    fc.assert(
      fc.property(anyWords, fc.integer({ min: 20, max: 60 }), (words, limit) => {
        const paragraph = paragraphOf(words, limit);
        const even = cutEvenly(paragraph);
        expect(even[0]?.first).toBe(0);
        expect(even.at(-1)?.end).toBe(paragraph.end);
        for (const [index, cut] of even.slice(1).entries()) {
          expect(cut.first).toBe((even[index]?.end ?? 0) + 1);
        }
      }),
      { seed: 20_261_130, numRuns: 200 },
    );
  });

  it('are the greedy ones where a word is wider than a line', () => {
    for (const words of [
      [3, 30, 3],
      [30, 30, 2],
    ]) {
      const paragraph = paragraphOf(words, 20);
      expect(cutEvenly(paragraph)).toEqual(cutGreedily(paragraph));
    }
  });
});
