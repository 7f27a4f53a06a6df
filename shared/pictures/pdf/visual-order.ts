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
