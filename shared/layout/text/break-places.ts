import { TRAIT } from './character-traits.ts';
import type { ScannedText } from './clusters.ts';
import { numberAt } from './number-at.ts';

const { DIGIT, HYPHEN, MARK, NEWLINE, NO_END, NO_START, SPACE, WIDE, ZERO_SPACE } = TRAIT;

const CLOSES = NO_START | WIDE;
const OPENS = NO_END | WIDE;

/**
 * For each code point, 1 where a line may begin with it, else 0. Rules in short: after spaces;
 * beside East Asian characters; inside a word after a hyphen, dash or slash, unless a digit or
 * another of them follows; never before what begins no line, after what ends none, or within a
 * cluster. A subset of Unicode's annex 14 with the prohibitions of JIS X 4051. Linear.
 */
export function findBreakPlaces(scanned: ScannedText): Uint8Array {
  const places = new Uint8Array(scanned.count);
  // Traits of the last code point that is neither mark nor space; 0 where a line starts.
  let solid = 0;
  let isAfterSpace = false;
  let isInWord = false;
  for (let index = 0; index < scanned.count; index += 1) {
    const trait = numberAt(scanned.traits, index);
    if ((trait & MARK) !== 0) continue;
    if ((trait & SPACE) !== 0) {
      isAfterSpace = true;
      continue;
    }
    if (mayBreak(solid, trait, isAfterSpace, isInWord)) places[index] = 1;
    isInWord = isPartOfWord(solid, trait, isAfterSpace, isInWord);
    isAfterSpace = false;
    solid = (trait & NEWLINE) === 0 ? trait | SOLID : 0;
  }
  return places;
}

// Set beside the traits of a character, so that a plain letter differs from the start of a line.
const SOLID = 1 << 20;

function mayBreak(solid: number, trait: number, isAfterSpace: boolean, isInWord: boolean): boolean {
  if (isAfterSpace) return mayBreakAfterSpace(solid, trait);
  return mayBreakBetween(solid, trait, isInWord);
}

// A hyphen stays inside the word that it follows; one that starts a word does not end it.
function isPartOfWord(
  solid: number,
  trait: number,
  isAfterSpace: boolean,
  isInWord: boolean,
): boolean {
  if ((trait & HYPHEN) === 0) return true;
  return isInWord && !isAfterSpace && solid !== 0;
}

function mayBreakAfterSpace(solid: number, trait: number): boolean {
  return (trait & CLOSES) !== CLOSES && (solid & OPENS) !== OPENS;
}

function mayBreakBetween(solid: number, trait: number, isInWord: boolean): boolean {
  if ((trait & NO_START) !== 0 || (solid & NO_END) !== 0) return false;
  if ((solid & ZERO_SPACE) !== 0) return true;
  if ((solid & HYPHEN) !== 0) return isInWord && (trait & DIGIT) === 0;
  return ((solid | trait) & WIDE) !== 0;
}
