import { measureText } from './measure-text.ts';

const widths = new Map<string, number>();
const MOST_REMEMBERED = 2_000;

/** `measureText` of a label, remembered: a map has few different ones, and each on hundreds of cards. */
export function measureLabel(text: string): number {
  const known = widths.get(text);
  if (known !== undefined) return known;
  if (widths.size === MOST_REMEMBERED) widths.clear();
  const width = measureText(text, 'label');
  widths.set(text, width);
  return width;
}
