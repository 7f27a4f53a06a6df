import type { Json, JsonObject } from '../base/json.ts';
import type { Messages } from '../messages/en.ts';
import { type Path, quoteText } from './path.ts';
import type { Message, Report } from './report.ts';
import { type Word, type Words, words } from './words.ts';

/** What an object is, for messages. */
export type Noun = keyof Messages['fault']['noun'];

/** An object of a document as it was read, and where to report what is wrong with it. */
export interface RawObject {
  readonly fields: JsonObject;
  readonly path: Path;
  readonly report: Report;
  readonly noun: Noun;
}

/** A value that is being built. (Spreading parts into it would take several times as long.) */
export type Draft<Value> = { -readonly [Field in keyof Value]: Value[Field] };

/** Reports a fault in one field. */
export function addFault(raw: RawObject, field: string, rule: string, message: Message): void {
  raw.report.add('fault', rule, [...raw.path, field], message);
}

/** Reports that a required field is absent. */
export function addMissing(raw: RawObject, field: string, rule: string): void {
  const { noun, path, report } = raw;
  const explain = () => words('fault.noField', { field, whole: words(`fault.one.${noun}`) });
  report.add('fault', rule, path, explain);
}

/** Whether a JSON value is a list. (`Array.isArray` does not narrow read-only lists.) */
export function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** Whether a JSON value is an object and not a list. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as messages name it: `the text "five"`, `the number 5`, `a list`. */
export function describe(value: Json): Word {
  if (value === null) return 'null';
  if (typeof value === 'string') return words('fault.value.text', { text: quoteText(value) });
  if (typeof value === 'number') return words('fault.value.number', { number: String(value) });
  if (typeof value === 'boolean') return `${value}`;
  return words(isList(value) ? 'fault.value.list' : 'fault.value.object');
}

/** What to say about an item in a list of objects that is not an object. */
export function explainNoObject(noun: Noun, item: Json): Words {
  return words('fault.noObject', { noun: words(`fault.noun.${noun}`), value: describe(item) });
}

/** What to say about a number such as 1e999. */
export const NUMBER_TOO_LARGE = words('fault.largeNumber');
