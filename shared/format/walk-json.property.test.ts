import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDeepEqual } from '../base/deep-equal.ts';
import { createJsonBuilder } from './build-json.ts';
import { MAX_NESTING } from './limits.ts';
import { measureNesting } from './measure-nesting.ts';
import { walkJson } from './walk-json.ts';

function build(text: string) {
  const builder = createJsonBuilder(text);
  const faults = walkJson(text, builder, MAX_NESTING);
  return { value: builder.result(), faults };
}

function parseOrNull(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

/** Texts that are JSON, nearly JSON or not at all. */
const fragments = fc.constantFrom(
  ...'{ } [ ] , : " \\ \n 0 1 - . e E + a u0041 true false null "a" "b": 1.5 -0 01 {} [] \u00a0 \t'.split(
    ' ',
  ),
  ' ',
);
const nearJson = fc.array(fragments, { maxLength: 14 }).map((parts) => parts.join(''));
const damagedJson = fc
  .tuple(fc.json({ maxDepth: 4 }), fc.nat(), fc.nat({ max: 3 }), fragments)
  .map(([text, place, length, part]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + part + text.slice(at + length);
  });

describe('walkJson', () => {
  it.each([
    ['pieces of JSON', nearJson, 3000],
    ['damaged JSON', damagedJson, 1500],
    ['sound JSON', fc.json({ maxDepth: 6 }), 300],
  ])(
    '[F2] accepts what JSON.parse accepts and builds the same, on %s',
    (_title, texts, numRuns) => {
      fc.assert(
        fc.property(texts, (text) => {
          const parsed = parseOrNull(text);
          const { value, faults } = build(text);
          expect(faults.length === 0).toBe(parsed !== null);
          if (parsed !== null) expect(isDeepEqual(value, parsed.value)).toBe(true);
        }),
        { seed: 3, numRuns },
      );
    },
  );

  it('[F6] agrees with the count of brackets on what is too deep', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), fc.integer({ min: 1, max: 6 }), (text, limit) => {
        const faults = walkJson(text, createJsonBuilder(text), limit);
        const isTooDeep = measureNesting(text, limit).tooDeepAt >= 0;
        return faults.some(({ kind }) => kind === 'nesting') === isTooDeep;
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});

describe('a damaged text', () => {
  it.each([
    ['commas too many', '{"a":[1,,2,],,"b":3,}', { a: [1, 2], b: 3 }],
    ['commas too few', '{"a":[1 2]"b":3 "c":4}', { a: [1, 2], b: 3, c: 4 }],
    ['names without quotation marks', '{a:1,b:[2]}', { a: 1, b: [2] }],
    ['a missing colon', '{"a" 1,"b":2}', { a: 1, b: 2 }],
    ['a value that is none', '{"a":?,"b":[1,NaN,2]}', { b: [1, 2] }],
    ['false escapes and raw tabs', '{"a":"x\\qy\tz\\u00e9"}', { a: 'x\\qy\tzé' }],
    ['an end too early', '{"a":[{"b":1,"c":"tru', { a: [{ b: 1 }] }],
    ['the wrong closing bracket', '{"a":[{"b":1],"c":2}', { a: [{ b: 1 }], c: 2 }],
    ['a closing bracket too many', '{"a":[1]],"b":2}', { a: [1], b: 2 }],
    ['something after the end', '{"a":1} {"b":2}', { a: 1 }],
    ['a value in the place of a name', '{[1,2],"a":1}', { a: 1 }],
    [
      'a line with an open text in a table',
      '{"a":[\n{"id":"1","t":"x"},\n{"id":"2","t":"x},\n{"id":"3","t":"x"}\n],"b":1}',
      { a: [{ id: '1', t: 'x' }, { id: '2' }, { id: '3', t: 'x' }], b: 1 },
    ],
  ])('[P3] with %s gives what can be read', (_title, text, expected) => {
    const { value, faults } = build(text);
    expect(isDeepEqual(value, expected), JSON.stringify(value)).toBe(true);
    expect(faults.length).toBeGreaterThan(0);
  });
});
