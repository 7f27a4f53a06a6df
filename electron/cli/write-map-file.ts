import { extname } from 'node:path';
import { fail, type Result } from '../../shared/base/result.ts';
import { writeMap } from '../../shared/format/write.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { findPictureFormat } from './exporting/find-picture-format.ts';
import { writeWhole } from './file-access.ts';
import type { Terminal } from './terminal.ts';

/** Puts a map into a file of its own, never in the place of a picture that carries one; says in a sentence why not. */
export async function writeMapFile(
  path: string,
  map: ArgumentMap,
  terminal: Terminal,
): Promise<Result<null, string>> {
  const ending = extname(path);
  if (findPictureFormat(ending.slice(1)) !== undefined) {
    return fail(
      `${path} is to be a map, but files that end in ${ending} are pictures. Name it .argmap.`,
    );
  }
  return writeWhole(path, writeMap(map), terminal);
}
