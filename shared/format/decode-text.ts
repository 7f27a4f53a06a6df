import { MAX_FILE_BYTES } from './limits.ts';
import { namePlace } from './locate.ts';
import type { Problem } from './problem.ts';
import { words } from './words.ts';

// Chromium, Node and Electron have it, but it is not part of the language's own library, which is all that shared code
// is compiled against. Declared here for this module alone.
declare const TextDecoder: new (
  encoding: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { readonly decode: (bytes: Uint8Array) => string };

/** The text of a file, and what is wrong with its bytes; damaged bytes can give both. */
export interface DecodedText {
  /** Null where not even a part of it could be read. Without byte-order mark. */
  readonly text: string | null;
  readonly problem: Problem | null;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The text of a file that comes as bytes, or as text that a caller has decoded. */
export function openText(file: Uint8Array | string): DecodedText {
  return typeof file === 'string' ? judgeText(file) : decodeText(file);
}

/**
 * Reads the bytes of a file as UTF-8 and forgives a byte-order mark. Other bytes give a problem,
 * and as much of the text as can be read: UTF-16 is read as such, a false byte gives U+FFFD. Never
 * throws; linear.
 */
function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length > MAX_FILE_BYTES) return { text: null, problem: refuseSize(bytes.length) };
  if (bytes.length === 0) return { text: null, problem: EMPTY };
  const encoding = detectEncoding(bytes);
  if (encoding !== 'utf-8') {
    return { text: decodeLeniently(bytes, encoding), problem: refuseEncoding(encoding) };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
    return { text, problem: null };
  } catch {
    return { text: decodeLeniently(bytes, 'utf-8'), problem: refuseByte(bytes) };
  }
}

// A text that was decoded elsewhere may still begin with its byte-order mark.
function judgeText(text: string): DecodedText {
  if (text.length > MAX_FILE_BYTES) return { text: null, problem: refuseSize(text.length) };
  if (text === '') return { text: null, problem: EMPTY };
  return { text: text.startsWith('\ufeff') ? text.slice(1) : text, problem: null };
}

const EMPTY: Problem = {
  rule: 'F2',
  words: words('fault.emptyFile'),
  where: namePlace([], { line: 1, column: 1 }),
};

function refuseSize(length: number): Problem {
  const limit = MAX_FILE_BYTES / 1024 / 1024;
  const size = Math.ceil(length / 1024 / 1024);
  return {
    rule: 'F6',
    words: words('fault.largeFile', { size: String(size), limit: String(limit) }),
    where: null,
  };
}

// A map begins with an ASCII character, so a zero among its first two bytes can only be UTF-16.
function detectEncoding(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first !== 0 && second === 0) return 'utf-16le';
  if (first === 0 && second !== undefined && second !== 0) return 'utf-16be';
  return 'utf-8';
}

function refuseEncoding(encoding: Encoding): Problem {
  return {
    rule: 'F1',
    words: words('fault.otherEncoding', { encoding: encoding.slice(0, 6).toUpperCase() }),
    where: words('fault.atByte', { byte: '1', line: '1' }),
  };
}

function refuseByte(bytes: Uint8Array): Problem {
  const offset = findFalseByte(bytes);
  let line = 1;
  for (let index = 0; index < offset; index += 1) if (bytes[index] === 0x0a) line += 1;
  const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0').toUpperCase();
  return {
    rule: 'F1',
    words: words('fault.falseByte', { byte }),
    where: words('fault.atByte', { byte: String(offset + 1), line: String(line) }),
  };
}

function decodeLeniently(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding, { fatal: false, ignoreBOM: false }).decode(bytes);
}

/**
 * Index of the first byte that does not begin a well-formed UTF-8 sequence (Unicode 15, table 3-7); the length if there
 * is none.
 */
export function findFalseByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = measureSequence(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

function measureSequence(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = 2 + Number(lead >= 0xe0) + Number(lead >= 0xf0);
  const [low, high] = boundSecondByte(lead);
  const second = bytes[at + 1] ?? 0;
  if (second < low || second > high) return 0;
  for (let index = 2; index < length; index += 1) {
    if (((bytes[at + index] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

// The second byte rules out overlong forms, surrogates and what lies beyond U+10FFFF.
function boundSecondByte(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  if (lead === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}
