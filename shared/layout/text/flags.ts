import { FLAG_REGIONS } from './metrics/character-ranges.ts';

const FIRST_LETTER = 0x1f1e6;
const LETTERS = 26;

let known: ReadonlySet<number> | undefined;

/** Whether two code points are letters of a region whose flag the bundled emoji font has, and so drawn as one sign. */
export function isFlag(first: number, second: number): boolean {
  if (first < FIRST_LETTER || second < FIRST_LETTER) return false;
  known ??= readFlags();
  return known.has(numberPair(first - FIRST_LETTER, second - FIRST_LETTER));
}

function numberPair(first: number, second: number): number {
  return second < LETTERS ? LETTERS * first + second : -1;
}

function readFlags(): ReadonlySet<number> {
  const letters = [...FLAG_REGIONS.replace(/\s/g, '')].map((letter) => letter.charCodeAt(0) - 65);
  const pairs = new Set<number>();
  for (const [at, letter] of letters.entries()) {
    if (at % 2 === 1) pairs.add(numberPair(letters[at - 1] ?? 0, letter));
  }
  return pairs;
}
