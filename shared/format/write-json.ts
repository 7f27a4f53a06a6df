import type { Json } from '../base/json.ts';
import { isList, isObject } from './raw-object.ts';

// Characters that JSON allows in a text but that would break or turn the line it is shown on:
// DEL and the C1 controls, line and paragraph separators, direction marks, the byte-order mark.
const UNSAFE_ON_A_LINE = /[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/;
const EVERY_UNSAFE_ON_A_LINE = new RegExp(UNSAFE_ON_A_LINE, 'g');

/** A text in quotation marks, safe to stand on one line of a file. */
export function writeText(text: string): string {
  const written = JSON.stringify(text);
  if (!UNSAFE_ON_A_LINE.test(written)) return written;
  return written.replace(
    EVERY_UNSAFE_ON_A_LINE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A number as JSON has it: the shortest digits that read back as it; -0 as 0, no number as null. */
export function writeNumber(value: number): string {
  return Number.isFinite(value) ? `${value}` : 'null';
}

/** Fields as they stand in an object: `{ "x": 0, "y": 1 }`. Each is a written name and value. */
export function writeFields(fields: readonly string[]): string {
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/**
 * Any JSON value on one line, the fields of its objects in the order of their names' code units,
 * so that equal values are written alike. Recursive: what `parseMap` read is at most 100 deep.
 */
export function writeJson(value: Json): string {
  if (typeof value === 'string') return writeText(value);
  if (typeof value === 'number') return writeNumber(value);
  if (isList(value)) return `[${value.map(writeJson).join(', ')}]`;
  if (!isObject(value)) return `${value ?? null}`;
  const names = Object.keys(value).sort();
  return writeFields(names.map((name) => `${writeText(name)}: ${writeJson(value[name] ?? null)}`));
}
