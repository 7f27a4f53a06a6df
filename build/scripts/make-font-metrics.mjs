// Writes shared/layout/text/metrics/ from the bundled fonts and from Unicode's properties:
//   node build/scripts/make-font-metrics.mjs
// Run it when a font package changes its version; electron/cli/font-metrics.test.ts fails until then.
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { create } from 'fontkit';

const ROOT = new URL('../../', import.meta.url);
const INTER_SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese'];
// As in shared/layout/text/font-files.ts.
const NOTO_SUBSETS = [
  ...['japanese', '58', '59', '60', '79', '80', '81', '82', '87', '91', '92', '93'],
  ...['94', '95', '97', '98', '101', '102', '105', '107', '108', '113', '115'],
];
const WEIGHTS = [400, 600];
const SCRIPTS = ['hebrew', 'arabic', 'devanagari', 'thai'];

/**
 * @typedef {{ isTransformed: boolean, view: DataView }} Table
 * @typedef {{ unitsPerEm: number, ascent: number, descent: number, widths: Map<number, number> }} Font
 */

// WOFF2 names the tables we need by their index in its list of known tags.
/** @type {Record<number, string>} */
const KNOWN_TAGS = { 0: 'cmap', 1: 'head', 2: 'hhea', 3: 'hmtx', 10: 'glyf', 11: 'loca' };

/** @param {Uint8Array} bytes */
function readTables(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== 0x774f4632) throw new Error('not a WOFF2 file');
  const directory = readDirectory(view);
  const compressed = bytes.subarray(directory.end, directory.end + view.getUint32(20));
  const data = brotliDecompressSync(compressed);
  /** @type {Map<string, Table>} */
  const tables = new Map();
  let offset = 0;
  for (const entry of directory.entries) {
    const part = data.subarray(offset, offset + entry.length);
    tables.set(entry.tag, {
      isTransformed: entry.isTransformed,
      view: new DataView(part.buffer, part.byteOffset, part.byteLength),
    });
    offset += entry.length;
  }
  return tables;
}

