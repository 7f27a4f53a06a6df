import * as v from 'valibot';
import { errorCode, type FileSystem } from '../../files/file-system.ts';
import type { PathQueue } from '../../files/path-queue.ts';
import { replaceFile } from '../../files/replace-file.ts';

/** A small value that outlives the process, in a JSON file of its own. */
export interface JsonFile<Value> {
  readonly read: () => Value;
  /** Changes the value at once and writes it; resolves when it is on disk, or could not be. */
  readonly update: (change: (value: Value) => Value) => Promise<void>;
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
 * Opens the file; one that is damaged is kept aside as `NAME.damaged` and the defaults hold. A
 * file that cannot be written costs the change its permanence and nothing else.
 */
export async function openJsonFile<Value>(
  options: JsonFileOptions<Value>,
): Promise<JsonFile<Value>> {
  const { path, fileSystem, queue, warn } = options;
  let value: Value = await load(options);
  return {
    read: () => value,
    async update(change) {
      value = change(value);
      const bytes = new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
      try {
        await queue.run(path, () => replaceFile(fileSystem, path, bytes));
      } catch (error) {
        warn(`Could not write ${path}: ${String(error)}`);
      }
    },
  };
}

async function load<Value>(options: JsonFileOptions<Value>): Promise<Value> {
  const { path, schema, defaults, fileSystem, warn } = options;
  try {
    return v.parse(schema, JSON.parse(await fileSystem.readFile(path, 'utf8')));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') {
      return defaults;
    }
    warn(`Could not read ${path}, so the defaults hold: ${String(error)}`);
    await fileSystem.rename(path, `${path}.damaged`).catch(() => undefined);
    return defaults;
  }
}
