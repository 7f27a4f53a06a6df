import { findFirst } from '../../base/find-first.ts';

/** A font's figures as the fonts' generator writes them; lengths in units of the font. */
export interface FontTable {
  readonly unitsPerEm: number;
  /** Height above the baseline. */
  readonly ascent: number;
  /** Depth below the baseline, as a positive number. */
  readonly descent: number;
  /** Advance widths in the run notation of `readRuns`. */
  readonly advances: string;
}

/**
 * Widths of letters that are joined, in thousandths of an em and the run notation of `readRuns`: to the letter
 * after them, to both, to the one before. What is not in `final` is never joined; what is there only, never to
 * the one after.
 */
export interface JoinedWidths {
  readonly initial: string;
  readonly medial: string;
  readonly final: string;
}

/** Characters that follow each other and share a value. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly value: number;
}

/**
 * Reads runs of code points, ascending. A run is `gap+value*count`, all in base 36: how many code
 * points to leave out, the value, how many code points have it. `gap+` may lack for none left out,
 * `*count` for one. Throws on anything else: the tables are part of the program.
 */
export function readRuns(text: string): readonly Run[] {
  const runs: Run[] = [];
  let next = 0;
  for (const token of text.split(/\s+/)) {
    if (token === '') continue;
    const valueAt = token.indexOf('+') + 1;
    const star = token.indexOf('*', valueAt);
    const valueEnd = star < 0 ? token.length : star;
    const gap = valueAt === 0 ? 0 : readNumber(token, 0, valueAt - 1);
    const value = readNumber(token, valueAt, valueEnd);
    const count = star < 0 ? 1 : readNumber(token, star + 1, token.length);
    const first = next + gap;
    const last = first + count - 1;
    runs.push({ first, last, value });
    next = last + 1;
  }
  return runs;
}

// By hand: thousands of numbers are read before the first card can be measured.
function readNumber(token: string, from: number, to: number): number {
  if (from === to) throw new Error(`Not a run: ${token}`);
  let number = 0;
  for (let index = from; index < to; index += 1) {
    number = number * 36 + readDigit(token, index);
  }
  return number;
}

function readDigit(token: string, index: number): number {
  const code = token.charCodeAt(index);
  if (code >= ZERO && code <= NINE) return code - ZERO;
  if (code >= LETTER_A && code <= LETTER_Z) return code - LETTER_A + 10;
  throw new Error(`Not a run: ${token}`);
}

const ZERO = 48;
const NINE = 57;
const LETTER_A = 97;
const LETTER_Z = 122;

/** The run that holds a code point; undefined where none does. Logarithmic. */
export function findRun(runs: readonly Run[], code: number): Run | undefined {
  const run = runs[findFirst(runs.length, (at) => (runs[at]?.last ?? 0) >= code)];
  return run !== undefined && run.first <= code ? run : undefined;
}
