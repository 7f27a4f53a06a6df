import { crc32 } from '../base/crc32.ts';
import type { Json } from '../base/json.ts';

// What every runtime of this program has, though ECMAScript does not define it.
declare const TextEncoder: new () => { readonly encode: (text: string) => Uint8Array };
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { readonly decode: (bytes: Uint8Array) => string };

const SPACE = 0x20;
const LINE_BREAK = 0x0a;
const CHECKSUM_DIGITS = 8;
/** Digits of the longest length: a record holds a whole map at most. */
const MAX_LENGTH_DIGITS = 10;

/** The records at the start of a file, up to the first that is not whole. */
export interface FramedRecords {
  readonly records: readonly Json[];
  /** Whether they are followed by something that is not a whole record, such as half of one. */
  readonly isTorn: boolean;
}

/** A record as it is written, and the check sum that the next one goes on from. */
export interface Frame {
  readonly bytes: Uint8Array;
  readonly checksum: number;
}

/**
 * A JSON text, without line breaks, as one line of a journal: its length in bytes, a check sum as 8 hexadecimal digits,
 * and the text. The sum is the CRC-32 of all texts up to this one, so that no record can be left out, doubled or moved
 * unnoticed; `before` is the sum of the previous record, 0 for none.
 */
export function frameRecord(json: string, before: number): Frame {
  const body = new TextEncoder().encode(json);
  const checksum = crc32(body, before);
  const digits = checksum.toString(16).padStart(CHECKSUM_DIGITS, '0');
  const head = new TextEncoder().encode(`${body.length} ${digits} `);
  const line = new Uint8Array(head.length + body.length + 1);
  line.set(head);
  line.set(body, head.length);
  line[line.length - 1] = LINE_BREAK;
  return { bytes: line, checksum };
}

/**
 * Reads records up to the first that is not whole. Total: any bytes give a list, perhaps an empty one. The start of a
 * framed file gives the start of its records, wherever it was cut. `isChained` tells from the first record whether each
 * sum continues the one before or covers its own text alone. Linear.
 */
export function readFrames(
  bytes: Uint8Array,
  isChained: (first: Json) => boolean = () => true,
): FramedRecords {
  const records: Json[] = [];
  let [at, before] = [0, 0];
  while (at < bytes.length) {
    const frame = readFrame(bytes, at, before);
    if (frame === null) return { records, isTorn: true };
    records.push(frame.record);
    at = frame.end;
    before = isChained(records[0] ?? null) ? frame.checksum : 0;
  }
  return { records, isTorn: false };
}

function readFrame(
  bytes: Uint8Array,
  from: number,
  before: number,
): { readonly record: Json; readonly end: number; readonly checksum: number } | null {
  const lengthEnd = bytes.subarray(from, from + MAX_LENGTH_DIGITS + 1).indexOf(SPACE) + from;
  if (lengthEnd < from) return null;
  const bodyStart = lengthEnd + 1 + CHECKSUM_DIGITS + 1;
  const length = readNumber(bytes.subarray(from, lengthEnd), /^[1-9]\d*$/, 10);
  const checksum = readNumber(bytes.subarray(lengthEnd + 1, bodyStart - 1), /^[\da-f]{8}$/, 16);
  if (length === null || checksum === null || bytes[bodyStart - 1] !== SPACE) return null;
  const bodyEnd = bodyStart + length;
  if (bytes[bodyEnd] !== LINE_BREAK) return null;
  const body = bytes.subarray(bodyStart, bodyEnd);
  if (crc32(body, before) !== checksum) return null;
  const record = parseJson(body);
  return record === undefined ? null : { record, end: bodyEnd + 1, checksum };
}

function readNumber(bytes: Uint8Array, shape: RegExp, base: number): number | null {
  const text = String.fromCharCode(...bytes);
  return shape.test(text) ? Number.parseInt(text, base) : null;
}

function parseJson(body: Uint8Array): Json | undefined {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body));
  } catch {
    // Whole, yet not JSON: not written by this program.
    return undefined;
  }
}