/** @param {DataView} view */
function readDirectory(view) {
  const entries = [];
  let at = 48;
  const readLength = () => {
    let value = 0;
    for (;;) {
      const byte = view.getUint8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  for (let count = view.getUint16(12); count > 0; count -= 1) {
    const flags = view.getUint8(at++);
    const index = flags & 63;
    const version = flags >> 6;
    if (index === 63) at += 4;
    const isGlyphs = index === 10 || index === 11;
    const isTransformed = isGlyphs ? version === 0 : version !== 0;
    const original = readLength();
    const length = isTransformed ? readLength() : original;
    entries.push({ tag: KNOWN_TAGS[index] ?? `other ${entries.length}`, isTransformed, length });
  }
  return { entries, end: at };
}

/**
 * @param {Table} table
 * @param {number} count
 */
function readAdvances({ view, isTransformed }, count) {
  const advances = [];
  for (let index = 0; index < count; index += 1) {
    advances.push(isTransformed ? view.getUint16(1 + index * 2) : view.getUint16(index * 4));
  }
  return advances;
}

/** @param {Table} table */
function readCharacterMap({ view }) {
  const subtables = [];
  for (let index = 0; index < view.getUint16(2); index += 1) {
    const offset = view.getUint32(8 + index * 8);
    subtables.push({ offset, format: view.getUint16(offset) });
  }
  const wide = subtables.find((subtable) => subtable.format === 12);
  if (wide !== undefined) return readFormat12(view, wide.offset);
  const narrow = subtables.find((subtable) => subtable.format === 4);
  if (narrow === undefined) throw new Error('no character map of format 4 or 12');
  return readFormat4(view, narrow.offset);
}

/**
 * @param {DataView} view
 * @param {number} offset
 */
function readFormat12(view, offset) {
  /** @type {Map<number, number>} */
  const glyphs = new Map();
  for (let group = 0; group < view.getUint32(offset + 12); group += 1) {
    const at = offset + 16 + group * 12;
    const first = view.getUint32(at);
    for (let code = first; code <= view.getUint32(at + 4); code += 1) {
      glyphs.set(code, view.getUint32(at + 8) + code - first);
    }
  }
  return glyphs;
}

/**
 * @param {DataView} view
 * @param {number} offset
 */
function readFormat4(view, offset) {
  /** @type {Map<number, number>} */
  const glyphs = new Map();
  const twice = view.getUint16(offset + 6);
  for (let segment = 0; segment < twice; segment += 2) {
    const end = view.getUint16(offset + 14 + segment);
    const start = view.getUint16(offset + 16 + twice + segment);
    const delta = view.getUint16(offset + 16 + twice * 2 + segment);
    const rangeAt = offset + 16 + twice * 3 + segment;
    const range = view.getUint16(rangeAt);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const raw = range === 0 ? code : view.getUint16(rangeAt + range + (code - start) * 2);
      const glyph = range !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

/**
 * @param {Map<string, Table>} tables
 * @param {string} tag
 */
function pickTable(tables, tag) {
  const table = tables.get(tag);
  if (table === undefined) throw new Error(`no table ${tag}`);
  return table;
}

/**
 * @param {string} file below the installed packages
 * @returns {Font}
 */
function readFont(file) {
  const read = readTables(readFileSync(new URL(`node_modules/${file}`, ROOT)));
  const hhea = pickTable(read, 'hhea').view;
  const count = hhea.getUint16(34);
  const advances = readAdvances(pickTable(read, 'hmtx'), count);
  /** @type {Map<number, number>} */
  const widths = new Map();
  for (const [code, glyph] of readCharacterMap(pickTable(read, 'cmap'))) {
    if (code >= 32) widths.set(code, advances[Math.min(glyph, count - 1)] ?? 0);
  }
  return {
    unitsPerEm: pickTable(read, 'head').view.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: -hhea.getInt16(6),
    widths,
  };
}

/**
 * @param {string} family
 * @param {readonly string[]} subsets
 * @param {number} weight
 * @returns {Font}
 */
function readFamily(family, subsets, weight) {
  const [first, ...more] = subsets.map((subset) =>
    readFont(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff2`),
  );
  if (first === undefined) throw new Error(`no subset of ${family}`);
  /** @type {Map<number, number>} */
  const widths = new Map();
  for (const part of [first, ...more]) {
    for (const [code, width] of part.widths) if (!widths.has(code)) widths.set(code, width);
  }
  return { ...first, widths };
}

// Inter comes first wherever it has the character, and a full em is what the estimate for East
// Asian characters says anyway: only the rest needs a place in the table.
/**
 * @param {number} weight
 * @param {Font} inter
 */
function readNotoBeyondInter(weight, inter) {
  const font = readFamily('noto-sans-jp', NOTO_SUBSETS, weight);
  return leaveOut(font, inter.widths);
}

/**
 * What a font has beyond others, except for what is one em wide.
 * @param {Font} font
 * @param {ReadonlyMap<number, number>} others
 */
function leaveOut(font, others) {
  const rest = [...font.widths].filter(
    ([code, width]) => !others.has(code) && !(code >= 0x2e80 && width === font.unitsPerEm),
  );
  return { ...font, widths: new Map(rest) };
}

/**
 * The scripts that have a file of their own, each character from the one that is for it.
 * @param {number} weight
 * @param {Font} inter
 * @param {Font} noto
 */
function readScripts(weight, inter, noto) {
  const fonts = SCRIPTS.map((script) => readFamily(`noto-sans-${script}`, [script], weight));
  const [first] = fonts;
  if (first === undefined) throw new Error('no script');
  /** @type {Map<number, number>} */
  const widths = new Map();
  for (const font of fonts) {
    if (font.unitsPerEm !== first.unitsPerEm) throw new Error('scripts in different units');
    for (const [code, width] of font.widths) {
      const isOwn = code >= 0x590 && !inter.widths.has(code) && !noto.widths.has(code);
      if (isOwn && code < 0xffff && !widths.has(code)) widths.set(code, width);
    }
  }
  return { ...first, widths };
}

/**
 * Widths that letters of Arabic have where they are joined: to the one before them, to the one after, to both.
 * @param {number} weight
 */
function readJoined(weight) {
  const file = `noto-sans-arabic/files/noto-sans-arabic-arabic-${weight}-normal.woff`;
  const font = create(readFileSync(new URL(`node_modules/@fontsource/${file}`, ROOT)));
  const features = { kern: false, liga: false, clig: false, calt: false };
  const measure = (/** @type {string} */ text) => {
    try {
      return font.layout(text, features, 'arab').advanceWidth;
    } catch {
      // Some rare letters it cannot set (see shared/pictures/fonts/shaped-font.ts): they count as unjoined.
      return Number.NaN;
    }
  };
  const [JOINER, BEH] = ['\u200d', '\u0628'];
  /** @type {Record<'initial' | 'medial' | 'final', Map<number, number>>} */
  const forms = { initial: new Map(), medial: new Map(), final: new Map() };
  for (const code of font.characterSet.filter((each) => each >= 0x600 && each <= 0x8ff)) {
    const letter = String.fromCodePoint(code);
    if (!/[\p{Lo}\p{Lm}]/u.test(letter)) continue;
    const final = measure(JOINER + letter);
    const initial = measure(letter + JOINER);
    if (measure(BEH + letter) !== measure(BEH + JOINER) + final) continue;
    forms.final.set(code, final);
    if (measure(letter + BEH) !== initial + measure(JOINER + BEH)) continue;
    forms.initial.set(code, initial);
    forms.medial.set(code, measure(JOINER + letter + JOINER));
  }
  return forms;
}

/** @param {Map<number, number>} widths */
function encodeRuns(widths) {
  /** @type {{ start: number, count: number, width: number }[]} */
  const runs = [];
  for (const [code, width] of [...widths].sort(([left], [right]) => left - right)) {
    const last = runs.at(-1);
    if (last !== undefined && last.width === width && last.start + last.count === code) {
      last.count += 1;
    } else runs.push({ start: code, count: 1, width });
  }
  let next = 0;
  return runs.map((run) => {
    const gap = run.start - next;
    next = run.start + run.count;
    const prefix = gap === 0 ? '' : `${gap.toString(36)}+`;
    const suffix = run.count === 1 ? '' : `*${run.count.toString(36)}`;
    return `${prefix}${run.width.toString(36)}${suffix}`;
  });
}

/** @param {(character: string) => boolean} matches */
function findRanges(matches) {
  const ranges = new Map();
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const isSurrogate = code >= 0xd800 && code <= 0xdfff;
    if (!isSurrogate && matches(String.fromCodePoint(code))) ranges.set(code, 0);
  }
  return encodeRuns(ranges);
}

/** @param {readonly string[]} tokens */
function wrapTokens(tokens) {
  const lines = [];
  let line = '';
  for (const token of tokens) {
    if (line.length + token.length > 96) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? token : `${line} ${token}`;
  }
  return [...lines, line].join('\n');
}

/**
 * @param {string} name
 * @param {string} text
 */
function writeModule(name, text) {
  const head = '// Written by build/scripts/make-font-metrics.mjs; edit that instead.\n';
  writeFileSync(new URL(`shared/layout/text/metrics/${name}.ts`, ROOT), `${head}${text}`);
}

/**
 * @param {string} name
 * @param {string} constant
 * @param {string} says
 * @param {Font} font
 */
function writeFont(name, constant, says, font) {
  writeModule(
    name,
    `import type { FontTable } from '../font-table.ts';

/** ${says} */
export const ${constant}: FontTable = {
  unitsPerEm: ${font.unitsPerEm},
  ascent: ${font.ascent},
  descent: ${font.descent},
  advances: \`
${wrapTokens(encodeRuns(font.widths))}
\`,
};
`,
  );
}

for (const weight of WEIGHTS) {
  const inter = readFamily('inter', INTER_SUBSETS, weight);
  writeFont(
    `inter-${weight}`,
    `INTER_${weight}`,
    `Advance widths of Inter at weight ${weight}.`,
    inter,
  );
  writeFont(
    `noto-sans-jp-${weight}`,
    `NOTO_SANS_JP_${weight}`,
    `Advance widths of Noto Sans JP at weight ${weight} that are neither Inter's nor one em.`,
    readNotoBeyondInter(weight, inter),
  );
  const japanese = readFamily('noto-sans-jp', NOTO_SUBSETS, weight);
  writeFont(
    `noto-sans-kr-${weight}`,
    `NOTO_SANS_KR_${weight}`,
    `Advance widths of Noto Sans KR at weight ${weight} that are neither Inter's, nor Noto Sans JP's, nor one em.`,
    leaveOut(
      readFamily('noto-sans-kr', ['korean'], weight),
      new Map([...inter.widths, ...japanese.widths]),
    ),
  );
  writeFont(
    `scripts-${weight}`,
    `SCRIPTS_${weight}`,
    `Advance widths of Noto Sans Hebrew, Arabic, Devanagari and Thai at weight ${weight}, letters unjoined.`,
    readScripts(weight, inter, japanese),
  );
  const joined = readJoined(weight);
  writeModule(
    `arabic-${weight}`,
    `import type { JoinedWidths } from '../font-table.ts';

/** Advance widths of the letters of Noto Sans Arabic at weight ${weight} where they are joined. */
export const ARABIC_${weight}: JoinedWidths = {
  initial: \`
${wrapTokens(encodeRuns(joined.initial))}
\`,
  medial: \`
${wrapTokens(encodeRuns(joined.medial))}
\`,
  final: \`
${wrapTokens(encodeRuns(joined.final))}
\`,
};
`,
  );
}

/** @param {string} family @param {string} subset @param {readonly Font[]} before fonts that are asked first */
function readCoverage(family, subset, before = []) {
  const [regular, ...others] = WEIGHTS.map(
    (weight) =>
      readFont(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff2`).widths,
  );
  if (regular === undefined) throw new Error('no weight');
  const isSame = others.every(
    (other) => other.size === regular.size && [...regular.keys()].every((code) => other.has(code)),
  );
  if (!isSame) throw new Error(`weights of ${subset} have other characters`);
  const own = [...regular.keys()].filter((code) => !before.some(({ widths }) => widths.has(code)));
  return encodeRuns(new Map(own.map((code) => [code, 0])));
}

const ASKED_FIRST = [
  readFamily('inter', INTER_SUBSETS, 400),
  readFamily('noto-sans-jp', NOTO_SUBSETS, 400),
];

// The large file for Japanese is not among them: its characters are too many to be listed.
/** @type {readonly { family: string, subset: string, before?: readonly Font[] }[]} */
const COVERED = [
  ...INTER_SUBSETS.map((subset) => ({ family: 'inter', subset })),
  ...NOTO_SUBSETS.slice(1).map((subset) => ({ family: 'noto-sans-jp', subset })),
  { family: 'noto-sans-kr', subset: 'korean', before: ASKED_FIRST },
  { family: 'noto-sans-sc', subset: 'chinese-simplified', before: ASKED_FIRST },
];
const coverage = COVERED.map(
  ({ family, subset, before }) => `  ${/^[a-z]+$|^\d+$/.test(subset) ? subset : `'${subset}'`}: \`
${wrapTokens(readCoverage(family, subset, before))}
\`,`,
);
writeModule(
  'font-coverage',
  `
/**
 * Characters of each small font file, and those of Korean and Chinese that no file before has, by its subset, in
 * the run notation of \`readRuns\`.
 */
export const FONT_COVERAGE: Readonly<Record<string, string>> = {
${coverage.join('\n')}
};
`.trimStart(),
);

const THAI_AND_LAO_AM = '\u0e33\u0eb3';
const isInvisible = (/** @type {string} */ text) =>
  /[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]/u.test(text);
const isSpacingMark = (/** @type {string} */ text) =>
  /\p{Mc}/u.test(text) || THAI_AND_LAO_AM.includes(text);
const isEmoji = (/** @type {string} */ text) => /\p{Emoji_Presentation}/u.test(text);
const plain = new Set([
  ...readFamily('inter', INTER_SUBSETS, 400).widths.keys(),
  ...readFamily('noto-sans-jp', NOTO_SUBSETS, 400).widths.keys(),
  ...readFamily('noto-sans-kr', ['korean'], 400).widths.keys(),
  ...readFamily('noto-sans-sc', ['chinese-simplified'], 400).widths.keys(),
]);
const emojiFont = readFont('twemoji-colr-font/twemoji.woff2').widths;
const KEYCAP = '\u20e3';
const isOfEmojiFont = (/** @type {string} */ text) => {
  const code = text.codePointAt(0) ?? 0;
  const isShown = text === KEYCAP || !/[\p{Default_Ignorable_Code_Point}\p{Co}]/u.test(text);
  return isShown && emojiFont.has(code) && !plain.has(code);
};
// As in shared/layout/text/text-signs.ts.
const ALWAYS_TEXT = '©®™';
// Digits and two signs are emoji within keycaps only.
const isTextOrEmoji = (/** @type {string} */ text) => {
  const code = text.codePointAt(0) ?? 0;
  const isInBoth = code > 0x7f && emojiFont.has(code) && plain.has(code);
  return isInBoth && /\p{Emoji}/u.test(text) && !ALWAYS_TEXT.includes(text);
};
const REGION_LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const FLAGS_A_LINE = 45;
/** Regions by two letters whose flag the emoji font has, one glyph for both. */
function listFlags() {
  const font = create(readFileSync(new URL('node_modules/twemoji-colr-font/twemoji.woff2', ROOT)));
  const letterOf = (/** @type {string} */ letter) =>
    String.fromCodePoint(0x1f1e6 + letter.charCodeAt(0) - 'A'.charCodeAt(0));
  return REGION_LETTERS.flatMap((first) =>
    REGION_LETTERS.map((second) => first + second).filter(
      ([one = '', other = '']) =>
        'layout' in font && font.layout(letterOf(one) + letterOf(other)).glyphs.length === 1,
    ),
  );
}
/** @param {readonly string[]} flags */
function wrapFlags(flags) {
  const lines = [];
  for (let at = 0; at < flags.length; at += FLAGS_A_LINE)
    lines.push(flags.slice(at, at + FLAGS_A_LINE).join(''));
  return lines.join('\n');
}
const isVirama = (/** @type {string} */ text) =>
  /[\u094d\u09cd\u0acd\u0b4d\u0c4d\u0d4d\u1039\u17d2]/u.test(text);

writeModule(
  'character-ranges',
  `
/** Characters without a width of their own: combining marks and what Unicode lets be ignored. */
export const INVISIBLE_RANGES = \`
${wrapTokens(findRanges((text) => isInvisible(text) && !isVirama(text)))}
\`;

/** Characters that have a width and belong to the one before them. */
export const SPACING_MARK_RANGES = \`
${wrapTokens(findRanges(isSpacingMark))}
\`;

/** Characters that are shown as emoji without being asked to. */
export const EMOJI_RANGES = \`
${wrapTokens(findRanges(isEmoji))}
\`;

/** Characters of the emoji font that no other bundled font has. */
export const EMOJI_FONT_RANGES = \`
${wrapTokens(findRanges(isOfEmojiFont))}
\`;

/** Characters that text has and that are emoji where the selector for one follows. */
export const TEXT_OR_EMOJI_RANGES = \`
${wrapTokens(findRanges(isTextOrEmoji))}
\`;

/** Regions, two letters each, whose flag the emoji font has; other pairs are drawn as two signs. */
export const FLAG_REGIONS = \`
${wrapFlags(listFlags())}
\`;

/** Marks that bind the next letter to the one before them. */
export const VIRAMA_RANGES = \`
${wrapTokens(findRanges(isVirama))}
\`;
`.trimStart(),
);
