import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMap } from '../../model/check-map.ts';
import { readArgdown } from './read-argdown.ts';

const piece = fc.oneof(
  fc.constantFrom(
    '[A]: a',
    '[B]',
    '<C>: c',
    '<D>',
    '[A]',
    '<C>',
    '@[A]',
    'plain',
    ' #tag',
    ' {x: 1}',
  ),
  fc.constantFrom('\n', '\n\n', '\n  ', '\n    ', '\n\t', '\r\n'),
  fc.constantFrom('+ ', '- ', '_ ', '<+ ', '+> ', '-> ', '<- ', '>< ', '_> ', '<_ '),
  fc.constantFrom(
    '(1) ',
    '(2) ',
    '(3) ',
    '\n----\n',
    '\n--\nrule\n--\n',
    '===\n',
    '# H\n',
    '/*',
    '*/',
    '<!--',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => `[A]: a\n  -> ${pieces.join('')}`);

describe('readArgdown', () => {
  it('makes a sound map of whatever it takes for Argdown', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const fragment = readArgdown(text);
        if (fragment !== null) expect(checkMap(fragment.map)).toEqual([]);
      }),
      { seed: 20_261_127, numRuns: 300 },
    );
  });

  it.each([
    ['tags', '#t '.repeat(60_000)],
    ['data', '{} '.repeat(60_000)],
    ['blanks', `a${' '.repeat(120_000)}b`],
    ['dashes', `${'-'.repeat(120_000)}a`],
    ['comments that are left open', '/* <!-- '.repeat(20_000)],
    ['brackets', '['.repeat(120_000)],
    ['premises', `x${'\n(2) x'.repeat(60_000)}`],
  ])('comes to the end of many %s', (_name, text) => {
    expect(readArgdown(`[A]: a\n  -> ${text}\n${text}`)).not.toBeNull();
  });
});
