import { describe, expect, it } from 'vitest';
import { MAX_CONTAINERS, MAX_FILE_BYTES } from './limits.ts';
import { parseMap } from './parse.ts';
import { salvageMap } from './salvage.ts';
import { tellPlace, tellProblem } from './testing/tell-problem.ts';
import { writeMap } from './write.ts';

const HEAD = '{"format":"argmap","version":1,"id":"m"';

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function explain(file: Uint8Array | string): readonly string[] {
  return parseMap(file).problems.map((problem) => `${problem.rule} ${tellPlace(problem)}`);
}

describe('bytes', () => {
  it('[F1] forgives a byte-order mark, in bytes and in text', () => {
    expect(parseMap(encode(`\ufeff${HEAD}}`))).toMatchObject({ kind: 'map', problems: [] });
    expect(parseMap(`\ufeff${HEAD}}`)).toMatchObject({ kind: 'map', problems: [] });
  });

  it('[F1] reads any line ends', () => {
    const text = `${HEAD},"title":"T"}`.replaceAll(',', ',\r\n');
    expect(parseMap(text)).toMatchObject({ kind: 'map', map: { details: { title: 'T' } } });
  });

  it.each([
    ['a lone continuation byte', [0x80], 0],
    ['an overlong slash', [0xc0, 0xaf], 0],
    ['an encoded surrogate', [0x61, 0xed, 0xa0, 0x80], 1],
    ['a code point beyond U+10FFFF', [0x61, 0xf4, 0x90, 0x80, 0x80], 1],
    ['a sequence cut short', [0xe3, 0x81], 0],
    ['Latin-1', [0x63, 0x61, 0x66, 0xe9, 0x20], 3],
  ])('[F1] names the byte of %s', (_title, bytes, offset) => {
    const head = encode(`${HEAD},\n"title":"`);
    const file = Uint8Array.from([...head, ...bytes, ...encode('"}')]);
    expect(explain(file)).toEqual([`F1 byte ${head.length + offset + 1} (line 2)`]);
    expect(salvageMap(file)).toMatchObject({ kind: 'map', readOnly: true });
  });

  it.each([
    ['with', true, true],
    ['without', true, false],
    ['with', false, true],
    ['without', false, false],
  ])(
    '[F1] knows UTF-16 %s its mark (little-endian: %s) and salvages it',
    (_word, isLittle, hasMark) => {
      const text = `${hasMark ? '\ufeff' : ''}${HEAD},"title":"戦略"}`;
      const file = new Uint8Array(text.length * 2);
      const view = new DataView(file.buffer);
      for (let index = 0; index < text.length; index += 1) {
        view.setUint16(index * 2, text.charCodeAt(index), isLittle);
      }
      const { problems } = parseMap(file);
      expect(problems[0]).toMatchObject({ rule: 'F1', words: { values: { encoding: 'UTF-16' } } });
      expect(salvageMap(file)).toMatchObject({
        map: { details: { title: '戦略' } },
        readOnly: true,
      });
    },
  );

  it('[F2] refuses an empty file, and one of white space', () => {
    expect(explain(new Uint8Array())).toEqual(['F2 top level (line 1, column 1)']);
    expect(explain('')).toEqual(['F2 top level (line 1, column 1)']);
    expect(explain(' \n ')).toEqual(['F2 line 2, column 2']);
    expect(salvageMap('').kind).toBe('unreadable');
  });

  it('[F6] refuses a file above the limit without reading it', () => {
    expect(explain(new Uint8Array(MAX_FILE_BYTES + 1))).toEqual(['F6 ']);
  });
});

