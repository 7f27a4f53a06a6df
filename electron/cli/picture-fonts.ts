import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';
import { FONT_FILES, type FontFile } from '../../shared/layout/text/font-files.ts';
import { FONT_FAMILIES, listFamilies } from '../../shared/layout/text-style.ts';

const registered = new Set<string>();

/**
 * Makes the bundled fonts known to the canvas library, once for a process, and answers the families
 * to draw with, as the value of CSS's `font-family`. Each file is taken from the first folder that
 * has it; throws where none has. Each subset becomes a family of its own, because the library knows
 * one file for a family and weight.
 */
export function registerFonts(folders: readonly string[]): string {
  for (const file of FONT_FILES) registerFont(file, folders);
  const own = FONT_FILES.map(nameFamily);
  return listFamilies([...new Set([...own, ...FONT_FAMILIES])]);
}

function registerFont(file: FontFile, folders: readonly string[]): void {
  if (registered.has(file.name)) return;
  const paths = folders.map((folder) => join(folder, file.name));
  const path = paths.find((candidate) => existsSync(candidate));
  if (path === undefined) throw new Error(`Font ${file.name} is in none of: ${folders.join(', ')}`);
  const key = GlobalFonts.registerFromPath(path, nameFamily(file));
  if (key === null) throw new Error(`Font cannot be read: ${path}`);
  registered.add(file.name);
}

function nameFamily(file: FontFile): string {
  const isMain = file.subset === 'latin' || file.subset === 'japanese';
  return isMain ? file.family : `${file.family} ${file.subset}`;
}
