import { isDeepEqual } from '../base/deep-equal.ts';
import type { ArgumentMap } from '../model/argument-map.ts';

/**
 * The same map, with the identical objects of another map wherever the two hold the same: a later comparison of the two
 * then looks only into what differs. Takes one thing at a time. Linear.
 */
export function* shareInPieces(
  map: ArgumentMap,
  known: ArgumentMap,
): Generator<void, ArgumentMap, void> {
  return {
    ...map,
    details: share(map.details, known.details),
    statements: yield* shareTable(map.statements, known.statements),
    arguments: yield* shareTable(map.arguments, known.arguments),
    sources: yield* shareTable(map.sources, known.sources),
    notes: yield* shareTable(map.notes, known.notes),
    frames: yield* shareTable(map.frames, known.frames),
  };
}

function* shareTable<Id, Thing>(
  table: ReadonlyMap<Id, Thing>,
  known: ReadonlyMap<Id, Thing>,
): Generator<void, ReadonlyMap<Id, Thing>, void> {
  const shared = new Map<Id, Thing>();
  for (const [id, thing] of table) {
    shared.set(id, share(thing, known.get(id)));
    yield;
  }
  return shared;
}

function share<Thing>(thing: Thing, known: Thing | undefined): Thing {
  return known !== undefined && isDeepEqual(thing, known) ? known : thing;
}
