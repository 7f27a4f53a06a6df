import type { ArgumentMap, EntityId } from '../model/argument-map.ts';
import { findManner, type Manner } from './changed-fields.ts';
import { compareMaps } from './compare-maps.ts';
import { fitChange, putIn } from './fit-change.ts';

/** Two maps as one that shows what differs. */
export interface UnitedMaps {
  /** The later map with what was removed since the earlier one, where that was. Sound. */
  readonly map: ArgumentMap;
  /** How each thing differs that does; removed ones that do not fit the later map are not shown. */
  readonly marks: ReadonlyMap<EntityId, Manner>;
}

/** Puts the earlier of two sound maps into the later one, to be looked at. Linear as `fitChange` is. */
export function uniteMaps(before: ArgumentMap, after: ArgumentMap): UnitedMaps {
  const gone = compareMaps(after, before).filter(({ before: now }) => now === null);
  const map = putIn(after, fitChange(after, gone));
  const marks = new Map<EntityId, Manner>();
  for (const entry of compareMaps(before, after)) {
    if (entry.kind !== 'details') marks.set(entry.id, findManner(entry));
  }
  return { map, marks };
}
