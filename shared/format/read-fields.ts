import type { Json } from '../base/json.ts';
import { LONG_TEXT_LENGTH } from './limits.ts';
import type { Path } from './path.ts';
import {
  addFault,
  addMissing,
  describe,
  explainNoObject,
  isList,
  isObject,
  type Noun,
  NUMBER_TOO_LARGE,
  type RawObject,
} from './raw-object.ts';
import { type Words, words } from './words.ts';

/** A text field; undefined when it is absent or not a text. Lone surrogates become U+FFFD. */
export function readText(raw: RawObject, field: string, rule: string): string | undefined {
  const value = raw.fields[field];
  if (value === undefined) return undefined;
  if (typeof value === 'string') return checkText(raw, [...raw.path, field], value);
  addFault(
    raw,
    field,
    rule,
    value === null
      ? words('fault.nullForText', { field })
      : words('fault.noText', { field, value: describe(value) }),
  );
  return undefined;
}

/** A required text field; empty when it is absent or not a text. */
export function readRequiredText(raw: RawObject, field: string, rule: string): string {
  if (raw.fields[field] === undefined) addMissing(raw, field, rule);
  return readText(raw, field, rule) ?? '';
}

const SURROGATE = /[\ud800-\udfff]/;
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

/** Replaces halves of surrogate pairs, which are not characters, by U+FFFD. */
export function replaceLoneSurrogates(text: string): string {
  return SURROGATE.test(text) ? text.replace(LONE_SURROGATE, '\ufffd') : text;
}

function checkText(raw: RawObject, path: Path, text: string): string {
  if (text.length > LONG_TEXT_LENGTH) {
    raw.report.add('notice', 'T3', path, words('fault.longText', { length: text.length }));
  }
  const whole = replaceLoneSurrogates(text);
  if (whole !== text) {
    raw.report.add('notice', 'T2', path, words('fault.halfCharacter'));
  }
  return whole;
}

/** The numbers a field may hold. */
export interface NumberRange {
  readonly min?: number;
  readonly max?: number;
}

/** From none to full. */
export const SHARE: NumberRange = { min: 0, max: 1 };

const ANY_NUMBER: NumberRange = {};

/** A number field; undefined when it is absent, not a number or out of range. */
export function readNumber(
  raw: RawObject,
  field: string,
  rule: string,
  { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: NumberRange = ANY_NUMBER,
): number | undefined {
  const value = raw.fields[field];
  if (value === undefined) return undefined;
  if (typeof value !== 'number') {
    addFault(raw, field, rule, explainNoNumber(field, value));
  } else if (!Number.isFinite(value)) {
    addFault(raw, field, 'F8', NUMBER_TOO_LARGE);
  } else if (value < min || value > max) {
    addFault(
      raw,
      field,
      rule,
      words('fault.outOfRange', { field, min, max, value: String(value) }),
    );
  } else {
    return value === 0 ? 0 : value;
  }
  return undefined;
}

/** A field that holds one of the given words; undefined when it is absent or holds something else. */
export function readChoice<Choice extends string>(
  raw: RawObject,
  field: string,
  rule: string,
  choices: readonly Choice[],
): Choice | undefined {
  const value = raw.fields[field];
  if (value === undefined) return undefined;
  const choice = choices.find((each) => each === value);
  if (choice !== undefined) return choice;
  const quoted = choices.map((each) => `"${each}"`);
  const last = quoted.pop() ?? '';
  const named = words('fault.choices', { rest: quoted.join(', '), last });
  addFault(
    raw,
    field,
    rule,
    words('fault.noChoice', { field, choices: named, value: describe(value) }),
  );
  return undefined;
}

/** A list field; undefined when it is absent or not a list. */
export function readList(raw: RawObject, field: string, rule: string): readonly Json[] | undefined {
  const value = raw.fields[field];
  if (value === undefined) return undefined;
  if (isList(value)) return value;
  addFault(raw, field, rule, words('fault.noList', { field, value: describe(value) }));
  return undefined;
}

/** A list of texts; items that are not texts are faults and left out. */
export function readTexts(
  raw: RawObject,
  field: string,
  rule: string,
): readonly string[] | undefined {
  const list = readList(raw, field, rule);
  if (list === undefined) return undefined;
  const texts: string[] = [];
  for (const [index, item] of list.entries()) {
    const path = [...raw.path, field, index];
    if (typeof item === 'string') texts.push(checkText(raw, path, item));
    else {
      const explain = () => words('fault.noTexts', { field, value: describe(item) });
      raw.report.add('fault', rule, path, explain);
    }
  }
  return texts;
}

/** A list of objects, each turned into a value; items that are not objects are faults and left out. */
export function readObjects<Value>(
  raw: RawObject,
  field: string,
  rule: string,
  noun: Noun,
  decode: (item: RawObject) => Value | undefined,
): readonly Value[] | undefined {
  const list = readList(raw, field, rule);
  if (list === undefined) return undefined;
  const { report } = raw;
  const values: Value[] = [];
  for (const [index, item] of list.entries()) {
    const path = [...raw.path, field, index];
    const value = isObject(item) ? decode({ fields: item, path, report, noun }) : undefined;
    if (value !== undefined) values.push(value);
    if (!isObject(item)) report.add('fault', rule, path, () => explainNoObject(noun, item));
  }
  return values;
}

function explainNoNumber(field: string, value: Json): Words {
  if (value === null) return words('fault.nullForNumber', { field });
  const isQuoted =
    typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
  const key = isQuoted ? 'fault.quotedNumber' : 'fault.noNumber';
  return words(key, { field, value: describe(value) });
}
