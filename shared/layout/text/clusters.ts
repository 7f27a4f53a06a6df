import type { FontWeight } from '../text-style.ts';
import { addScripts, astralWidth, basicWidths, UNITS_PER_EM } from './advance-widths.ts';
import { astralTraits, basicTraits, TRAIT } from './character-traits.ts';
import { isFlag } from './flags.ts';
import { setJoinedWidths } from './joined-widths.ts';
import { numberAt } from './number-at.ts';
import { TEXT_SIGNS } from './text-signs.ts';

const { JOINER, MARK, NEWLINE, PICTURE, REGIONAL, SHAPED, SPACE, ZERO_SPACE } = TRAIT;

/**
 * A text as the code points it consists of. Those whose traits hold `TRAIT.MARK` are one with what
 * is before them: a cluster, which nothing may split, is a code point and the marks after it. A mark
 * after a space or at the start of a line stands alone.
 */
export interface ScannedText {
  readonly count: number;
  /** Index of each code point's first code unit; the last entry is the text's length. */
  readonly starts: Int32Array;
  /** In parts of an em, see `UNITS_PER_EM`; the whole cluster's at its first code point. */
  readonly widths: Int32Array;
  /** Bits of `TRAIT`. */
  readonly traits: Uint16Array;
}

interface Scratch {
  readonly starts: Int32Array;
  readonly widths: Int32Array;
  readonly traits: Uint16Array;
}

// Kept between calls: making three typed arrays costs more than reading a statement.
let scratch = createScratch(1024);

function createScratch(length: number): Scratch {
  return {
    starts: new Int32Array(length + 1),
    widths: new Int32Array(length),
    traits: new Uint16Array(length),
  };
}

/**
 * Splits a text into code points with width and traits, joining clusters: combining marks, emoji
 * with their selectors, tones and joiners, flags, Hangul letters, conjuncts of Indic scripts. The
 * tables are the program's own, so that the same text breaks alike on every machine, whichever
 * version of Unicode its runtime knows. A lone surrogate is a character of one em. Linear.
 * The next call writes over the result: read it before, and keep none of it.
 */
export function scanText(text: string, weight: FontWeight): ScannedText {
  if (scratch.traits.length < text.length) scratch = createScratch(text.length * 2);
  const { starts, widths, traits } = scratch;
  const basics = { widths: basicWidths(weight), traits: basicTraits() };
  let count = 0;
  let base = 0;
  let before: number = NEWLINE;
  let seen = 0;
  for (let index = 0; index < text.length; count += 1) {
    const code = readCodePoint(text, index);
    const isBasic = code <= 0xffff;
    const width = isBasic ? numberAt(basics.widths, code) : astralWidth(code);
    let trait = isBasic ? numberAt(basics.traits, code) : astralTraits(code);
    seen |= trait;
    if (isOneWith(before, trait)) {
      widths[count] = 0;
      const from = readCodePoint(text, numberAt(starts, base));
      widths[base] = addMark({ from, width: numberAt(widths, base) }, { code, width, trait });
      trait = MARK | (trait & JOINER);
    } else {
      base = count;
      widths[count] = width;
      trait &= ~MARK;
    }
    starts[count] = index;
    traits[count] = trait;
    before = trait;
    index += isBasic ? 1 : 2;
  }
  starts[count] = text.length;
  const scanned = { count, starts, widths, traits };
  if ((seen & SHAPED) === 0) return scanned;
  if (addScripts(weight)) return scanText(text, weight);
  setJoinedWidths(text, scanned, weight);
  return scanned;
}

function readCodePoint(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  const isHighSurrogate = unit >= 0xd800 && unit <= 0xdbff;
  return isHighSurrogate ? (text.codePointAt(index) ?? unit) : unit;
}

const EMOJI_SELECTOR = 0xfe0f;

/** The width of a cluster that begins `from` a code point, with one more. */
function addMark(
  { from, width }: { readonly from: number; readonly width: number },
  mark: { readonly code: number; readonly width: number; readonly trait: number },
): number {
  // Bundled emoji are one em wide.
  if (mark.code === EMOJI_SELECTOR) return isTextSign(from) ? width : Math.max(width, UNITS_PER_EM);
  const isJoined = (mark.trait & PICTURE) !== 0 || isFlag(from, mark.code);
  return isJoined ? width : width + mark.width;
}

function isTextSign(code: number): boolean {
  return TEXT_SIGNS.includes(String.fromCodePoint(code));
}

const SEPARATES = SPACE | NEWLINE | ZERO_SPACE;

function isOneWith(before: number, trait: number): boolean {
  if ((before & SEPARATES) !== 0) return false;
  if ((trait & MARK) !== 0) return true;
  if ((before & REGIONAL) !== 0) return (trait & REGIONAL) !== 0;
  return (before & JOINER) !== 0 && (trait & SEPARATES) === 0;
}
