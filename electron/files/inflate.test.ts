import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { inflate } from './inflate.ts';

const TEXT = new TextEncoder().encode('the motion '.repeat(9));
const PACKED = deflateSync(TEXT);

it('gives back what was compressed, also where a line break follows', () => {
  expect([...(inflate(PACKED, TEXT.length) ?? [])]).toEqual([...TEXT]);
  expect([...(inflate(Uint8Array.from([...PACKED, 10]), TEXT.length) ?? [])]).toEqual([...TEXT]);
});

it('gives null for what was not compressed, was cut off, or is larger than was asked for', () => {
  expect(inflate(TEXT, 1_000)).toBeNull();
  expect(inflate(PACKED.subarray(0, 9), 1_000)).toBeNull();
  expect(inflate(PACKED, TEXT.length - 1)).toBeNull();
});
