import { findRun, type Run, readRuns } from './font-table.ts';
import {
  EMOJI_RANGES,
  INVISIBLE_RANGES,
  SPACING_MARK_RANGES,
  VIRAMA_RANGES,
} from './metrics/character-ranges.ts';
import { ALL_SHAPED_RANGES } from './shaped-scripts.ts';

/** What a character means for breaking lines, as bits of one number. */
export const TRAIT = {
  /** Hangs at the end of a line, and lets the next line begin after it. */
  SPACE: 1,
  /** East Asian or picture: a line may end beside it, even without a space. */
  WIDE: 2,
  /** Does not begin a line. */
  NO_START: 4,
  /** Does not end a line. */
  NO_END: 8,
  /** Is one with the character before it, so nothing separates the two. */
  MARK: 16,
  /** A hyphen, dash or slash: a line may end after it, inside a word. */
  HYPHEN: 32,
  DIGIT: 64,
  /** Ends the line, whatever its width. */
  NEWLINE: 128,
  /** Makes the next character one with the one before. */
  JOINER: 256,
  /** Has no width and lets the next line begin after it. */
  ZERO_SPACE: 512,
  /** A picture, which loses its width when it is joined to another. */
  PICTURE: 1024,
  /** Half of a flag. */
  REGIONAL: 2048,
  /** Of a script that is shaped: its widths are read when it is met, and Arabic's letters are joined. */
  SHAPED: 4096,
} as const;

const SPACES = '\t \u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000';
const NEWLINES = '\n\u000b\f\r\u0085\u2028\u2029';
const GLUES = '\u00a0\u2007\u2011\u202f\u2060\ufeff';
const HYPHENS = '-/\u058a\u2010\u2012\u2013\u2014\u2015';

// The characters of JIS X 4051 that begin no line, then those of Latin, Greek and Cyrillic text.
const NO_START =
  '、。，．・：；？！‼⁇⁈⁉゛゜ヽヾゝゞ々〻ー゠〜～…‥' +
  '）］｝〕〉》」』】〙〗〟｠％‰℃′″°｡｣､･ｰﾞﾟ￠' +
  'ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿｧｨｩｪｫｬｭｮｯ' +
  ')]},.:;!?%¢’”»›';
const NO_END = '（［｛〔〈《「『【〘〖〝｟｢＄￥￡＃＠№([{$£€¥¡¿‘“„‚«‹';

const WIDE_RANGES: readonly (readonly [number, number])[] = [
  [0x2e80, 0x303f],
  [0x3041, 0x312f],
  [0x3190, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xffef],
];

// Vowels and finals of Hangul letters, which join the initial before them into one syllable.
const HANGUL_JOINING: readonly (readonly [number, number])[] = [
  [0x1160, 0x11ff],
  [0xd7b0, 0xd7ff],
];

const BASIC_SHAPED = ALL_SHAPED_RANGES.filter(([, last]) => last <= 0xffff);

const SYMBOL_FIRST = 0x2190;
const SYMBOL_LAST = 0x2bff;

interface AstralRuns {
  readonly invisible: readonly Run[];
  readonly spacing: readonly Run[];
}

interface Traits {
  readonly basic: Uint16Array;
  readonly astral: AstralRuns;
}

let known: Traits | undefined;

/** Traits of every UTF-16 code unit as bits of `TRAIT`; built once, at the first use. */
export function basicTraits(): Uint16Array {
  return readTraits().basic;
}

/** Traits of a code point above U+FFFF as bits of `TRAIT`. */
export function astralTraits(code: number): number {
  if (code >= 0x1f1e6 && code <= 0x1f1ff) return TRAIT.WIDE | TRAIT.REGIONAL;
  // Skin tones follow the picture they colour.
  if (code >= 0x1f3fb && code <= 0x1f3ff) return TRAIT.MARK;
  const { astral } = readTraits();
  if (code >= 0x1f000 && code <= 0x1faff) return TRAIT.WIDE | TRAIT.PICTURE;
  if (code >= 0x20000 && code <= 0x3ffff) return TRAIT.WIDE;
  const isMark = findRun(astral.invisible, code) ?? findRun(astral.spacing, code);
  return isMark === undefined ? 0 : TRAIT.MARK;
}

/** Whether a code point above U+FFFF is a mark with a width of its own. */
export function isAstralSpacingMark(code: number): boolean {
  return findRun(readTraits().astral.spacing, code) !== undefined;
}

function readTraits(): Traits {
  known ??= buildTraits();
  return known;
}

function buildTraits(): Traits {
  const traits = new Uint16Array(0x10000);
  const invisible = readRuns(INVISIBLE_RANGES);
  const spacing = readRuns(SPACING_MARK_RANGES);
  const emoji = readRuns(EMOJI_RANGES);
  // Most of all characters, before any other trait of theirs: filling takes no time.
  for (const [first, last] of WIDE_RANGES) traits.fill(TRAIT.WIDE, first, last + 1);
  addRanges(traits, [[SYMBOL_FIRST, SYMBOL_LAST]], TRAIT.PICTURE);
  addRuns(traits, emoji, TRAIT.WIDE | TRAIT.PICTURE);
  addRuns(traits, invisible, TRAIT.MARK);
  addRuns(traits, spacing, TRAIT.MARK);
  addRuns(traits, readRuns(VIRAMA_RANGES), TRAIT.MARK | TRAIT.JOINER);
  addRanges(traits, HANGUL_JOINING, TRAIT.MARK);
  addRanges(traits, BASIC_SHAPED, TRAIT.SHAPED);
  addPunctuation(traits);
  return { basic: traits, astral: { invisible, spacing } };
}

function addPunctuation(traits: Uint16Array): void {
  add(traits, NO_START, TRAIT.NO_START);
  add(traits, NO_END, TRAIT.NO_END);
  add(traits, HYPHENS, TRAIT.HYPHEN | TRAIT.NO_START);
  add(traits, '0123456789', TRAIT.DIGIT);
  set(traits, SPACES, TRAIT.SPACE);
  set(traits, NEWLINES, TRAIT.NEWLINE);
  set(traits, GLUES, TRAIT.NO_START | TRAIT.NO_END);
  set(traits, '\u200b', TRAIT.ZERO_SPACE | TRAIT.NO_START);
  set(traits, '\u200d', TRAIT.MARK | TRAIT.JOINER);
}

function addRanges(
  traits: Uint16Array,
  ranges: readonly (readonly [number, number])[],
  bits: number,
): void {
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code += 1) traits[code] = (traits[code] ?? 0) | bits;
  }
}

function addRuns(traits: Uint16Array, runs: readonly Run[], bits: number): void {
  const basic = runs.filter((run) => run.last <= 0xffff);
  const ranges = basic.map((run): readonly [number, number] => [run.first, run.last]);
  addRanges(traits, ranges, bits);
}

function add(traits: Uint16Array, characters: string, bits: number): void {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    traits[code] = (traits[code] ?? 0) | bits;
  }
}

function set(traits: Uint16Array, characters: string, bits: number): void {
  for (const character of characters) traits[character.charCodeAt(0)] = bits;
}
