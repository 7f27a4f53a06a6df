import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArgumentMap } from '../model/argument-map.ts';
import type { StatementId } from '../model/ids.ts';
import { readNotation } from '../model/notation.ts';
import { evaluate } from './evaluate.ts';
import { createFramework } from './framework.ts';
import { computeRanges, holdsFor, type Range } from './ranges.ts';
import { createRandomDebate } from './testing/random-debate.ts';

/** The statements of a map with credences that lie so far on the way through their ranges. */
function pickWithin(
  map: ArgumentMap,
  ranges: ReadonlyMap<StatementId, Range>,
  places: readonly number[],
): ArgumentMap['statements'] {
  return new Map(
    [...map.statements].map(([id, statement], index) => {
      const { low, high } = ranges.get(id) ?? { low: statement.credence, high: statement.credence };
      return [id, { ...statement, credence: low + (places[index] ?? 0) * (high - low) }];
    }),
  );
}

describe('computeRanges', () => {
  it('gives the strengths at both ends where a statement only helps or only hurts', () => {
    const framework = createFramework(
      readNotation('motion M\nclaim r @0.6\nclaim o @0.4\nr supports M\no attacks M'),
    );
    const { low, high } = computeRanges(
      framework,
      'df-quad',
      new Map([
        ['r' as StatementId, { low: 0.5, high: 0.9 }],
        ['o' as StatementId, { low: 0.2, high: 0.6 }],
      ]),
    );
    const motion = framework.slots.get('M' as StatementId) ?? -1;
    expect(low[motion]).toBeCloseTo(0.5 - 0.5 * 0.1, 12);
    expect(high[motion]).toBeCloseTo(0.5 + 0.5 * 0.7, 12);
  });

  it('holds every strength that credences within their ranges give', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.boolean(),
        fc.array(
          fc.tuple(
            fc.double({ min: 0, max: 1, noNaN: true }),
            fc.double({ min: 0, max: 1, noNaN: true }),
          ),
          {
            minLength: 7,
            maxLength: 7,
          },
        ),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 7, maxLength: 7 }),
        (seed, isEnergy, ends, places) => {
          const name = isEnergy ? 'quadratic-energy' : 'df-quad';
          const map = createRandomDebate(seed, { statements: 7, arguments: 11, rings: false });
          const framework = createFramework(map);
          const ranges = new Map<StatementId, Range>(
            ends.map(([one, other], index) => [
              `s${index}` as StatementId,
              { low: Math.min(one, other), high: Math.max(one, other) },
            ]),
          );
          const { low, high } = computeRanges(framework, name, ranges);
          const statements = pickWithin(map, ranges, places);
          const { strengths } = evaluate(createFramework({ ...map, statements }), name);
          for (const [slot, strength] of strengths.entries()) {
            expect(strength).toBeGreaterThanOrEqual((low[slot] ?? 1) - 1e-12);
            expect(strength).toBeLessThanOrEqual((high[slot] ?? 0) + 1e-12);
          }
        },
      ),
      { seed: 20_200_804, numRuns: 200 },
    );
  });

  it('is the evaluation where nothing has a range, rings included', () => {
    for (let seed = 0; seed < 30; seed += 1) {
      const framework = createFramework(
        createRandomDebate(seed, { statements: 6, arguments: 9, rings: true }),
      );
      const { strengths } = evaluate(framework, 'quadratic-energy');
      const { low, high } = computeRanges(framework, 'quadratic-energy', new Map());
      for (const [slot, strength] of strengths.entries()) {
        expect(low[slot]).toBeCloseTo(strength, 6);
        expect(high[slot]).toBeCloseTo(strength, 6);
      }
    }
  });
});

describe('holdsFor', () => {
  it('asks for more than one half', () => {
    expect(holdsFor({ low: 0.51, high: 0.9 })).toBe('all');
    expect(holdsFor({ low: 0.4, high: 0.51 })).toBe('some');
    expect(holdsFor({ low: 0.1, high: 0.5 })).toBe('none');
  });
});
