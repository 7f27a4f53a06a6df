import type { TextRole } from '../card-geometry.ts';
import { TEXT_STYLES } from '../text-style.ts';
import { UNITS_PER_EM } from './advance-widths.ts';
import { findBreakPlaces } from './break-places.ts';
import { TRAIT } from './character-traits.ts';
import { type ScannedText, scanText } from './clusters.ts';
import { cutEvenly } from './cut-evenly.ts';
import { type Cut, cutGreedily, type Paragraph } from './cut-greedily.ts';
import { numberAt } from './number-at.ts';
import { splitsPhrase } from './phrases.ts';

const { NEWLINE } = TRAIT;

/** One line of a broken text. */
export interface BrokenLine {
  /** Without the spaces that hang at its end, and without the line break. */
  readonly text: string;
  /** Index in the whole text at which the line starts. */
  readonly start: number;
  /** Advance width in canvas units. */
  readonly width: number;
  /** Whether it begins within a word that is too long for a line. */
  readonly splitsWord: boolean;
}

/**
 * Breaks a text into lines no wider than `maxWidth` canvas units; a line is wider only where a
 * single character is, or by less than a letter where a word of Arabic is split, whose letters count as if
 * they were joined still. Lines break at spaces, which hang; inside words after hyphens, dashes and
 * slashes, but not after the scheme of an address; between Japanese and Chinese characters, with no line
 * that begins with 、。」ー or small kana nor ends with 「（; nowhere beside a no-break space. A word too
 * long for a line breaks between characters as readers see them, never inside a surrogate pair, an emoji
 * or a letter with its marks. Line breaks in the text are kept. Korean keeps its words whole, as books set
 * it; Thai, Lao and Khmer, which write no spaces, break where a line is full. Text is in logical order,
 * right-to-left text too. Takes linear time. Empty text gives one empty line.
 */
export function breakLines(text: string, maxWidth: number, role: TextRole): readonly BrokenLine[] {
  return openText(text, role)(maxWidth);
}

/**
 * Breaks one text at a width in canvas units. In `phrases`, no line begins within a phrase of Japanese unless the
 * phrase is wider than a line; in `even phrases`, lines are moreover as even as their number allows, where no word has
 * to be split. Default: by characters.
 */
export type BreakAt = (maxWidth: number, by?: BreakManner) => readonly BrokenLine[];

type BreakManner = 'characters' | 'phrases' | 'even phrases';

/**
 * `breakLines` for one text at several widths: it is read once. What this gives is to be used before
 * any other text is measured, which writes over what was read.
 */
export function openText(text: string, role: TextRole): BreakAt {
  const { size, weight } = TEXT_STYLES[role];
  const scanned = scanText(text, weight);
  const places = findBreakPlaces(scanned);
  keepSchemes(text, scanned, places);
  let phrases: Uint8Array | null = null;
  const readPhrases = () => {
    phrases ??= keepPhrases(text, scanned, places);
    return phrases;
  };
  return (maxWidth, by = 'characters') => {
    const limit = Math.floor((maxWidth * UNITS_PER_EM) / size + 1e-6);
    const allowed = by === 'characters' ? places : readPhrases();
    const cutParagraph = by === 'even phrases' ? cutEvenly : cutGreedily;
    return findCuts(text, scanned, { places: allowed, limit, cutParagraph }).map((cut) => ({
      text: text.slice(numberAt(scanned.starts, cut.first), numberAt(scanned.starts, cut.end)),
      start: numberAt(scanned.starts, cut.first),
      width: (cut.width * size) / UNITS_PER_EM,
      splitsWord: cut.splitsWord,
    }));
  };
}

const SCHEME_END = '://';

/** Takes back the places after `https://`, which says nothing without what follows. */
function keepSchemes(text: string, { starts, count }: ScannedText, places: Uint8Array): void {
  let found = text.indexOf(SCHEME_END);
  for (let index = 0; found >= 0 && index < count; index += 1) {
    if (numberAt(starts, index) < found + SCHEME_END.length) continue;
    places[index] = 0;
    found = text.indexOf(SCHEME_END, found + 1);
  }
}

function keepPhrases(text: string, { starts }: ScannedText, places: Uint8Array): Uint8Array {
  return places.map((place, index) =>
    place === 1 && splitsPhrase(text, numberAt(starts, index)) ? 0 : place,
  );
}

interface Manner {
  readonly places: Uint8Array;
  readonly limit: number;
  readonly cutParagraph: (paragraph: Paragraph) => readonly Cut[];
}

function findCuts(
  text: string,
  scanned: ScannedText,
  { places, limit, cutParagraph }: Manner,
): readonly Cut[] {
  const { count, starts, traits } = scanned;
  const cuts: Cut[] = [];
  let first = 0;
  for (let index = 0; index < count; index += 1) {
    if ((numberAt(traits, index) & NEWLINE) === 0) continue;
    cuts.push(...cutParagraph({ scanned, places, limit, first, end: index }));
    if (text.startsWith('\r\n', starts[index])) index += 1;
    first = index + 1;
  }
  cuts.push(...cutParagraph({ scanned, places, limit, first, end: count }));
  return cuts;
}
