import type { Direction } from '../../layout/text/direction.ts';

const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc](?:[^A-Za-z0-9]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])*/g;
const LEFT_TO_RIGHT = /[A-Za-z0-9](?:[^\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]*[A-Za-z0-9])*/g;

/** Whether a text has anything that is written from right to left. */
export function hasRightToLeft(text: string): boolean {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(text);
}

/**
 * The characters of a line from left to right, as PDF wants them: programs that extract text turn
 * them back. Two levels of direction, which is what lines on a card have.
 */
export function toVisualOrder(text: string, direction: Direction): string {
  if (direction === 'ltr') return text.replace(RIGHT_TO_LEFT, reverse);
  return reverse(text.replace(LEFT_TO_RIGHT, reverse));
}

function reverse(text: string): string {
  return [...text].reverse().join('');
}
