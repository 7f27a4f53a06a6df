import type { TextRole } from '../card-geometry.ts';
import { TEXT_STYLES } from '../text-style.ts';
import { UNITS_PER_EM } from './advance-widths.ts';
import { TRAIT } from './character-traits.ts';
import { scanText } from './clusters.ts';
import { measureText } from './measure-text.ts';
import { numberAt } from './number-at.ts';

const { MARK } = TRAIT;

const ELLIPSIS = '…';
const BREAK = /[\n\r\u2028\u2029]/;

/**
 * The text itself where it fits on one line of `maxWidth` canvas units, else its beginning and an
 * ellipsis, cut between characters as readers see them. Line breaks count as spaces. Gives the
 * ellipsis alone where nothing else fits.
 */
export function cutText(text: string, maxWidth: number, role: TextRole): string {
  const line = BREAK.test(text) ? text.replace(/\s+/g, joinLines) : text;
  if (measureText(line, role) <= maxWidth) return line;
  const { size, weight } = TEXT_STYLES[role];
  const room = ((maxWidth - measureText(ELLIPSIS, role)) * UNITS_PER_EM) / size;
  const { count, starts, widths, traits } = scanText(line, weight);
  let width = 0;
  let end = 0;
  for (let index = 0; index < count; index += 1) {
    const isStart = (numberAt(traits, index) & MARK) === 0;
    if (isStart && width <= room) end = numberAt(starts, index);
    width += numberAt(widths, index);
    if (width > room) break;
  }
  return `${line.slice(0, end).trimEnd()}${ELLIPSIS}`;
}

function joinLines(blank: string): string {
  return BREAK.test(blank) ? ' ' : blank;
}
