import { fail } from '../../base/result.ts';
import type { ArgumentMap } from '../argument-map.ts';
import type { SourceId } from '../ids.ts';
import { refuse } from '../rules/refusal.ts';
import type { Source } from '../source.ts';
import { type Edit, makeEdit, sourceEntry } from './edit.ts';
import { applyPatch, type Patch } from './patch.ts';
import { refuseTakenIds } from './preconditions.ts';
import { removeEntities } from './remove-entities.ts';

/** Adds a source that nothing cites yet. */
export function addSource(map: ArgumentMap, { source }: { readonly source: Source }): Edit {
  const refusal = refuseTakenIds(map, [source.id]);
  return refusal === null ? makeEdit([sourceEntry(map, source.id, source)]) : fail(refusal);
}

/** What `updateSource` can change: all but the id and unknown fields. */
export type SourcePatch = Patch<Source, Exclude<keyof Source, 'id' | 'extra'>>;

/** Changes what is known of a source. */
export function updateSource(map: ArgumentMap, id: SourceId, patch: SourcePatch): Edit {
  const source = map.sources.get(id);
  if (source === undefined) return fail(refuse('not-found', id));
  return makeEdit([sourceEntry(map, id, applyPatch(source, patch))]);
}

/** Removes a source and every citation of it. */
export function removeSource(map: ArgumentMap, id: SourceId): Edit {
  return map.sources.has(id) ? removeEntities(map, [id]) : fail(refuse('not-found', id));
}
