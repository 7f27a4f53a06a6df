import { basename, dirname, join } from 'node:path';
import * as v from 'valibot';
import { errorCode, type FileSystem } from '../../files/file-system.ts';
import type { PathQueue } from '../../files/path-queue.ts';
import { replaceFile } from '../../files/replace-file.ts';
import { isObject, keepUnknown } from './keep-unknown.ts';

/** A small value that outlives the process, in a JSON file of its own. */
export interface JsonFile<Value> {
  /** False where the file holds something that is neither known nor kept aside: it stays as it is. */
  readonly isWritable: boolean;
  readonly read: () => Value;
  /** Changes the value at once and writes it, unless that is what was written last; resolves to whether it is on disk. */
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
 * Opens the file, which holds a JSON object; one that is damaged is kept aside as `NAME.damaged` and the defaults hold.
 * They hold, too, where the disk does not give it now, and then nothing is written over it. What the schema does not
 * know stays in it. If the file cannot be written, only the permanence of the change is lost.
 */
export async function openJsonFile<Value>(
  options: JsonFileOptions<Value>,
): Promise<JsonFile<Value>> {
  const { path, fileSystem, queue, warn } = options;
  const { isWritable, ...loaded } = await load(options);
  let { held, value } = loaded;
  let written: string | null = null;
  const write = async (text: string) => {
    if (text === written) return;
    // What fails may have got there all the same.
    written = null;
    await replaceFile(fileSystem, path, new TextEncoder().encode(text));
    written = text;
  };
  return {
    isWritable,
    read: () => value,
    async update(change) {
      const changed = change(value);
      held = keepUnknown(held, value, changed);
      value = changed;
      if (!isWritable) return false;
      const text = `${JSON.stringify(held, null, 2)}\n`;
      try {
        await queue.run(path, () => write(text));
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
  readonly isWritable: boolean;
}

async function load<Value>(options: JsonFileOptions<Value>): Promise<Loaded<Value>> {
  const { path, schema, defaults, fileSystem, warn } = options;
  const standIn = { held: undefined, value: defaults };
  let text: string;
  try {
    text = await fileSystem.readFile(path, 'utf8');
  } catch (error) {
    const isMissing = errorCode(error) === 'ENOENT';
    if (!isMissing) warn(`Could not read ${path}, so the defaults hold: ${String(error)}`);
    return { ...standIn, isWritable: isMissing };
  }
  try {
    const held: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    if (!isObject(held)) throw new Error('It holds no object');
    return { held, value: v.parse(schema, held), isWritable: true };
  } catch (error) {
    warn(`Could not understand ${path}, so the defaults hold: ${String(error)}`);
    return { ...standIn, isWritable: await putAside(options) };
  }
}

/** Keeps a damaged file under a name that no earlier one has; false when it stays where it is. */
async function putAside({ path, fileSystem, warn }: JsonFileOptions<unknown>): Promise<boolean> {
  try {
    const names = new Set(await fileSystem.readdir(dirname(path)));
    const damaged = `${basename(path)}.damaged`;
    let aside = damaged;
    for (let number = 2; names.has(aside); number += 1) aside = `${damaged}-${number}`;
    await fileSystem.rename(path, join(dirname(path), aside));
    return true;
  } catch (error) {
    warn(`Could not keep ${path} aside: ${String(error)}`);
    return false;
  }
}
