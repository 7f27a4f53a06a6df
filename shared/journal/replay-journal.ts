import type { Json, JsonObject } from '../base/json.ts';
import { TOP_FIELDS } from '../format/fields.ts';
import { isList, isObject } from '../format/raw-object.ts';
import { TABLE_NAMES } from './compose-change.ts';
import type { Journal } from './journal.ts';

/** What a change never touches. */
const FIXED = ['format', 'version', 'id'] as const;

type Table = Map<string, Json>;

/**
 * The text of the map file that the document would have been saved as when the journal ended. `parseMap` judges it,
 * like any file; nothing here looks at what entities hold. Total; anything in a change that makes no sense is skipped.
 * Linear.
 */
export function replayJournal({ map, changes }: Pick<Journal, 'map' | 'changes'>): string {
  const tables = new Map(TABLE_NAMES.map((name) => [name, readTable(map[name])]));
  let details = omit(map, TOP_FIELDS.filter(isTable));
  for (const change of changes) {
    // First, as what is removed from one table may have come into another under the same id.
    for (const table of tables.values()) removeAll(table, change.removed);
    for (const [name, table] of tables) putAll(table, change[name]);
    if (isObject(change.details)) {
      details = Object.assign(
        pick(details, FIXED),
        omit(change.details, [...FIXED, ...TABLE_NAMES]),
      );
    }
  }
  const lists = [...tables].map(([name, table]) => [name, [...table.values()]] as const);
  return JSON.stringify(Object.assign(details, Object.fromEntries(lists)));
}

function isTable(name: string): boolean {
  return TABLE_NAMES.some((table) => table === name);
}

function readTable(list: Json | undefined): Table {
  const table: Table = new Map();
  putAll(table, list);
  return table;
}

function putAll(table: Table, list: Json | undefined): void {
  if (list === undefined || !isList(list)) return;
  for (const entity of list) {
    if (isObject(entity) && typeof entity.id === 'string') table.set(entity.id, entity);
  }
}

function removeAll(table: Table, ids: Json | undefined): void {
  if (ids === undefined || !isList(ids)) return;
  for (const id of ids) if (typeof id === 'string') table.delete(id);
}

type Fields = { [name: string]: Json };

function pick(object: JsonObject, names: readonly string[]): Fields {
  return copyFields(object, (name) => names.includes(name));
}

function omit(object: JsonObject, names: readonly string[]): Fields {
  return copyFields(object, (name) => !names.includes(name));
}

/** Into an object without prototype, so that a field named `__proto__` is a field like any other. */
function copyFields(object: JsonObject, isWanted: (name: string) => boolean): Fields {
  const copy: Fields = Object.create(null);
  for (const name of Object.keys(object)) if (isWanted(name)) copy[name] = object[name] ?? null;
  return copy;
}
