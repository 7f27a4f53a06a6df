import type { TextRole } from '../card-geometry.ts';
import { TEXT_STYLES } from '../text-style.ts';
import { UNITS_PER_EM } from './advance-widths.ts';
import { scanText } from './clusters.ts';
import { numberAt } from './number-at.ts';

/**
 * Advance width of a text on one line, in canvas units: the sum of the fonts' advances, without
 * kerning or ligatures, spaces at its end included. Line breaks have no width. An estimate where
 * no bundled font has a character; see `basicWidths`.
 */
export function measureText(text: string, role: TextRole): number {
  const { size, weight } = TEXT_STYLES[role];
  const { widths, count } = scanText(text, weight);
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += numberAt(widths, index);
  return (sum * size) / UNITS_PER_EM;
}
