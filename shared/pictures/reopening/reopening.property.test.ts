import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../base/random.ts';
import { describePng } from '../../drawing/encode-png.ts';
import { joinSvg } from '../../drawing/testing/join-svg.ts';
import { parseMap } from '../../format/parse.ts';
import { writeMap } from '../../format/write.ts';
import { en } from '../../messages/en.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { createRandomMap } from '../../model/random-map.ts';
import { composePicture } from '../compose-picture.ts';
import { USUAL_ORDER } from '../picture-order.ts';
import { ATTACHMENT_NAME } from './attachment.ts';
import { findAttachedMap } from './find-attached-map.ts';
import { inflate } from './testing/inflate.ts';

const SEED = 20261127;
const PNG_START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const encode = (text: string) => new TextEncoder().encode(text);
const maps = fc
  .tuple(fc.nat(10_000), fc.integer({ min: 0, max: 12 }))
  .map(([seed, statements]) => createRandomMap(createRandom(seed), { statements }));

function reopen(file: Uint8Array): ArgumentMap | null {
  const found = findAttachedMap(file, inflate);
  if (found.kind !== 'map') return null;
  const outcome = parseMap(found.file);
  return outcome.kind === 'map' ? outcome.map : null;
}

function drawSvg(map: ArgumentMap): Uint8Array {
  const scene = composePicture(map, USUAL_ORDER, en);
  const attached = { name: ATTACHMENT_NAME, text: writeMap(map) };
  return encode(joinSvg(scene, { title: '<argmap >', description: '</argmap>', attached }));
}

function wrapInPng(map: ArgumentMap): Uint8Array {
  const attached = { keyword: ATTACHMENT_NAME, text: encode(writeMap(map)) };
  const chunks = describePng({ width: 1, height: 1, scale: 1 }, attached);
  return Uint8Array.from([...PNG_START, ...chunks]);
}

describe('a picture that carries its map', () => {
  it('gives the same document back, as SVG and as PNG', () => {
    fc.assert(
      fc.property(maps, (map) => {
        expect(reopen(drawSvg(map))).toEqual(map);
        expect(reopen(wrapInPng(map))).toEqual(map);
      }),
      { seed: SEED, numRuns: 30 },
    );
  });

  it('gives the same document back after another program has saved the SVG anew', () => {
    const saveAsInkscape = (svg: string) =>
      svg
        .replace('<argmap xmlns=', '<picture:argmap xmlns:picture=')
        .replace('</argmap>', '</picture:argmap>');
    // As programs do that write ASCII alone.
    const referCharacters = (svg: string) =>
      svg.replace(/[^\0-\x7f]/gu, (found) => `&#x${found.codePointAt(0)?.toString(16)};`);
    fc.assert(
      fc.property(maps, (map) => {
        const svg = new TextDecoder().decode(drawSvg(map));
        for (const save of [saveAsInkscape, referCharacters]) {
          expect(reopen(encode(save(svg)))).toEqual(map);
        }
      }),
      { seed: SEED, numRuns: 10 },
    );
  });

  it('gives an answer whatever its bytes are', () => {
    const starts = fc.constantFrom(
      new Uint8Array(PNG_START),
      encode('<svg><argmap x>'),
      encode('%PDF-1.7\n/application#2Fx-contention /Length 9'),
      wrapInPng(createRandomMap(createRandom(1), { statements: 2 })),
    );
    fc.assert(
      fc.property(starts, fc.nat(80), fc.uint8Array({ maxLength: 60 }), (start, cut, rest) => {
        const file = Uint8Array.from([...start.subarray(0, start.length - cut), ...rest]);
        expect(['no-picture', 'no-map', 'map']).toContain(findAttachedMap(file, inflate).kind);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('is told from a picture without one, and from a file that is none', () => {
    const bare = encode(
      joinSvg(
        composePicture(createRandomMap(createRandom(1), { statements: 3 }), USUAL_ORDER, en),
        { title: '', description: '' },
      ),
    );
    expect(findAttachedMap(bare, inflate).kind).toBe('no-map');
    expect(findAttachedMap(new Uint8Array(PNG_START), inflate).kind).toBe('no-map');
    expect(findAttachedMap(encode('%PDF-1.7\n'), inflate).kind).toBe('no-map');
    // WebP and JPEG, in which no map travels.
    expect(findAttachedMap(encode('RIFF\n\0\0\0WEBPVP8L'), inflate).kind).toBe('no-map');
    expect(findAttachedMap(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), inflate).kind).toBe('no-map');
    expect(findAttachedMap(encode('{"format":"argmap"}'), inflate).kind).toBe('no-picture');
    expect(findAttachedMap(new Uint8Array(0), inflate).kind).toBe('no-picture');
  });
});
