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
  const ends = listEnds(line, maxWidth - measureText(ELLIPSIS, role), role);
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    const cut = `${line.slice(0, end).trimEnd()}${ELLIPSIS}`;
    // A letter of Arabic is wider as the last one than joined to the next.
    if (measureText(cut, role) <= maxWidth + ROUNDING) return cut;
  }
  return ELLIPSIS;
}

const ROUNDING = 1e-6;

/** Where a text may end that is no wider than a width in canvas units, from its beginning on. */
function listEnds(line: string, maxWidth: number, role: TextRole): number[] {
  const { size, weight } = TEXT_STYLES[role];
  const room = (maxWidth * UNITS_PER_EM) / size + ROUNDING;
  const { count, starts, widths, traits } = scanText(line, weight);
  const ends: number[] = [];
  let width = 0;
  for (let index = 0; index < count && width <= room; index += 1) {
    if ((numberAt(traits, index) & MARK) === 0) ends.push(numberAt(starts, index));
    width += numberAt(widths, index);
  }
  return ends;
}

function joinLines(blank: string): string {
  return BREAK.test(blank) ? ' ' : blank;
}
