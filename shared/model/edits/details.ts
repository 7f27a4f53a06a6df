import type { ArgumentMap, MapDetails } from '../argument-map.ts';
import { type Edit, makeEdit } from './edit.ts';
import { applyPatch, type Patch } from './patch.ts';

/** What `updateDetails` can change. */
export type DetailsPatch = Patch<
  MapDetails,
  | 'title'
  | 'description'
  | 'author'
  | 'language'
  | 'mutedRules'
  | 'direction'
  | 'semantics'
  | 'lenses'
>;

/** Changes what is said about the map as a whole. */
export function updateDetails(map: ArgumentMap, patch: DetailsPatch): Edit {
  const after = applyPatch(map.details, patch);
  return makeEdit([{ kind: 'details', before: map.details, after }]);
}
