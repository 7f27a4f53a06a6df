import { isDeepEqual } from '../base/deep-equal.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { ArgumentMap, EntityId } from '../model/argument-map.ts';
import type { Change, EntityChange } from '../model/change.ts';

/** Why a change does not fit a map: an entity is not what the entry says it was. */
export interface Conflict {
  readonly kind: 'conflict';
  readonly entry: EntityChange;
  /** What the map holds instead; null when it holds nothing. */
  readonly found: EntityChange['before'];
}

/**
 * The map after the change. Fails with the first entry whose `before` is not what the map holds; then no part of the
 * change is applied. Tables without an entry are shared with the given map. Linear in the change and in the tables it
 * touches; says nothing about invariants.
 */
export function applyChange(map: ArgumentMap, change: Change): Result<ArgumentMap, Conflict> {
  for (const entry of change) {
    const found = findEntity(map, entry);
    if (!isDeepEqual(found, entry.before)) return fail({ kind: 'conflict', entry, found });
  }
  return ok({
    ...map,
    details: change.find((entry) => entry.kind === 'details')?.after ?? map.details,
    statements: applyToTable(map.statements, ofKind(change, 'statement')),
    arguments: applyToTable(map.arguments, ofKind(change, 'argument')),
    sources: applyToTable(map.sources, ofKind(change, 'source')),
    notes: applyToTable(map.notes, ofKind(change, 'note')),
    frames: applyToTable(map.frames, ofKind(change, 'frame')),
  });
}

function findEntity(map: ArgumentMap, entry: EntityChange): EntityChange['before'] {
  switch (entry.kind) {
    case 'details':
      return map.details;
    case 'statement':
      return map.statements.get(entry.id) ?? null;
    case 'argument':
      return map.arguments.get(entry.id) ?? null;
    case 'source':
      return map.sources.get(entry.id) ?? null;
    case 'note':
      return map.notes.get(entry.id) ?? null;
    case 'frame':
      return map.frames.get(entry.id) ?? null;
  }
}

type EntryOf<Kind extends EntityChange['kind']> = Extract<EntityChange, { readonly kind: Kind }>;

function ofKind<Kind extends EntityChange['kind']>(
  change: Change,
  kind: Kind,
): readonly EntryOf<Kind>[] {
  return change.filter((entry): entry is EntryOf<Kind> => entry.kind === kind);
}

function applyToTable<Id extends EntityId, Entity>(
  table: ReadonlyMap<Id, Entity>,
  entries: readonly { readonly id: Id; readonly after: Entity | null }[],
): ReadonlyMap<Id, Entity> {
  if (entries.length === 0) return table;
  const after = new Map(table);
  for (const entry of entries) {
    if (entry.after === null) after.delete(entry.id);
    else after.set(entry.id, entry.after);
  }
  return after;
}
