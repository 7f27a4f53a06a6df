import { type Direction, hasRightToLeft } from '../../layout/text/direction.ts';
import { listClusters } from '../../layout/text/emoji.ts';
import { findLevels, mirror, orderByLevel } from '../fonts/directions.ts';

/**
 * The characters of a line from left to right, as PDF wants them: programs that extract text turn
 * them back. An emoji of several characters stands between two marks of the direction it is told in, in lines that
 * have any text from right to left: programs built on Poppler go by the letters about it, and would else turn it where
 * it was not turned, or the other way round.
 */
export function toVisualOrder(text: string, direction: Direction): string {
  if (direction === 'ltr' && !hasRightToLeft(text)) return text;
  const levels = findLevels(text, direction);
  let at = 0;
  const pieces = listClusters(text).flatMap((cluster) => {
    const level = levels[at] ?? 0;
    const mark = COMPOSED.test(cluster)
      ? [{ level, character: MARKS[level % 2 === 1 ? 'rtl' : 'ltr'] }]
      : [];
    const characters = [...cluster].map((character) => {
      const own = { level: levels[at] ?? 0, character };
      at += character.length;
      return own;
    });
    return [...mark, ...characters, ...mark];
  });
  return orderByLevel(pieces)
    .map(({ level, character }) => (level % 2 === 1 ? mirror(character) : character))
    .join('');
}

// What makes one emoji of several characters: what is joined, selectors, keys, tones, tags, both halves of a flag.
const COMPOSED = /^\p{Extended_Pictographic}.|^\p{Regional_Indicator}.|\u20e3/su;

const MARKS: Readonly<Record<Direction, string>> = { ltr: '\u200e', rtl: '\u200f' };
