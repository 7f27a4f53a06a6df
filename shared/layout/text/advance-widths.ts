import type { FontWeight } from '../text-style.ts';
import { astralTraits, isAstralSpacingMark, TRAIT } from './character-traits.ts';
import { emojiRuns } from './emoji-runs.ts';
import { type FontTable, findRun, type Run, readRuns } from './font-table.ts';
import { EMOJI_RANGES, INVISIBLE_RANGES, SPACING_MARK_RANGES } from './metrics/character-ranges.ts';
import { INTER_400 } from './metrics/inter-400.ts';
import { INTER_600 } from './metrics/inter-600.ts';
import { NOTO_SANS_JP_400 } from './metrics/noto-sans-jp-400.ts';
import { NOTO_SANS_JP_600 } from './metrics/noto-sans-jp-600.ts';
import { NOTO_SANS_KR_400 } from './metrics/noto-sans-kr-400.ts';
import { NOTO_SANS_KR_600 } from './metrics/noto-sans-kr-600.ts';
import { SCRIPTS_400 } from './metrics/scripts-400.ts';
import { SCRIPTS_600 } from './metrics/scripts-600.ts';
import { numberAt } from './number-at.ts';

/** Widths are whole numbers of this part of an em, so that sums are exact on every machine. */
export const UNITS_PER_EM = 2048;

// Of the system's fonts, for emoji that are newer than the bundled one.
const OTHER_EMOJI_EM = 1.3;
const TAB = 9;
const SPACE = 32;
const SPACING_MARK_EM = 0.5;
const OTHER_EM = 0.75;

// Scripts in no bundled font are drawn with whatever the system has: figures a little above the
// average of common fonts, so that text rather ends early than runs over the edge of its card.
const ESTIMATES_EM: readonly (readonly [number, number, number])[] = [
  [0x0000, 0x001f, 0],
  [0x007f, 0x009f, 0],
  [0x0600, 0x06ff, 0.7],
  [0x0750, 0x077f, 0.7],
  [0x0980, 0x0dff, 0.8],
  [0x0e80, 0x0eff, 0.65],
  [0x1000, 0x109f, 1],
  [0x1100, 0x115f, 1],
  [0x1160, 0x11ff, 0],
  [0x1780, 0x17ff, 0.9],
  [0x2000, 0x206f, 0.6],
  [0x2014, 0x2015, 1],
  [0x2025, 0x2026, 1],
  [0x2028, 0x2029, 0],
  [0x203b, 0x203b, 1],
  [0x2100, 0x2bff, 1],
  [0x2e80, 0xa4cf, 1],
  [0xa960, 0xa97f, 1],
  [0xd7b0, 0xd7ff, 0],
  [0xd800, 0xfaff, 1],
  [0xfb50, 0xfdff, 0.7],
  [0xfe30, 0xfe4f, 1],
  [0xfe70, 0xfefe, 0.7],
  [0xff00, 0xff60, 1],
  [0xff61, 0xffdc, 0.5],
  [0xffe0, 0xffff, 1],
];

const built = new Map<FontWeight, Uint16Array>();

/**
 * Advance widths of every UTF-16 code unit at a weight, in parts of an em (`UNITS_PER_EM`), without
 * kerning or ligatures; built once for a weight, at the first use. Each is that of the first font to have the
 * character: Inter, Noto Sans JP, KR or SC, the emoji font, and, once `addScripts` was called, the font of its script;
 * else it is an estimate. Combining marks, controls and marks of direction have none.
 */
export function basicWidths(weight: FontWeight): Uint16Array {
  const known = built.get(weight);
  if (known !== undefined) return known;
  const widths =
    weight === 400
      ? build([NOTO_SANS_KR_400, NOTO_SANS_JP_400, INTER_400])
      : build([NOTO_SANS_KR_600, NOTO_SANS_JP_600, INTER_600]);
  built.set(weight, widths);
  return widths;
}

const complete = new Set<FontWeight>();

/**
 * Has the table of a weight tell the widths of Hebrew, Arabic, Devanagari and Thai, letters unjoined; whether it
 * did not before. Most maps have none of them, and a start need not wait for them.
 */
export function addScripts(weight: FontWeight): boolean {
  if (complete.has(weight)) return false;
  complete.add(weight);
  const widths = basicWidths(weight);
  fillFont(widths, weight === 400 ? SCRIPTS_400 : SCRIPTS_600);
  fillRuns(widths, readRuns(INVISIBLE_RANGES), () => 0);
  return true;
}

/** Width of a code point above U+FFFF, in parts of an em: an estimate but for the bundled emoji. */
export function astralWidth(code: number): number {
  const traits = astralTraits(code);
  if ((traits & (TRAIT.PICTURE | TRAIT.REGIONAL)) !== 0) {
    return findRun(emojiRuns(), code) === undefined ? toUnits(OTHER_EMOJI_EM) : UNITS_PER_EM;
  }
  if ((traits & TRAIT.WIDE) !== 0) return UNITS_PER_EM;
  if ((traits & TRAIT.MARK) !== 0) return isAstralSpacingMark(code) ? toUnits(SPACING_MARK_EM) : 0;
  return toUnits(OTHER_EM);
}

/** Of fonts that have the same character the last one counts. */
function build(fonts: readonly FontTable[]): Uint16Array {
  const widths = new Uint16Array(0x10000).fill(toUnits(OTHER_EM));
  for (const [first, last, em] of ESTIMATES_EM) widths.fill(toUnits(em), first, last + 1);
  fillRuns(widths, readRuns(EMOJI_RANGES), () => toUnits(OTHER_EMOJI_EM));
  fillRuns(widths, emojiRuns(), () => UNITS_PER_EM);
  fillRuns(widths, readRuns(SPACING_MARK_RANGES), () => toUnits(SPACING_MARK_EM));
  for (const font of fonts) fillFont(widths, font);
  fillRuns(widths, readRuns(INVISIBLE_RANGES), () => 0);
  widths[TAB] = numberAt(widths, SPACE);
  return widths;
}

function fillFont(widths: Uint16Array, font: FontTable): void {
  const scale = UNITS_PER_EM / font.unitsPerEm;
  fillRuns(widths, readRuns(font.advances), (run) => Math.round(run.value * scale));
}

function fillRuns(widths: Uint16Array, runs: readonly Run[], width: (run: Run) => number): void {
  for (const run of runs) {
    if (run.first <= 0xffff) widths.fill(width(run), run.first, run.last + 1);
  }
}

function toUnits(em: number): number {
  return Math.round(em * UNITS_PER_EM);
}
