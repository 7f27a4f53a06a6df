import type { Json, JsonObject } from '../base/json.ts';
import { isObject } from '../format/raw-object.ts';
import { type Frame, frameRecord, readFrames } from './frame-record.ts';

/** Since version 2 each check sum covers all records before it. */
const VERSION = 2;
const UNCHAINED_VERSION = 1;

/**
 * What a journal says: the state of a map that it began from, and what was changed since. Records
 * are in the order in which they were written.
 */
export interface Journal {
  /** What the writer says of the document, such as where it is kept. */
  readonly header: Json;
  /** The map that the changes apply to, as its file would hold it. */
  readonly map: JsonObject;
  /** What `composeChange` wrote. */
  readonly changes: readonly JsonObject[];
  /** What the writer noted before each save of the document. */
  readonly savings: readonly Json[];
  /** When the last record was written, in milliseconds since 1970. */
  readonly atMs: number;
  /** Whether the end is missing. */
  readonly isTorn: boolean;
}

/** What a journal begins with: its header, and the text of a map as `writeMap` gives it. */
export function writeOpening(header: Json, mapText: string, atMs: number): Frame {
  const first = frameRecord(JSON.stringify({ journal: VERSION, header }), 0);
  // Texts in JSON hold no line breaks of their own.
  const map = `{"atMs":${atMs},"map":${mapText.replaceAll('\n', '')}}`;
  const second = frameRecord(map, first.checksum);
  const bytes = new Uint8Array(first.bytes.length + second.bytes.length);
  bytes.set(first.bytes);
  bytes.set(second.bytes, first.bytes.length);
  return { bytes, checksum: second.checksum };
}

/** The record of a change that `composeChange` wrote, after the record with the check sum `before`. */
export function writeChange(changeText: string, atMs: number, before: number): Frame {
  return frameRecord(`{"atMs":${atMs},"change":${changeText}}`, before);
}

/** The record that says that the document is about to be saved, and how; `before` as above. */
export function writeSaving(saving: Json, atMs: number, before: number): Frame {
  return frameRecord(JSON.stringify({ atMs, saving }), before);
}

/**
 * Reads a journal as far as it is whole. Total: any bytes give a journal or, when they hold no map to begin from or are
 * of a later version, null. A torn end is left out and reported. Linear.
 */
export function readJournal(bytes: Uint8Array): Journal | null {
  const { records, isTorn } = readFrames(
    bytes,
    (first) => readVersion(first) !== UNCHAINED_VERSION,
  );
  const [first, second, ...others] = records;
  if (!isObject(first) || ![VERSION, UNCHAINED_VERSION].includes(readVersion(first))) return null;
  if (!isObject(second) || !isObject(second.map)) return null;
  const following = others.filter(isObject);
  const changes = following.map(({ change }) => change).filter(isObject);
  const savings = following.map(({ saving }) => saving ?? null).filter((each) => each !== null);
  const atMs = Number([second, ...following].at(-1)?.atMs) || 0;
  return { header: first.header ?? null, map: second.map, changes, savings, atMs, isTorn };
}

function readVersion(first: Json): number {
  return isObject(first) && typeof first.journal === 'number' ? first.journal : 0;
}
