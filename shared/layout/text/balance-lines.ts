import type { TextRole } from '../card-geometry.ts';
import { type BreakAt, type BrokenLine, openText } from './break-lines.ts';
import { hasPhrases, splitsPhrase } from './phrases.ts';

const STEP = 4;
const MOST_LINES = 5;
// A last line shorter than this part of the room is a stray word.
const STRAY = 0.25;

/**
 * Breaks a text as `breakLines` does, into the same number of lines, but of more even length: the last line of a
 * heading holds more than a stray word. No word is split for that. Japanese breaks between phrases where that takes no
 * further line. Long texts are left as they are.
 */
export function balanceLines(
  text: string,
  maxWidth: number,
  role: TextRole,
): readonly BrokenLine[] {
  const breakAt = openText(text, role);
  const lines = breakAt(maxWidth);
  if (lines.length < 2 || lines.length > MOST_LINES) return lines;
  const phrased = keepPhrases(text, lines.length, () => breakAt(maxWidth, 'even phrases'));
  return phrased ?? balance(breakAt, lines, maxWidth);
}

/**
 * Breaks a text as `breakLines` does, but evenly where it would leave a stray word or character on a line, and between
 * phrases of Japanese where that takes no further line.
 */
export function breakWithoutStray(
  text: string,
  maxWidth: number,
  role: TextRole,
): readonly BrokenLine[] {
  const breakAt = openText(text, role);
  const lines = breakAt(maxWidth);
  if (lines.length < 2 || lines.length > MOST_LINES) return lines;
  const isStray = ({ width }: BrokenLine) => width > 0 && width < maxWidth * STRAY;
  const phrased = keepPhrases(text, lines.length, () => breakAt(maxWidth, 'phrases'));
  if (phrased !== null) return phrased.some(isStray) ? breakAt(maxWidth, 'even phrases') : phrased;
  return lines.slice(-1).some(isStray) ? balance(breakAt, lines, maxWidth) : lines;
}

/** The lines of a Japanese text, if they are as many as asked and none begins within a phrase. */
function keepPhrases(
  text: string,
  lineCount: number,
  breakText: () => readonly BrokenLine[],
): readonly BrokenLine[] | null {
  if (!hasPhrases(text)) return null;
  const lines = breakText();
  const isKept =
    lines.length === lineCount && !lines.some(({ start }) => splitsPhrase(text, start));
  return isKept ? lines : null;
}

function balance(
  breakAt: BreakAt,
  greedy: readonly BrokenLine[],
  maxWidth: number,
): readonly BrokenLine[] {
  const split = countSplit(greedy);
  let best = greedy;
  let low = 0;
  let high = Math.floor(maxWidth / STEP);
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    const lines = breakAt(middle * STEP);
    if (lines.length === greedy.length && countSplit(lines) <= split) {
      best = lines;
      high = middle;
    } else low = middle;
  }
  return best;
}

function countSplit(lines: readonly BrokenLine[]): number {
  return lines.filter(({ splitsWord }) => splitsWord).length;
}
