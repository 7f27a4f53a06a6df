import type { ArgumentMap, EntityId } from '../model/argument-map.ts';
import type { Change, EntityChange } from '../model/change.ts';
import { findManner, type Manner } from './changed-fields.ts';
import { compareMaps } from './compare-maps.ts';
import { fitChange, putIn } from './fit-change.ts';

/** Two maps as one that shows what differs. */
export interface UnitedMaps {
  /** The later map together with what was removed since the earlier one, at its place there. Sound. */
  readonly map: ArgumentMap;
  /** How each thing that differs does so; removed things that do not fit the later map are not shown. */
  readonly marks: ReadonlyMap<EntityId, Manner>;
  /** The change from the earlier map to the later one, as `compareMaps` gives it. */
  readonly difference: Change;
}

/** Puts the earlier of two sound maps into the later one, to be looked at. Linear as `fitChange` is. */
export function uniteMaps(before: ArgumentMap, after: ArgumentMap): UnitedMaps {
  const difference = compareMaps(before, after);
  const gone = difference.filter(({ after: now }) => now === null).map(reverseEntry);
  const map = gone.length === 0 ? after : putIn(after, fitChange(after, gone));
  const marks = new Map<EntityId, Manner>();
  for (const entry of difference) {
    if (entry.kind !== 'details') marks.set(entry.id, findManner(entry));
  }
  return { map, marks, difference };
}

function reverseEntry(entry: EntityChange): EntityChange {
  // Swapping two fields of one type keeps the entry's kind, which the compiler cannot see.
  return { ...entry, before: entry.after, after: entry.before } as EntityChange;
}
