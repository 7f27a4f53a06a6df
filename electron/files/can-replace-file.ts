import { constants } from 'node:fs';
import { dirname } from 'node:path';
import type { FileSystem } from './file-system.ts';

/** Whether `replaceFile` can be expected to work: the file and its folder may be written to. */
export async function canReplaceFile(fileSystem: FileSystem, path: string): Promise<boolean> {
  try {
    await fileSystem.access(path, constants.W_OK);
    await fileSystem.access(dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
