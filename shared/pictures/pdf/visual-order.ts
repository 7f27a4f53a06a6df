import type { Direction } from '../../layout/text/direction.ts';
import { findLevels, mirror, orderByLevel } from '../fonts/directions.ts';

/**
 * The characters of a line from left to right, as PDF wants them: programs that extract text turn
 * them back.
 */
export function toVisualOrder(text: string, direction: Direction): string {
  const levels = findLevels(text, direction);
  let at = 0;
  const pieces = [...text].map((character) => {
    const level = levels[at] ?? 0;
    at += character.length;
    return { level, character };
  });
  return orderByLevel(pieces)
    .map(({ level, character }) => (level % 2 === 1 ? mirror(character) : character))
    .join('');
}

/**
 * A line with a mark of its direction (U+200F) after the emoji of several characters that it ends in where it is
 * read from the right: programs built on Poppler turn back what follows, as seen from the left, on something that
 * is read from the right, and would else tell such an emoji the wrong way round.
 */
export function markEnd(text: string, direction: Direction): string {
  if (direction === 'ltr') return text;
  const [end = ''] = /[^\p{L}\p{N}]*$/u.exec(text) ?? [];
  return text.slice(0, text.length - end.length) + end.replace(TO_LAST_COMPOSED, '$&\u200f');
}

// What makes one emoji of several characters: what is joined, selectors, keys, tones, tags.
const TO_LAST_COMPOSED = /^.*(?:\u200d.|\ufe0f\u20e3?|[\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}])/su;
