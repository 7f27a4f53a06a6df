import type { TextRole } from '../card-geometry.ts';
import { type BrokenLine, openText } from './break-lines.ts';
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
  const { breakAt, lines } = openInPhrases(text, maxWidth, role);
  return balance(breakAt, lines, maxWidth);
}

/**
 * Breaks a text as `breakLines` does, but evenly where it would leave a stray word or character on
 * the last line, and between phrases of Japanese where that takes no further line.
 */
export function breakWithoutStray(
  text: string,
  maxWidth: number,
  role: TextRole,
): readonly BrokenLine[] {
  const { breakAt, lines } = openInPhrases(text, maxWidth, role);
  const last = lines.at(-1)?.width ?? 0;
  const hasStray = last > 0 && last < maxWidth * STRAY;
  return hasStray ? balance(breakAt, lines, maxWidth) : lines;
}

type Break = (maxWidth: number) => readonly BrokenLine[] | null;

interface Opened {
  /** Null where it would split a phrase that it is to keep. */
  readonly breakAt: Break;
  readonly lines: readonly BrokenLine[];
}

function openInPhrases(text: string, maxWidth: number, role: TextRole): Opened {
  const breakAt = openText(text, role);
  const lines = breakAt(maxWidth);
  const inPhrases = (width: number) => {
    const phrased = breakAt(width, 'phrases');
    return phrased.some(({ start }) => splitsPhrase(text, start)) ? null : phrased;
  };
  const canKeep = lines.length > 1 && lines.length <= MOST_LINES && hasPhrases(text);
  const phrased = canKeep ? inPhrases(maxWidth) : null;
  return phrased?.length === lines.length
    ? { breakAt: inPhrases, lines: phrased }
    : { breakAt, lines };
}

function balance(
  breakAt: Break,
  greedy: readonly BrokenLine[],
  maxWidth: number,
): readonly BrokenLine[] {
  if (greedy.length < 2 || greedy.length > MOST_LINES) return greedy;
  const split = countSplit(greedy);
  let best = greedy;
  let low = 0;
  let high = Math.floor(maxWidth / STEP);
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    const lines = breakAt(middle * STEP);
    if (lines?.length === greedy.length && countSplit(lines) <= split) {
      best = lines;
      high = middle;
    } else low = middle;
  }
  return best;
}

function countSplit(lines: readonly BrokenLine[]): number {
  return lines.filter(({ splitsWord }) => splitsWord).length;
}
