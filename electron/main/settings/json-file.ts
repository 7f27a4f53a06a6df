import * as v from 'valibot';
import { errorCode, type FileSystem } from '../../files/file-system.ts';
import type { PathQueue } from '../../files/path-queue.ts';
import { replaceFile } from '../../files/replace-file.ts';
import { isObject, keepUnknown } from './keep-unknown.ts';

/** A small value that outlives the process, in a JSON file of its own. */
export interface JsonFile<Value> {
  readonly read: () => Value;
  /** Changes the value at once and writes it; resolves to whether it is on disk. */
  readonly update: (change: (value: Value) => Value) => Promise<boolean>;
}

export interface JsonFileOptions<Value> {
  readonly path: string;
  readonly schema: v.GenericSchema<unknown, Value>;
  readonly defaults: Value;
  readonly fileSystem: FileSystem;
  readonly queue: PathQueue;
  readonly warn: (message: string) => void;
}

/**
 * Opens the file, which holds a JSON object; one that is damaged is kept aside as `NAME.damaged` and the
 * defaults hold. What the schema does not know stays in it. A file that cannot be written costs the change
 * its permanence and nothing else.
 */
export async function openJsonFile<Value>(
  options: JsonFileOptions<Value>,
): Promise<JsonFile<Value>> {
  const { path, fileSystem, queue, warn } = options;
  let { held, value } = await load(options);
  return {
    read: () => value,
    async update(change) {
      const changed = change(value);
      held = keepUnknown(held, value, changed);
      value = changed;
      const bytes = new TextEncoder().encode(`${JSON.stringify(held, null, 2)}\n`);
      try {
        await queue.run(path, () => replaceFile(fileSystem, path, bytes));
        return true;
      } catch (error) {
        warn(`Could not write ${path}: ${String(error)}`);
        return false;
      }
    },
  };
}

interface Loaded<Value> {
  /** All that the file holds; undefined for nothing. */
  readonly held: unknown;
  readonly value: Value;
}

async function load<Value>(options: JsonFileOptions<Value>): Promise<Loaded<Value>> {
  const { path, schema, defaults, fileSystem, warn } = options;
  try {
    const held: unknown = JSON.parse(await fileSystem.readFile(path, 'utf8'));
    if (!isObject(held)) throw new Error('It holds no object');
    return { held, value: v.parse(schema, held) };
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') {
      warn(`Could not read ${path}, so the defaults hold: ${String(error)}`);
      await fileSystem.rename(path, `${path}.damaged`).catch(() => undefined);
    }
    return { held: undefined, value: defaults };
  }
}