describe('JSON', () => {
  it.each(['[]', '"argmap"', '1', 'null', 'true'])(
    '[F2] refuses %s, which is no object',
    (text) => {
      expect(explain(text)).toEqual(['F2 top level (line 1, column 1)']);
      expect(salvageMap(text).kind).toBe('unreadable');
    },
  );

  it.each([
    ['a comma too many', `${HEAD},}`, 'line 1, column 41', 'Remove that comma'],
    ['a comma too few', `${HEAD} "title": ""}`, 'line 1, column 41', 'comma is missing'],
    ['single quotation marks', `${HEAD}, "title": 'x'}`, 'line 1, column 51', 'not single ones'],
    ['curly quotation marks', `${HEAD}, "title": “x”}`, 'line 1, column 51', 'not curly ones'],
    ['a comment', `${HEAD}, // why\n}`, 'line 1, column 42', 'no comments'],
    ['NaN', `${HEAD}, "x": NaN}`, 'line 1, column 47', 'no NaN'],
    ['a leading zero', `${HEAD}, "x": 07}`, 'line 1, column 47', 'not a JSON number'],
    [
      'a line break in a text',
      `${HEAD}, "x": "a\nb"}`,
      'line 1, column 47',
      'no closing quotation mark',
    ],
    ['a tab in a text', `${HEAD}, "x": "a\tb"}`, 'line 1, column 47', 'escape'],
    ['a false escape', `${HEAD}, "x": "\\x"}`, 'line 1, column 47', 'backslash'],
    ['a non-breaking space', `${HEAD},\u00a0"x": 1}`, 'line 1, column 41', 'invisible'],
    ['a missing colon', `${HEAD}, "x" 1}`, 'line 1, column 46', 'colon is missing'],
    ['a field without a value', `${HEAD}, "x": }`, 'line 1, column 47', 'no value'],
    ['the wrong bracket', `${HEAD}, "x": [}`, 'line 1, column 48', 'does not match'],
    ['something after the end', `${HEAD}} x`, 'line 1, column 42', 'neither'],
    ['its second half missing', `${HEAD}, "x": [`, 'line 1, column 48', 'ends in the middle'],
  ])('[F2] explains %s and its place', (_title, text, where, part) => {
    const [problem] = parseMap(text).problems;
    expect(problem && [problem.rule, tellPlace(problem)]).toEqual(['F2', where]);
    expect(problem && tellProblem(problem)).toContain(part);
  });

  it('[F2] lists every certain fault at once, and none after the first uncertain one', () => {
    const text = `${HEAD},\n"tags": [1,],\n"a": "\t",\n"b" 1,\n"c": ?,\n"d": [1,]}`;
    expect(explain(text)).toEqual([
      'F2 line 2, column 12',
      'F2 line 3, column 6',
      'F2 line 4, column 5',
      'F2 line 5, column 6',
    ]);
  });

  it('[F2] takes the last of two fields with one name', () => {
    const text = `${HEAD},"title":7,"title":"last"}`;
    expect(parseMap(text)).toMatchObject({ kind: 'map', map: { details: { title: 'last' } } });
    expect(explain(`${HEAD},"title":"first",\n"title":7}`)).toEqual([
      'M2 title (line 2, column 9)',
    ]);
  });

  it('[F6] refuses nesting 100,000 deep, and salvages what is around it', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const text = `${HEAD},"deep":${deep},"title":"T"}`;
    expect(explain(text)).toEqual(['F6 line 1, column 147']);
    expect(salvageMap(text)).toMatchObject({ kind: 'map', map: { details: { title: 'T' } } });
  });

  it('[F6] reads nesting of 100 levels and writes it back', () => {
    const text = `${HEAD},"deep":${'['.repeat(99)}${']'.repeat(99)}}`;
    const outcome = parseMap(text);
    if (outcome.kind !== 'map') throw new Error('unreadable');
    expect(writeMap(outcome.map)).toContain(`"deep": ${'['.repeat(99)}${']'.repeat(99)}`);
    expect(explain(text.replace('[', '[[').replace(']', ']]'))[0]).toMatch(/^F6 /);
  });

  it('[F6] refuses more objects and lists than any map has', () => {
    const text = `${HEAD},"x":[${'[],'.repeat(MAX_CONTAINERS)}0]}`;
    expect(explain(text)).toEqual(['F6 ']);
    expect(salvageMap(text).kind).toBe('unreadable');
  });

  it.each([
    ['brackets', '['.repeat(2e6)],
    ['commas', ','.repeat(1e6)],
    ['quotation marks', '"'.repeat(2e6)],
    ['an open text of backslashes', `{"a":"${'\\'.repeat(2e6)}`],
    ['digits', '1'.repeat(2e6)],
    ['one word', 'x'.repeat(2e6)],
    ['line ends', '\n'.repeat(2e6)],
  ])('[P1] answers megabytes of %s', (_title, text) => {
    expect(parseMap(text).problems.length).toBeGreaterThan(0);
    expect(salvageMap(text).problems.length).toBeGreaterThan(0);
  });
});

describe('prototype keys', () => {
  const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
  const polluted = NAMES.map((name) => `"${name}":{"polluted":true,"__proto__":{"deep":1}}`).join();
  const text =
    `${HEAD},${polluted},"statements":[{"id":"__proto__","kind":"claim","text":"","at":{"x":1,"y":2,${polluted}},"citations":[{"source":"constructor",${polluted}}],${polluted}}],"sources":[{"id":"constructor","type":"book","author":[{${polluted}}],${polluted}}],"arguments":[{"id":"a","relation":"supports","premises":["toString"],"target":"__proto__",${polluted}}],"notes":[]}`.replace(
      '"statements":[',
      '"statements":[{"id":"toString","kind":"claim","text":""},',
    );

  it('[F7] are ids and fields like any other, and pollute nothing', () => {
    for (const outcome of [parseMap(text), salvageMap(`${text.slice(0, -1)},}`)]) {
      if (outcome.kind !== 'map') throw new Error(JSON.stringify(outcome.problems));
      const { map } = outcome;
      expect(map.statements.size).toBe(2);
      expect('polluted' in {}).toBe(false);
      for (const entity of [...map.statements.values(), ...map.sources.values()]) {
        expect('polluted' in entity).toBe(false);
        expect(Object.getPrototypeOf(entity)).toBe(Object.prototype);
      }
      expect(Object.keys(map.details.extra ?? {}).sort()).toEqual([...NAMES].sort());
      expect({ ...map.details.extra }).not.toHaveProperty('polluted');
    }
  });

  it('[F7] survive a round trip at every level', () => {
    const outcome = parseMap(text);
    if (outcome.kind !== 'map') throw new Error('unreadable');
    const written = writeMap(outcome.map);
    expect(
      written.match(/"__proto__": \{ "__proto__": \{ "deep": 1 \}, "polluted": true \}/g),
    ).toHaveLength(7);
    const again = parseMap(written);
    expect(again.kind === 'map' && writeMap(again.map)).toBe(written);
  });
});
