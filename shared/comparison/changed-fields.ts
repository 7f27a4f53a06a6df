import { isDeepEqual } from '../base/deep-equal.ts';
import { memoizeWeakly } from '../base/memoize-weakly.ts';
import type { Change, EntityChange } from '../model/change.ts';
import type { Compared, Subject } from './entity-kind.ts';
import { FIELD_RULES, type FieldName } from './field-rules.ts';

/** A field that differs; a side on which it is absent holds undefined. */
export interface ChangedField {
  readonly field: FieldName;
  readonly before: unknown;
  readonly after: unknown;
}

/** How a thing differs. `moved`: only its place or order is another; it says what it said. */
export type Manner = 'added' | 'removed' | 'changed' | 'moved';

/** Every manner, in the order in which people are told of them. */
export const MANNERS: readonly Manner[] = ['added', 'removed', 'changed', 'moved'];

/** The fields in which two versions of a thing differ, in the order of `FIELD_RULES`. */
export function listChangedFields(
  kind: Subject['kind'],
  before: Compared,
  after: Compared,
): readonly ChangedField[] {
  const changed: ChangedField[] = [];
  // The table's keys are the names of fields, and a field that a thing lacks reads as undefined.
  for (const field of Object.keys(FIELD_RULES[kind]) as FieldName[]) {
    const values = {
      before: (before as Partial<Record<FieldName, unknown>>)[field],
      after: (after as Partial<Record<FieldName, unknown>>)[field],
    };
    if (!isDeepEqual(values.before, values.after)) changed.push({ field, ...values });
  }
  return changed;
}

/** How the thing of an entry differs before and after. Remembered for as long as the entry lives. */
export const findManner: (entry: EntityChange) => Manner = memoizeWeakly(
  ({ kind, before, after }) => {
    if (before === null) return 'added';
    if (after === null) return 'removed';
    return isOnlyMoved(kind, before, after) ? 'moved' : 'changed';
  },
);

/** Whether two versions of a thing differ at most in their places. */
export function isOnlyMoved(kind: Subject['kind'], before: Compared, after: Compared): boolean {
  const rules = FIELD_RULES[kind];
  return listChangedFields(kind, before, after).every(({ field }) => rules[field] === 'place');
}

/** How many things of a change differ in each manner. */
export function countManners(change: Change): Readonly<Record<Manner, number>> {
  const counts = { added: 0, removed: 0, changed: 0, moved: 0 };
  for (const entry of change) counts[findManner(entry)] += 1;
  return counts;
}
