import type { JsonObject } from '../../base/json.ts';
import { migrateFrom0 } from './from-0.ts';
import type { Migration } from './migration.ts';

/** Every migration, without gap from version 0 to the one before the current. */
export const MIGRATIONS: readonly Migration[] = [{ from: 0, migrate: migrateFrom0 }];

/** Brings a document from an older version to the current one. */
export function migrate(document: JsonObject, version: number): JsonObject {
  let migrated = document;
  for (const step of MIGRATIONS) if (step.from >= version) migrated = step.migrate(migrated);
  return migrated;
}
