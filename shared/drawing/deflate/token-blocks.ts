import type { BitWriter } from './bit-writer.ts';
import { makePrefixCode, type PrefixCode } from './prefix-code.ts';

/** Literal bytes and repetitions of what was a fixed number of bytes before, written in blocks. */
export interface TokenBlocks {
  readonly addByte: (byte: number) => void;
  /** Repeats `length` bytes, 3 or more. */
  readonly addRepeat: (length: number) => void;
  /** Writes what was not written yet, as the last block. */
  readonly end: () => void;
}

const MOST_TOKENS = 1 << 17;
const END_OF_BLOCK = 256;
const LEAST_REPEAT = 3;
const MOST_REPEAT = 258;
const MOST_BITS = 15;
// The order in which the lengths of the codes for lengths are told (RFC 1951, 3.2.7).
const TOLD_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

// A token is a byte, or 256 and more: how much longer than the least a repetition is.
const REPEAT = 256;
const LENGTHS = listLengths();

/**
 * Writes blocks of dynamic codes (RFC 1951, 3.2.7), one for so many tokens, wherever they come from.
 * `distance` is 3 or 4 bytes.
 */
export function createTokenBlocks(writer: BitWriter, distance: 3 | 4): TokenBlocks {
  const tokens = new Uint16Array(MOST_TOKENS);
  const counts = new Uint32Array(286);
  let count = 0;
  const flush = (isLast: boolean) => {
    counts[END_OF_BLOCK] = 1;
    const code = makePrefixCode(counts, MOST_BITS);
    writer.write(isLast ? 1 : 0, 1);
    writeCodes(writer, code, distance);
    for (let at = 0; at < count; at += 1) writeToken(writer, code, tokens[at] ?? 0);
    writer.write(code.codes[END_OF_BLOCK] ?? 0, code.lengths[END_OF_BLOCK] ?? 0);
    counts.fill(0);
    count = 0;
  };
  const add = (token: number, symbol: number) => {
    if (count === MOST_TOKENS) flush(false);
    tokens[count] = token;
    count += 1;
    counts[symbol] = (counts[symbol] ?? 0) + 1;
  };
  return {
    addByte: (byte) => add(byte, byte),
    addRepeat: (length) => {
      let left = length;
      while (left > 0) {
        // What is left over must be long enough for a repetition of its own.
        const isTail = left > MOST_REPEAT && left < MOST_REPEAT + LEAST_REPEAT;
        const part = isTail ? left - LEAST_REPEAT : Math.min(left, MOST_REPEAT);
        add(REPEAT + part - LEAST_REPEAT, LENGTHS.symbols[part - LEAST_REPEAT] ?? 0);
        left -= part;
      }
    },
    end: () => flush(true),
  };
}

function writeToken(writer: BitWriter, { codes, lengths }: PrefixCode, token: number): void {
  if (token < REPEAT) {
    writer.write(codes[token] ?? 0, lengths[token] ?? 0);
    return;
  }
  const excess = token - REPEAT;
  const symbol = LENGTHS.symbols[excess] ?? 0;
  writer.write(codes[symbol] ?? 0, lengths[symbol] ?? 0);
  // With it the one bit, a nought, of the one distance there is.
  writer.write(LENGTHS.extra[excess] ?? 0, (LENGTHS.extraBits[excess] ?? 0) + 1);
}

function writeCodes(writer: BitWriter, { lengths }: PrefixCode, distance: 3 | 4): void {
  // Distances of 3 and 4 have codes of their own, the third and the fourth.
  const distances = distance === 3 ? [0, 0, 1] : [0, 0, 0, 1];
  const all = [...lengths, ...distances];
  const counts = new Uint32Array(TOLD_ORDER.length);
  for (const length of all) counts[length] = (counts[length] ?? 0) + 1;
  const told = makePrefixCode(counts, 7);
  writer.write(2, 2);
  writer.write(lengths.length - 257, 5);
  writer.write(distances.length - 1, 5);
  writer.write(TOLD_ORDER.length - 4, 4);
  for (const length of TOLD_ORDER) writer.write(told.lengths[length] ?? 0, 3);
  for (const length of all) writer.write(told.codes[length] ?? 0, told.lengths[length] ?? 0);
}

/** For each length less the least: its symbol, and what is written behind it (RFC 1951, 3.2.5). */
function listLengths() {
  const size = MOST_REPEAT - LEAST_REPEAT + 1;
  const symbols = new Uint16Array(size);
  const extra = new Uint8Array(size);
  const extraBits = new Uint8Array(size);
  let symbol = 257;
  for (let from = 0; from < size - 1; symbol += 1) {
    const bits = Math.max(0, Math.floor((symbol - 261) / 4));
    const next = from + (1 << bits);
    for (let excess = from; excess < Math.min(next, size - 1); excess += 1) {
      symbols[excess] = symbol;
      extra[excess] = excess - from;
      extraBits[excess] = bits;
    }
    from = next;
  }
  // The greatest length has a symbol of its own.
  symbols[size - 1] = 285;
  return { symbols, extra, extraBits };
}
