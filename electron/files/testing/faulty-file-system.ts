import type { FileHandle } from 'node:fs/promises';
import { diskFileSystem, type FileSystem } from '../file-system.ts';

/** Makes an error as the file system does. */
export function createFileError(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: made for a test`), { code });
}

/**
 * The real file system, with a word before each operation, those on open files included (named
 * `handle.write` and so on): what `interfere` throws is what the operation fails with, and what it gives is waited for.
 */
export function createFaultyFileSystem(interfere: Interfere): FileSystem {
  return intercept(diskFileSystem, '', interfere);
}

type Interfere = (operation: string) => void | Promise<void>;

function intercept<Target extends object>(
  target: Target,
  prefix: string,
  interfere: Interfere,
): Target {
  return new Proxy(target, {
    get(object, property) {
      const value: unknown = Reflect.get(object, property, object);
      if (typeof value !== 'function') {
        return value;
      }
      return async (...parameters: readonly unknown[]) => {
        if (property === 'close') {
          // A failing close still gives the descriptor back.
          await Reflect.apply(value, object, parameters);
        }
        await interfere(`${prefix}${String(property)}`);
        if (property === 'close') {
          return undefined;
        }
        const result: unknown = await Reflect.apply(value, object, parameters);
        return property === 'open' ? intercept(result as FileHandle, 'handle.', interfere) : result;
      };
    },
  });
}
