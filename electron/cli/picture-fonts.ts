import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';
import { compareCodeUnits } from '../../shared/base/compare-code-units.ts';
import {
  EMOJI_FILE,
  FONT_FILES,
  type FontFile,
  SHAPED_FILES,
} from '../../shared/layout/text/font-files.ts';
import { mayNeed } from '../../shared/layout/text/font-needs.ts';
import { FONT_FAMILIES, listFamilies } from '../../shared/layout/text-style.ts';

const registered = new Set<string>();

// Families of the system come last, and only a few: each one slows down text that none of them has.
const MOST_SYSTEM_FAMILIES = 40;
// Names of families that have what the bundled families lack.
const WIDE_COVERAGE = /noto|cjk|emoji|unicode|dejavu|gothic|hei|malgun|myungjo|segoe|arial/i;

/**
 * Makes the bundled fonts known to the canvas library, once for a process, those of scripts and emoji only where
 * `text` has any, and answers the families to draw with, as the value of CSS's `font-family`. Each file is taken
 * from the first folder that has it; throws where none has. Each subset becomes a family of its own, because the
 * library knows one file for a family and weight. The system's families follow, for characters in none of them.
 */
export function registerFonts(folders: readonly string[], text: string): string {
  for (const file of FONT_FILES) if (mayNeed(file, text)) registerFont(file, folders);
  const own = new Set(FONT_FILES.map(nameFamily));
  const system = GlobalFonts.families
    .map(({ family }) => family)
    .filter((family) => !own.has(family) && /^[\w .-]+$/.test(family))
    .sort(compareFamilies)
    .slice(0, MOST_SYSTEM_FAMILIES);
  return listFamilies([...new Set([...own, ...FONT_FAMILIES, ...system])]);
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

const MAIN_SUBSETS: ReadonlySet<string> = new Set([
  ...['latin', 'japanese', 'korean', 'chinese-simplified'],
  ...[...SHAPED_FILES, EMOJI_FILE].map(({ subset }) => subset),
]);

function nameFamily(file: FontFile): string {
  const isMain = MAIN_SUBSETS.has(file.subset);
  return isMain ? file.family : `${file.family} ${file.subset}`;
}

function compareFamilies(left: string, right: string): number {
  const byCoverage = Number(WIDE_COVERAGE.test(right)) - Number(WIDE_COVERAGE.test(left));
  return byCoverage === 0 ? compareCodeUnits(left, right) : byCoverage;
}
