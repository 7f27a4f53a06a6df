import {
  EMOJI_FILE,
  type FontFile,
  PLAIN_FILES,
  type PlainFamily,
  SHAPED_FILES,
  type ShapedFamily,
} from '../../layout/text/font-files.ts';
import { findRun, type Run, readRuns } from '../../layout/text/font-table.ts';
import { FONT_COVERAGE } from '../../layout/text/metrics/font-coverage.ts';
import { type Ranges, SHAPED_RANGES } from '../../layout/text/shaped-scripts.ts';
import type { FontWeight } from '../../layout/text-style.ts';
import { type EmojiFont, openEmojiFont } from './emoji-font.ts';
import { openWoff2 } from './open-woff2.ts';
import { type Inflate, readWoff } from './read-woff.ts';
import { openShapedFont, type ShapedFont } from './shaped-font.ts';
import { openTrueType, type TrueTypeFont } from './true-type-font.ts';
import type { Unpack } from './woff2-tables.ts';

/** Where the bundled fonts are taken from. */
export interface FontShelf {
  /**
   * Files of a weight, in the order they are asked for a character, that have all the characters
   * which any bundled file has. Those in none make it open no further file.
   */
  readonly open: (weight: FontWeight, codes: ReadonlySet<number>) => Promise<readonly OpenedFont[]>;
  /** Files of a weight for those scripts that are shaped and of which any character is given. */
  readonly openShaped: (
    weight: FontWeight,
    codes: ReadonlySet<number>,
  ) => Promise<readonly ShapedFile[]>;
  readonly openEmoji: () => Promise<EmojiFont>;
}

/** A bundled font file, opened, of which each character is a glyph of its own. */
export interface OpenedFont {
  readonly family: PlainFamily;
  readonly font: TrueTypeFont;
}

/** A bundled font of a script that is shaped; the very same each time it is opened. */
export interface ShapedFile {
  readonly family: ShapedFamily;
  readonly weight: FontWeight;
  /** A WOFF file, with all its rules. */
  readonly file: Uint8Array;
  /** Opens it to set text in; only once, however often it is called. */
  readonly open: () => Promise<ShapedFont>;
}

/**
 * A shelf that reads each file once, when it is first needed. `read` gives the bytes of a file of
 * `FONT_FILES` by its name; `unpack` undoes what the tables of a file in WOFF 2 are compressed by.
 */
export function createFontShelf(
  read: (name: string) => Promise<Uint8Array>,
  inflate: Inflate,
  unpack: Unpack,
): FontShelf {
  let emoji: Promise<EmojiFont> | undefined;
  const opened = new Map<string, Promise<OpenedFont>>();
  const shaped = new Map<string, Promise<ShapedFile>>();
  const openWhole = ({ name, family, weight }: FontFile<ShapedFamily>): Promise<ShapedFile> => {
    const opening =
      shaped.get(name) ??
      read(name).then((file): ShapedFile => {
        let opened: Promise<ShapedFont> | undefined;
        const openOnce = () => {
          opened ??= openShapedFont(family, weight, file, inflate);
          return opened;
        };
        return { family, weight, file, open: openOnce };
      });
    shaped.set(name, opening);
    return opening;
  };
  const open = ({ name, family }: FontFile<PlainFamily>): Promise<OpenedFont> => {
    const known = opened.get(name);
    if (known !== undefined) return known;
    const opening = read(name)
      .then((file) => readWoff(file, inflate))
      .then((tables) => ({ family, font: openTrueType(tables) }));
    opened.set(name, opening);
    return opening;
  };
  return {
    open: async (weight, codes) => {
      const certain = new Set<string>();
      const unsure: number[] = [];
      for (const code of codes) {
        const subset = findSubset(code);
        if (subset !== null) certain.add(subset);
        if (subset === LARGE) unsure.push(code);
      }
      const openAll = (subsets: ReadonlySet<string>) =>
        Promise.all(
          PLAIN_FILES.filter((each) => each.weight === weight && subsets.has(each.subset)).map(
            open,
          ),
        );
      // All at once: fetched one after the other, they take longer than the picture.
      const fonts = await openAll(certain);
      const missing = unsure.filter((code) =>
        fonts.every(({ font }) => font.findGlyph(code) === 0),
      );
      if (missing.length === 0) return fonts;
      const further = missing.flatMap((code) => findBeyondLarge(code) ?? []);
      return openAll(new Set([...certain, ...further]));
    },
    openShaped: (weight, codes) => {
      const families = new Set([...codes].map(familyOf));
      const files = SHAPED_FILES.filter((each) => each.weight === weight);
      return Promise.all(files.filter(({ family }) => families.has(family)).map(openWhole));
    },
    openEmoji: () => {
      emoji ??= read(EMOJI_FILE.name)
        .then((file) => openWoff2(file, unpack))
        .then(openEmojiFont);
      return emoji;
    },
  };
}

// Of this file only is known roughly what it has.
const LARGE = 'japanese';
const LARGE_RANGES: Ranges = [
  [0x0020, 0x03ff],
  [0x2000, 0x200a],
  [0x2010, 0x2027],
  [0x2030, 0x2044],
  [0x2215, 0x2215],
  [0x3000, 0x30ff],
  [0x4e00, 0x9fff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xffff],
];

const SUBSETS = [...new Set(PLAIN_FILES.map(({ subset }) => subset))];

const coverage = new Map<string, readonly Run[]>();

function covers(subset: string, code: number): boolean {
  const runs = coverage.get(subset) ?? readRuns(FONT_COVERAGE[subset] ?? '');
  coverage.set(subset, runs);
  return findRun(runs, code) !== undefined;
}

/** The file that is asked first for a character, which only the large one may yet lack; null where none has it. */
function findSubset(code: number): string | null {
  const mayHave = (subset: string) =>
    subset === LARGE ? isWithin(code, LARGE_RANGES) : covers(subset, code);
  return SUBSETS.find(mayHave) ?? null;
}

/** The file for a character that the large one lacks; null where none has it. */
function findBeyondLarge(code: number): string | null {
  const beyond = SUBSETS.slice(SUBSETS.indexOf(LARGE) + 1);
  return beyond.find((subset) => covers(subset, code)) ?? null;
}

const SHAPED_FAMILIES = SHAPED_FILES.map(({ family }) => family);

/** The family for a character of a script that is shaped; undefined for all others. */
function familyOf(code: number): ShapedFamily | undefined {
  return SHAPED_FAMILIES.find((family) => isWithin(code, SHAPED_RANGES[family]));
}

function isWithin(code: number, ranges: Ranges): boolean {
  return ranges.some(([first, last]) => code >= first && code <= last);
}
