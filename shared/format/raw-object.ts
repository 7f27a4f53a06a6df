import type { Json, JsonObject } from '../base/json.ts';
import { type Path, quoteText } from './path.ts';
import type { Message, Report } from './report.ts';

/** An object of a document as it was read, and where to report what is wrong with it. */
export interface RawObject {
  readonly fields: JsonObject;
  readonly path: Path;
  readonly report: Report;
  /** What it is, for messages: "statement", "citation". */
  readonly noun: string;
}

/** A value while it is put together. (Spreading parts into it would take several times as long.) */
export type Draft<Value> = { -readonly [Field in keyof Value]: Value[Field] };

/** Reports a fault in one field. */
export function addFault(raw: RawObject, field: string, rule: string, message: Message): void {
  raw.report.add('fault', rule, [...raw.path, field], message);
}

/** Reports that a field is absent that every object of its kind has. */
export function addMissing(raw: RawObject, field: string, rule: string): void {
  const { noun, path, report } = raw;
  const article = /^[aeiou]/.test(noun) ? 'an' : 'a';
  const explain = () => `The field "${field}" is missing; ${article} ${noun} must have it.`;
  report.add('fault', rule, path, explain);
}

/** Whether a JSON value is a list. (`Array.isArray` does not narrow read-only lists.) */
export function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** Whether a JSON value is an object, and no list. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as messages name it: `the text "five"`, `the number 5`, `a list`. */
export function describe(value: Json): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return `the text ${quoteText(value)}`;
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return `${value}`;
  return isList(value) ? 'a list' : 'an object';
}

/** What to say about an item of a list of objects that is none. */
export function explainNoObject(noun: string, item: Json): string {
  return `Each ${noun} must be an object in curly brackets, but this is ${describe(item)}.`;
}

/** What to say about a number such as 1e999. */
export const NUMBER_TOO_LARGE =
  'This number is too large to be read (more than about 1.8e308). Write a smaller one, or write it as a text.';
