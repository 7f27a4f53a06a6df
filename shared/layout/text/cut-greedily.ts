import { TRAIT } from './character-traits.ts';
import type { ScannedText } from './clusters.ts';
import { numberAt } from './number-at.ts';

const { MARK, SPACE } = TRAIT;

/** A line as indices of code points, without what hangs at its end; its width in parts of an em. */
export interface Cut {
  readonly first: number;
  readonly end: number;
  readonly width: number;
  /** Whether it begins within a word that is too long for a line. */
  readonly splitsWord: boolean;
}

/** A part of a text without line breaks, as indices of code points: `first` to before `end`. */
export interface Paragraph {
  readonly scanned: ScannedText;
  /** 1 for each code point that a line may begin with. */
  readonly places: Uint8Array;
  /** The widest that a line may be, in parts of an em. */
  readonly limit: number;
  readonly first: number;
  readonly end: number;
}

/** Lines of which each takes what fits; a word too long for a line is split between characters. Linear. */
export function cutGreedily(paragraph: Paragraph): readonly Cut[] {
  const cuts: Cut[] = [];
  // `width` counts up to the last code point that is not a space,
  // `total` the spaces after it too; they hang if the line ends there.
  const { scanned, places, limit } = paragraph;
  let { first } = paragraph;
  let end = first;
  let width = 0;
  let total = 0;
  let splitsWord = false;
  // Where the next line begins if this one must end before the current code point.
  let next = first;
  let cut: Cut = { first, end, width, splitsWord };
  let totalAtCut = 0;
  for (let index = first; index < paragraph.end; index += 1) {
    const trait = numberAt(scanned.traits, index);
    const added = numberAt(scanned.widths, index);
    if ((trait & SPACE) !== 0) {
      total += added;
      continue;
    }
    if (numberAt(places, index) === 1 && end > first) {
      next = index;
      cut = { first, end, width, splitsWord };
      totalAtCut = total;
    }
    // A mark has no width of its own here, and goes with what is before it.
    const room = (trait & MARK) === 0 ? limit - added : Number.POSITIVE_INFINITY;
    if (total > room && next > first) {
      cuts.push(cut);
      first = next;
      splitsWord = false;
      total -= totalAtCut;
      width -= totalAtCut;
    }
    if (total > room && index > first) {
      cuts.push({ first, end: Math.max(first, end), width, splitsWord });
      first = index;
      splitsWord = true;
      total = 0;
    }
    total += added;
    width = total;
    end = index + 1;
  }
  cuts.push({ first, end: Math.max(first, end), width, splitsWord });
  return cuts;
}
