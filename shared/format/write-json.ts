import type { Json } from '../base/json.ts';
import { isList, isObject } from './raw-object.ts';

// Characters that JSON allows in a text but that would break or turn the line it is shown on:
// DEL and the C1 controls, line separators, direction marks, the byte-order mark.
const UNSAFE_ON_A_LINE = /[\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff]/g;
const NEEDS_ESCAPES = /["\\\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069\ufeff]/u;

/** A text in quotation marks, safe to stand on one line of a file. */
export function writeText(text: string): string {
  return NEEDS_ESCAPES.test(text) ? escapeText(text) : `"${text}"`;
}

function escapeText(text: string): string {
  return JSON.stringify(text).replace(
    UNSAFE_ON_A_LINE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * A number as JSON writes it: the shortest digits that read back as it; -0 as 0, anything that is not finite as null.
 */
export function writeNumber(value: number): string {
  return Number.isFinite(value) ? `${value}` : 'null';
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
  const fields = names.map((name) => `${writeText(name)}: ${writeJson(value[name] ?? null)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}
