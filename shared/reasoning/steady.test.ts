import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movesOf, openMoves, steady } from './steady.ts';

const figure = fc.double({ min: -1, max: 1, noNaN: true });

describe('steadying', () => {
  it('ends a swing at its rest, on each lane by itself, and leaves what only closes in', () => {
    const moves = openMoves(2, 2);
    const rests = [0.5, 0.2, 0.4, 0.6];
    // The first lane goes back by 0.8 each round, the second goes on by 0.5.
    const from = [0.3, 0.1, -0.2, 0.2];
    const shares = [-0.8, 0.5, -0.8, 0.5];
    const offAt = (round: number) => from.map((off, at) => off * (shares[at] ?? 0) ** round);
    const strengths = new Float64Array(4);
    for (let round = 0; round < 4; round += 1) {
      const noted = movesOf(moves, round);
      const [before, after] = [offAt(round), offAt(round + 1)];
      for (let at = 0; at < 4; at += 1) {
        strengths[at] = (rests[at] ?? 0) + (after[at] ?? 0);
        if (noted !== null) noted[at] = (after[at] ?? 0) - (before[at] ?? 0);
      }
      expect(noted === moves.second).toBe(round === 3);
    }
    const closing = Array.from(strengths);
    steady(moves, Int32Array.of(0, 1), strengths);
    expect(strengths[0]).toBeCloseTo(0.5, 12);
    expect(strengths[2]).toBeCloseTo(0.4, 12);
    expect(strengths[1]).toBe(closing[1]);
    expect(strengths[3]).toBe(closing[3]);
  });

  it('never leaves the way that the last round went', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(figure, figure), { minLength: 1 }), (pairs) => {
        const moves = openMoves(pairs.length, 1);
        for (const [at, [first, second]] of pairs.entries()) {
          moves.first[at] = first;
          moves.second[at] = second;
        }
        const strengths = new Float64Array(pairs.length);
        steady(moves, Int32Array.from(pairs.keys()), strengths);
        for (const [at, strength] of strengths.entries()) {
          const back = moves.second[at] ?? 0;
          expect(Math.abs(strength)).toBeLessThanOrEqual(Math.abs(back));
          expect(strength * back).toBeLessThanOrEqual(0);
        }
      }),
      { seed: 20_261_128, numRuns: 200 },
    );
  });
});
