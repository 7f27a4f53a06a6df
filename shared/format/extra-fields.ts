import type { Json, JsonObject } from '../base/json.ts';
import { isList, NUMBER_TOO_LARGE, type RawObject } from './raw-object.ts';

/**
 * The fields of an object that the format does not know, to be kept; undefined when there are
 * none. Every object in the result is without prototype, so that a field named `__proto__` is a
 * field and nothing else. A number too large for JSON is a fault and leaves its field out.
 */
export function collectExtra(raw: RawObject, known: readonly string[]): JsonObject | undefined {
  let extra: { [name: string]: Json } | undefined;
  for (const name of Object.keys(raw.fields)) {
    if (known.includes(name)) continue;
    const value = copyJson(raw.fields[name] ?? null);
    if (value === undefined) {
      raw.report.add('fault', 'F8', [...raw.path, name], NUMBER_TOO_LARGE);
      continue;
    }
    extra ??= createFields();
    extra[name] = value;
  }
  return extra;
}

/** An object without prototype and without fields. */
export function createFields(): { [name: string]: Json } {
  return Object.create(null);
}

/** Copies a value into objects without prototype; undefined if it holds a number that JSON does not have. */
function copyJson(value: Json): Json | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return copyList(value);
  const copy = createFields();
  for (const name of Object.keys(value)) {
    const field = copyJson(value[name] ?? null);
    if (field === undefined) return undefined;
    copy[name] = field;
  }
  return copy;
}

function copyList(list: readonly Json[]): Json | undefined {
  const copy: Json[] = [];
  for (const item of list) {
    const copied = copyJson(item);
    if (copied === undefined) return undefined;
    copy.push(copied);
  }
  return copy;
}

/** Puts unknown fields of a part under that part's name among those of the whole. */
export function addExtra(
  extra: JsonObject | undefined,
  name: string,
  part: JsonObject | undefined,
): JsonObject | undefined {
  if (part === undefined) return extra;
  return Object.assign(createFields(), extra, { [name]: part });
}
