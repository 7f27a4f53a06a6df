import { isDeepEqual } from '../base/deep-equal.ts';
import type { PutQuestion } from '../model/question.ts';
import type { Citation } from '../model/statement.ts';
import type { ValueLens } from '../model/value-lens.ts';
import type { Versions } from './conflict.ts';
import type { Compared, Subject } from './entity-kind.ts';
import { FIELD_RULES, type FieldName } from './field-rules.ts';
import { mergeCitations } from './merge-citations.ts';
import { mergeByThree, mergeSets, pickEither } from './merge-values.ts';
import type { Settlement } from './settlement.ts';

/**
 * A thing that both sides have, merged field by field; `base` is null when both made it. The result is
 * like `ours` in what both agree on, its id included.
 */
export function mergeFields<Thing extends Compared>(
  subject: Subject,
  versions: { readonly base: Thing | null; readonly ours: Thing; readonly theirs: Thing },
  settlement: Settlement,
): Thing {
  const merged: Record<string, unknown> = { ...versions.ours };
  for (const field of Object.keys(FIELD_RULES[subject.kind]) as FieldName[]) {
    const values = readField(versions, field);
    const value = mergeField({ subject, field }, values, settlement);
    if (value === undefined) delete merged[field];
    else if (!isDeepEqual(value, values.ours)) merged[field] = value;
  }
  // Each field is as one of the versions has it, or a set of what their sets hold.
  return merged as unknown as Thing;
}

interface Place {
  readonly subject: Subject;
  readonly field: FieldName;
  readonly part?: string;
}

function mergeField(place: Place, values: Versions<unknown>, settlement: Settlement): unknown {
  const agreed = mergeByThree(values);
  if (agreed !== null) return agreed.value;
  switch (FIELD_RULES[place.subject.kind][place.field]) {
    case 'place':
      return pickEither(values.ours, values.theirs);
    case 'citations':
      // The field of that rule holds a list of citations, or nothing.
      return mergeCitations(
        place.subject,
        mapVersions(values, (value) => (value ?? []) as readonly Citation[]),
        settlement,
      );
    case 'set': {
      const members = mergeSets(
        mapVersions(values, (value) => (Array.isArray(value) ? value : [])),
      );
      return members.length === 0 && values.base === undefined ? undefined : members;
    }
    case 'parts': {
      const parts = mergeParts(place, mapVersions(values, toParts), settlement);
      return parts.length === 0 ? undefined : Object.fromEntries(parts);
    }
    case 'questions':
      return mergeLists(place, mapVersions(values, toQuestions), settlement);
    case 'lenses':
      return mergeLists(place, mapVersions(values, toLenses), settlement);
    default:
      return values[settlement.settle({ kind: 'field', ...place, values }, 'ours')];
  }
}

/** What is there under each key, in the order of the keys. A key such as `__proto__` is only a key. */
function mergeParts(
  place: Place,
  versions: Versions<ReadonlyMap<string, unknown>>,
  settlement: Settlement,
): readonly (readonly [part: string, value: unknown])[] {
  const { base, ours, theirs } = versions;
  const keys = [...new Set([...base.keys(), ...ours.keys(), ...theirs.keys()])].sort();
  const entries = keys.map((part): readonly [string, unknown] => {
    const values = mapVersions(versions, (parts) => parts.get(part));
    const agreed = mergeByThree(values);
    if (agreed !== null) return [part, agreed.value];
    const side = settlement.settle({ kind: 'field', ...place, part, values }, 'ours');
    return [part, values[side]];
  });
  return entries.filter(([, value]) => value !== undefined);
}

/** What is there under each key, as a list; none for an empty one. */
function mergeLists(
  place: Place,
  versions: Versions<ReadonlyMap<string, unknown>>,
  settlement: Settlement,
): readonly unknown[] | undefined {
  const parts = mergeParts(place, versions, settlement);
  return parts.length === 0 ? undefined : parts.map(([, value]) => value);
}

function readField(versions: Versions<Compared | null>, field: FieldName): Versions<unknown> {
  return mapVersions(
    versions,
    (version) => (version as Partial<Record<FieldName, unknown>> | null)?.[field],
  );
}

function toParts(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

function toQuestions(value: unknown): ReadonlyMap<string, unknown> {
  // The field of that rule holds a list of questions, or nothing.
  const questions = (value ?? []) as readonly PutQuestion[];
  return new Map(questions.map((each) => [each.question, each]));
}

function toLenses(value: unknown): ReadonlyMap<string, unknown> {
  // The field of that rule holds a list of lenses, or nothing.
  return new Map(((value ?? []) as readonly ValueLens[]).map((lens) => [lens.name, lens]));
}

function mapVersions<From, To>(
  { base, ours, theirs }: Versions<From>,
  change: (value: From) => To,
): Versions<To> {
  return { base: change(base), ours: change(ours), theirs: change(theirs) };
}
