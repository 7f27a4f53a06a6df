import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress, inflate } from 'node:zlib';
import { createFontShelf, type FontShelf } from '../../../shared/pictures/fonts/font-shelf.ts';
import { FONT_FOLDERS } from '../installed-files.ts';

/** The bytes of a bundled font file, from the first folder that has it; throws where none has. */
export async function readFont(name: string): Promise<Uint8Array> {
  for (const folder of FONT_FOLDERS) {
    const file = await readFile(join(folder, name)).catch(() => null);
    if (file !== null) return file;
  }
  throw new Error(`Font ${name} is in none of: ${FONT_FOLDERS.join(', ')}`);
}

/** A shelf of the bundled fonts as Node opens them; `read` gives the bytes of a file. */
export function createNodeShelf(read: (name: string) => Promise<Uint8Array> = readFont): FontShelf {
  return createFontShelf(read, promisify(inflate), promisify(brotliDecompress));
}
