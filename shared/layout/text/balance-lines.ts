import type { TextRole } from '../card-geometry.ts';
import { type BrokenLine, openText } from './break-lines.ts';

const STEP = 4;
const MOST_LINES = 5;
// A last line shorter than this part of the room is a stray word.
const STRAY = 0.25;

/**
 * Breaks a text as `breakLines` does, into the same number of lines, but of more even length: the
 * last line of a heading holds more than a stray word. Long texts are left as they are.
 */
export function balanceLines(
  text: string,
  maxWidth: number,
  role: TextRole,
): readonly BrokenLine[] {
  const breakAt = openText(text, role);
  return balance(breakAt, breakAt(maxWidth), maxWidth);
}

/**
 * Breaks a text as `breakLines` does, but evenly where it would leave a stray word or character on
 * the last line.
 */
export function breakWithoutStray(
  text: string,
  maxWidth: number,
  role: TextRole,
): readonly BrokenLine[] {
  const breakAt = openText(text, role);
  const lines = breakAt(maxWidth);
  const last = lines.at(-1)?.width ?? 0;
  const hasStray = last > 0 && last < maxWidth * STRAY;
  return hasStray ? balance(breakAt, lines, maxWidth) : lines;
}

function balance(
  breakAt: (maxWidth: number) => readonly BrokenLine[],
  greedy: readonly BrokenLine[],
  maxWidth: number,
): readonly BrokenLine[] {
  if (greedy.length < 2 || greedy.length > MOST_LINES) return greedy;
  let best = greedy;
  let low = 0;
  let high = Math.floor(maxWidth / STEP);
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    const lines = breakAt(middle * STEP);
    if (lines.length === greedy.length) {
      best = lines;
      high = middle;
    } else low = middle;
  }
  return best;
}
