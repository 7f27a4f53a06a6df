import { join } from 'node:path';
import type { FileSystem } from './file-system.ts';

const TEMPORARY_NAME = /^\.contention-[0-9a-f]{16}\.tmp$/;
// No save takes this long, so anything older was left by a process that died.
const ABANDONED_AFTER_MS = 60 * 60 * 1000;

/** The name under which new content waits; hidden on most systems. Takes 8 random bytes. */
export function createTemporaryName(random: Uint8Array): string {
  const digits = Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `.contention-${digits}.tmp`;
}

/** Removes what dead processes left in a folder, as far as that goes without trouble. */
export async function removeAbandonedFiles(
  fileSystem: FileSystem,
  folder: string,
  nowMs: number,
): Promise<void> {
  const names = await fileSystem.readdir(folder).catch(() => []);
  for (const name of names.filter((each) => TEMPORARY_NAME.test(each))) {
    const path = join(folder, name);
    const facts = await fileSystem.stat(path).catch(() => undefined);
    if (facts !== undefined && nowMs - facts.mtimeMs > ABANDONED_AFTER_MS) {
      await fileSystem.unlink(path).catch(() => undefined);
    }
  }
}
