import { openOutlines } from './packed-outlines.ts';
import { viewTable } from './sfnt.ts';
import { openTrueType, type TrueTypeFont } from './true-type-font.ts';
import { readWoff2, type Unpack } from './woff2-tables.ts';

/** Opens a font of a file that `readWoff2` reads. Linear. */
export async function openWoff2(file: Uint8Array, unpack: Unpack): Promise<TrueTypeFont> {
  const tables = await readWoff2(file, unpack);
  return { ...openTrueType(tables), readOutline: openOutlines(viewTable(tables, 'glyf')) };
}
