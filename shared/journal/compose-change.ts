import { runToEnd } from '../base/run-to-end.ts';
import { ENTITY_WRITERS, writeDetails } from '../format/write.ts';
import type { ArgumentMap } from '../model/argument-map.ts';

/**
 * The difference between two states of a map, as JSON on one line: what is new or changed is written as the map's file
 * would write it, under the name of its table, and what is gone is listed under `removed`. Null when there is none.
 * Compares entities by identity, so tables that the states share cost nothing; linear in the others.
 */
export function composeChange(before: ArgumentMap, after: ArgumentMap): string | null {
  return runToEnd(composeInPieces(before, after));
}

/** The same, one entity at a time: returns the text at the end. */
export function* composeInPieces(
  before: ArgumentMap,
  after: ArgumentMap,
): Generator<void, string | null, void> {
  const removed: string[] = [];
  const fields: string[] = [];
  if (before.details !== after.details) fields.push(`"details":${writeDetails(after.details)}`);
  for (const name of TABLE_NAMES) {
    const { lines, gone } = yield* compareTables(name, before[name], after[name]);
    if (lines.length > 0) fields.push(`"${name}":[${lines.join(',')}]`);
    for (const id of gone) removed.push(id);
  }
  if (removed.length > 0) fields.push(`"removed":${JSON.stringify(removed)}`);
  return fields.length === 0 ? null : `{${fields.join(',')}}`;
}

/** The tables of a map, by their names in its file. */
export const TABLE_NAMES = Object.keys(ENTITY_WRITERS) as readonly (keyof typeof ENTITY_WRITERS)[];

function* compareTables(
  name: keyof typeof ENTITY_WRITERS,
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): Generator<void, { readonly lines: readonly string[]; readonly gone: readonly string[] }, void> {
  if (before === after) return { lines: [], gone: [] };
  // The tables are those of that name, and so are their entities.
  const write = ENTITY_WRITERS[name] as (entity: unknown) => string;
  const lines: string[] = [];
  for (const [id, entity] of after) {
    if (before.get(id) !== entity) lines.push(write(entity));
    yield;
  }
  return { lines, gone: [...before.keys()].filter((id) => !after.has(id)) };
}
