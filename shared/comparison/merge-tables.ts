import type { ArgumentMap, EntityId } from '../model/argument-map.ts';
import { isOnlyMoved } from './changed-fields.ts';
import { otherSide, type Versions } from './conflict.ts';
import { type Entity, type EntityKind, tableOf } from './entity-kind.ts';
import { mergeFields } from './merge-fields.ts';
import { mergeByThree } from './merge-values.ts';
import type { Settlement } from './settlement.ts';

/** The things of one kind, merged one by one; what they say of each other may not fit yet. */
export function* mergeTable(
  kind: EntityKind,
  versions: Versions<ArgumentMap>,
  settlement: Settlement,
): Generator<void, Map<EntityId, Entity>, void> {
  const base = tableOf(versions.base, kind);
  const ours = tableOf(versions.ours, kind);
  const theirs = tableOf(versions.theirs, kind);
  const merged = new Map<EntityId, Entity>();
  for (const id of new Set([...ours.keys(), ...theirs.keys()])) {
    const entity = mergeEntity({ kind, id }, settlement, {
      base: base.get(id) ?? null,
      ours: ours.get(id) ?? null,
      theirs: theirs.get(id) ?? null,
    });
    if (entity !== null) merged.set(id, entity);
    yield;
  }
  return merged;
}

function mergeEntity(
  subject: { readonly kind: EntityKind; readonly id: EntityId },
  settlement: Settlement,
  { base, ours, theirs }: Versions<Entity | null>,
): Entity | null {
  const agreed = mergeByThree({ base, ours, theirs });
  if (agreed !== null) return agreed.value;
  if (ours !== null && theirs !== null) {
    return mergeFields(subject, { base, ours, theirs }, settlement);
  }
  const kept = ours ?? theirs;
  // A thing with two versions, one of them none, that agree on nothing was there before.
  if (kept === null || base === null || isOnlyMoved(subject.kind, base, kept)) return null;
  const removedBy = ours === null ? 'ours' : 'theirs';
  const conflict = { kind: 'removed', subject, removedBy, before: base, kept } as const;
  return settlement.settle(conflict, otherSide(removedBy)) === removedBy ? null : kept;
}
