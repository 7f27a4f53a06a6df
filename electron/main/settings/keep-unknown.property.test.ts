import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepUnknown } from './keep-unknown.ts';

const value = fc.dictionary(
  fc.constantFrom('a', 'b', 'c'),
  fc.oneof(fc.integer({ min: 0, max: 2 }), fc.dictionary(fc.constantFrom('d', 'e'), fc.nat(2))),
);
const unknown = fc.dictionary(fc.constantFrom('x', 'y'), fc.jsonValue());

describe('what a file is to hold', () => {
  it('is the value, beside all that the file held and the value knows nothing of', () => {
    fc.assert(
      fc.property(value, value, unknown, (read, now, rest) => {
        expect(keepUnknown({ ...rest, ...read }, read, now)).toEqual({ ...rest, ...now });
      }),
      { seed: 20261127, numRuns: 200 },
    );
  });

  it('is what it held, understood or not, of what has not changed', () => {
    const held = fc.oneof(fc.integer(), fc.string(), fc.array(fc.nat()), fc.constant(null));
    fc.assert(
      fc.property(value, held, value, (read, odd, rest) => {
        expect(keepUnknown(odd, read, read)).toEqual(odd);
        expect(keepUnknown({ ...rest, a: odd }, read, read)).toMatchObject({ a: odd });
      }),
      { seed: 20261127, numRuns: 200 },
    );
  });
});
