import type { Json, JsonObject } from '../../base/json.ts';
import { createFields } from '../extra-fields.ts';
import { isList, isObject } from '../raw-object.ts';

/**
 * From the sketch before the first release to version 1. There a statement had its place in `x` and `y`, and an
 * argument its premises in `from`, one id or a list, and its target in `to`. If a field of version 1 is also present,
 * it wins.
 */
export function migrateFrom0(document: JsonObject): JsonObject {
  const migrated = copyFields(document, []);
  const { statements, arguments: steps } = document;
  if (statements !== undefined) migrated.statements = mapObjects(statements, placeStatement);
  if (steps !== undefined) migrated.arguments = mapObjects(steps, linkArgument);
  migrated.version = 1;
  return migrated;
}

function placeStatement(statement: JsonObject): JsonObject {
  const { x, y } = statement;
  if (x === undefined && y === undefined) return statement;
  const at = createFields();
  if (x !== undefined) at.x = x;
  if (y !== undefined) at.y = y;
  const placed = copyFields(statement, ['x', 'y']);
  placed.at ??= at;
  return placed;
}

function linkArgument(argument: JsonObject): JsonObject {
  const { from, to } = argument;
  const linked = copyFields(argument, ['from', 'to']);
  if (from !== undefined) linked.premises ??= isList(from) ? from : [from];
  if (to !== undefined) linked.target ??= to;
  return linked;
}

function mapObjects(list: Json, change: (item: JsonObject) => JsonObject): Json {
  if (!isList(list)) return list;
  return list.map((item) => (isObject(item) ? change(item) : item));
}

function copyFields(object: JsonObject, without: readonly string[]): { [name: string]: Json } {
  const copy = createFields();
  for (const name of Object.keys(object)) {
    if (!without.includes(name)) copy[name] = object[name] ?? null;
  }
  return copy;
}
