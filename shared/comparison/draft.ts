import type { Argument, Premises } from '../model/argument.ts';
import type { ArgumentMap, EntityId } from '../model/argument-map.ts';
import type { ArgumentId, StatementId } from '../model/ids.ts';
import { type MergeSide, otherSide, type Versions } from './conflict.ts';
import { ENTITY_KINDS, type Entity, type EntityKind, tableOf } from './entity-kind.ts';
import type { Settlement } from './settlement.ts';

/** A merged map while it is being repaired: its tables are changed in place. */
export interface Draft {
  readonly map: ArgumentMap;
  readonly versions: Versions<ArgumentMap>;
  readonly settlement: Settlement;
  /** What somebody chose to remove, and what cannot exist without it. */
  readonly dropped: Set<EntityId>;
  /** How often the ends of an argument were taken from one side. */
  readonly relinked: Map<ArgumentId, number>;
}

/** A draft that starts from what the tables hold; the given map stays as it is. */
export function createDraft(
  merged: ArgumentMap,
  versions: Versions<ArgumentMap>,
  settlement: Settlement,
): Draft {
  const map = {
    ...merged,
    statements: new Map(merged.statements),
    arguments: new Map(merged.arguments),
    sources: new Map(merged.sources),
    notes: new Map(merged.notes),
    frames: new Map(merged.frames),
  };
  return { map, versions, settlement, dropped: new Set(), relinked: new Map() };
}

/** Puts a thing into the draft, in place of what has its id. */
export function put(draft: Draft, kind: EntityKind, entity: Entity): void {
  writableTable(draft, kind).set(entity.id, entity);
}

/** Takes a thing out of the draft for good. */
export function drop(draft: Draft, kind: EntityKind, id: EntityId): void {
  writableTable(draft, kind).delete(id);
  draft.dropped.add(id);
}

/** Gives an argument other premises; without any, it is removed. */
export function setPremises(
  draft: Draft,
  argument: Argument,
  premises: readonly StatementId[],
): void {
  const [first, ...rest] = premises;
  if (first === undefined) drop(draft, 'argument', argument.id);
  else put(draft, 'argument', { ...argument, premises: [first, ...rest] satisfies Premises });
}

/** A thing that was there before and that one side took away, as the other side has it. */
export interface RemovedByOne {
  readonly kind: EntityKind;
  readonly removedBy: MergeSide;
  readonly before: Entity;
  readonly kept: Entity;
}

/** Finds what one side removed and the other one kept; null for an id that is no such thing. */
export function findRemovedByOne({ versions }: Draft, id: EntityId): RemovedByOne | null {
  for (const kind of ENTITY_KINDS) {
    const before = tableOf(versions.base, kind).get(id);
    if (before === undefined) continue;
    for (const removedBy of ['ours', 'theirs'] as const) {
      const kept = tableOf(versions[otherSide(removedBy)], kind).get(id);
      const isGone = !tableOf(versions[removedBy], kind).has(id);
      if (isGone && kept !== undefined) return { kind, removedBy, before, kept };
    }
  }
  return null;
}

// The tables were made by `createDraft`, and an entity goes into that of its kind.
function writableTable({ map }: Draft, kind: EntityKind): Map<EntityId, Entity> {
  return tableOf(map, kind) as Map<EntityId, Entity>;
}
