import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, deflateSync } from 'node:zlib';
import { EMOJI_FILE, folderOf } from '../shared/layout/text/font-files.ts';
import { repackWoff2 } from '../shared/pictures/fonts/open-woff2.ts';

const ROOT = resolve(import.meta.dirname, '..');

/**
 * Writes the font of emoji compressed as a window can read it for pictures, without brotli, to where
 * `renderer/background/pictures/window-fonts.ts` takes it from.
 */
export function repackEmoji(): void {
  const file = readFileSync(
    join(ROOT, 'node_modules', folderOf(EMOJI_FILE.family), EMOJI_FILE.name),
  );
  const folder = join(ROOT, 'out/repacked');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, EMOJI_FILE.name),
    repackWoff2(file, (packed) => deflateSync(brotliDecompressSync(packed), { level: 9 })),
  );
}
