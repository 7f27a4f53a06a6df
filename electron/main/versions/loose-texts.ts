import { join } from 'node:path';
import type { FileSystem } from '../../files/file-system.ts';

/** A kept text that no document lists: its listing was damaged, or the app died before it was written. */
export interface LooseText {
  readonly name: string;
  readonly storedBytes: number;
  /** Milliseconds since 1970. */
  readonly writtenAt: number;
}

/** The files of a folder that are not among those listed, as far as the disk tells of them. */
export async function findLooseTexts(
  fileSystem: FileSystem,
  folder: string,
  listed: ReadonlySet<string>,
): Promise<readonly LooseText[]> {
  const names = (await fileSystem.readdir(folder)).filter((name) => !listed.has(name));
  const found = names.map(async (name) => {
    const facts = await fileSystem.stat(join(folder, name)).catch(() => null);
    return facts?.isFile() === true
      ? [{ name, storedBytes: facts.size, writtenAt: facts.mtimeMs }]
      : [];
  });
  return (await Promise.all(found)).flat();
}

/** Those that there is no room for, the oldest first. */
export function pickExcess(loose: readonly LooseText[], limitBytes: number): readonly LooseText[] {
  const newestFirst = [...loose].sort((first, second) => second.writtenAt - first.writtenAt);
  let storedBytes = 0;
  return newestFirst
    .filter((text) => {
      storedBytes += text.storedBytes;
      return storedBytes > limitBytes;
    })
    .reverse();
}
