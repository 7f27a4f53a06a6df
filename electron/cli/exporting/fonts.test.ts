import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress, deflateSync, inflate } from 'node:zlib';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { hasEmoji } from '../../../shared/layout/text/emoji.ts';
import { emojiRuns } from '../../../shared/layout/text/emoji-runs.ts';
import { EMOJI_FILE, PLAIN_FILES, SHAPED_FILES } from '../../../shared/layout/text/font-files.ts';
import { type Run, readRuns } from '../../../shared/layout/text/font-table.ts';
import { measureText } from '../../../shared/layout/text/measure-text.ts';
import { FONT_COVERAGE } from '../../../shared/layout/text/metrics/font-coverage.ts';
import { SHAPED_RANGES } from '../../../shared/layout/text/shaped-scripts.ts';
import { cutEmoji } from '../../../shared/pictures/fonts/cut-emoji.ts';
import { openEmojiFont } from '../../../shared/pictures/fonts/emoji-font.ts';
import { openWoff2 } from '../../../shared/pictures/fonts/open-woff2.ts';
import { readWoff } from '../../../shared/pictures/fonts/read-woff.ts';
import { subsetFont } from '../../../shared/pictures/fonts/subset-font.ts';
import { openTrueType } from '../../../shared/pictures/fonts/true-type-font.ts';
import { readWoff2, rewriteWoff2 } from '../../../shared/pictures/fonts/woff2-tables.ts';
import { ROOT_FOLDER } from '../installed-files.ts';
import { createNodeShelf, readFont } from './bundled-fonts.ts';

const inflateBytes = promisify(inflate);

const SHAPED_FAMILIES = [...new Set(SHAPED_FILES.map(({ family }) => family))];

const codesOf = (text: string) => new Set([...text].map((each) => each.codePointAt(0) ?? 0));

/** A shelf that tells which files it has read. */
function watchShelf() {
  const read: string[] = [];
  const shelf = createNodeShelf((name) => {
    read.push(name);
    return readFont(name);
  });
  return { shelf, read };
}

async function subset(text: string) {
  const shelf = createNodeShelf();
  const opened = await shelf.open(400, codesOf(text));
  const families = [...new Set(opened.map(({ family }) => family))];
  return families.map((family) => ({
    family,
    opened,
    ...subsetFont(
      opened.filter((each) => each.family === family).map(({ font }) => font),
      codesOf(text),
    ),
  }));
}

// Turned a little, because upright glyphs are fitted to pixels by what other glyphs a font has.
/** The pixels of a text in a family, black on white. */
function paint(text: string, family: string): Buffer {
  const context = createCanvas(600, 60).getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, 600, 60);
  context.fillStyle = '#000000';
  context.font = `32px "${family}"`;
  context.fontKerning = 'none';
  context.textRendering = 'optimizeSpeed';
  context.rotate(0.02);
  context.fillText(text, 4, 40);
  return Buffer.from(context.getImageData(0, 0, 600, 60).data);
}

/** Which code points a style sheet takes from its fonts. */
async function readAsked(sheet: string): Promise<(code: number) => boolean> {
  const page = await readFile(join(ROOT_FOLDER, 'renderer/ui', sheet), 'utf8');
  const [, told = ''] = /unicode-range:([^;]+);/.exec(page) ?? [];
  const ranges = told.split(',').map((range) => {
    const [first = '', last = first] = range.trim().slice(2).split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  return (code) => ranges.some(([first, last]) => code >= first && code <= last);
}

const listCodes = (runs: readonly Run[]) =>
  runs.flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at),
  );

describe('a subset of the emoji font', () => {
  const EMOJI = ['😀', '👩‍🏫', '👩', '🇯🇵', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👍🏽', '1️⃣', '❤️', '❤️‍🔥', '☎'];
  const shelf = createNodeShelf();

  it('draws what the whole font draws, in the same bytes whatever the order', async () => {
    const whole = await shelf.openEmoji();
    const { file } = cutEmoji(whole, EMOJI);
    expect(cutEmoji(whole, [...EMOJI].reverse()).file).toEqual(file);
    GlobalFonts.register(Buffer.from(file), 'some emoji');
    GlobalFonts.register(Buffer.from(await readFont(EMOJI_FILE.name)), 'all emoji');
    const text = EMOJI.join('');
    const found = paint(text, 'some emoji');
    expect(Buffer.compare(found, paint(text, 'all emoji'))).toBe(0);
    expect(found.filter((value) => value < 80).length).toBeGreaterThan(500);
  });

  it('is the same from the file that windows read, which is compressed otherwise', async () => {
    const file = await readFont(EMOJI_FILE.name);
    const tables = await readWoff2(file, promisify(brotliDecompress));
    const repacked = rewriteWoff2(file, tables, (bytes) => deflateSync(bytes));
    const inWindow = openEmojiFont(await openWoff2(repacked, inflateBytes));
    expect(cutEmoji(inWindow, EMOJI).file).toEqual(cutEmoji(await shelf.openEmoji(), EMOJI).file);
  });

  it('is small, and lacks what the font lacks', async () => {
    const whole = await shelf.openEmoji();
    expect(cutEmoji(whole, ['😀']).file.length).toBeLessThan(2_500);
    expect([...cutEmoji(whole, ['😀', 'x', '👩‍\u{1fae9}']).emoji.keys()]).toEqual(['😀']);
  });

  it('is asked for by pages for every emoji, and for nothing else but digits of keycaps', async () => {
    const isAsked = await readAsked('fonts-emoji.css');
    expect(listCodes(emojiRuns()).filter((code) => !isAsked(code))).toEqual([]);
    expect([...'aé日한ע#1'].filter((each) => isAsked(each.codePointAt(0) ?? 0))).toEqual([
      '#',
      '1',
    ]);
    expect(hasEmoji('#1 *2* ©™→⚠ \u05e9⚠\ufe0f')).toBe(false);
  });
});

it.each([
  ['fonts-korean.css', 'korean'],
  ['fonts-chinese.css', 'chinese-simplified'],
])('pages ask by %s for what only that font has', async (sheet, subset) => {
  const isAsked = await readAsked(sheet);
  const codes = listCodes(readRuns(FONT_COVERAGE[subset] ?? ''));
  expect(codes.length).toBeGreaterThan(3_000);
  expect(codes.filter((code) => !isAsked(code))).toEqual([]);
});

describe('a subset of a bundled font', () => {
  it('draws its characters as the whole font draws them', async () => {
    for (const [text, file] of [
      ['Hamburgefonstiv Äé 0123', 'inter-latin-400-normal.woff'],
      ['日本国憲法「平和」ア', 'noto-sans-jp-japanese-400-normal.woff'],
      ['ệộườ ẵ', 'inter-vietnamese-400-normal.woff'],
    ] as const) {
      const font = openTrueType(await readWoff(await readFont(file), inflateBytes));
      const { file: bytes, glyphs } = subsetFont([font], codesOf(text));
      const drawn = [...text].filter((each) => glyphs.has(each.codePointAt(0) ?? 0)).join('');
      expect(drawn.length).toBeGreaterThan(4);
      GlobalFonts.register(Buffer.from(bytes), `subset of ${file}`);
      GlobalFonts.register(Buffer.from(await readFont(file)), `whole ${file}`);
      const found = paint(drawn, `subset of ${file}`);
      expect(Buffer.compare(found, paint(drawn, `whole ${file}`))).toBe(0);
      expect(found.some((value) => value < 50)).toBe(true);
    }
  });

  it('has the advances that text is measured by', async () => {
    const text = 'The quick brown fox, 2026';
    const [inter] = await subset(text);
    const width = [...text].reduce((sum, each) => {
      const glyph = inter?.glyphs.get(each.codePointAt(0) ?? 0) ?? 0;
      return sum + (inter?.advances[glyph] ?? 0);
    }, 0);
    expect((width / (inter?.unitsPerEm ?? 1)) * 14).toBeCloseTo(measureText(text, 'body'), 1);
  });

  it('is small, the same in any order of characters, and opens no more files than it needs', async () => {
    const [latin, ...none] = await subset('homework');
    expect(none).toEqual([]);
    expect(latin?.opened).toHaveLength(1);
    expect(latin?.file.length).toBeLessThan(5_000);
    const [turned] = await subset('krowemoh');
    expect(turned?.file).toEqual(latin?.file);
  });

  it('leaves out what no bundled font has', async () => {
    const subsets = await subset('aع🎉');
    expect(new Set(subsets.flatMap(({ glyphs }) => [...glyphs.keys()]))).toEqual(new Set([0x61]));
  });

  it('gives for each character the files that have it', async () => {
    const shelf = createNodeShelf();
    const all = await Promise.all(
      PLAIN_FILES.filter(({ weight }) => weight === 400).map(async ({ name, family }) => {
        const tables = await readWoff(await readFont(name), inflateBytes);
        return { family, font: openTrueType(tables) };
      }),
    );
    const wrong: number[] = [];
    for (let code = 0x20; code < 0x20000; code += 1) {
      const due = all.find(({ font }) => font.findGlyph(code) !== 0)?.family;
      if (due === undefined) continue;
      const opened = await shelf.open(400, new Set([code]));
      const found = opened.find(({ font }) => font.findGlyph(code) !== 0)?.family;
      if (found !== due) wrong.push(code);
    }
    expect(wrong).toEqual([]);
  });

  it('reads at once whatever files a text surely needs, and no other', async () => {
    const { shelf, read } = watchShelf();
    const opening = shelf.open(400, codesOf('Tiếng Việt e\u0301 日本 → Мир'));
    const name = (part: string) => `${part}-400-normal.woff`;
    const due = [
      'inter-latin',
      'inter-cyrillic',
      'inter-vietnamese',
      'noto-sans-jp-japanese',
      'noto-sans-jp-107',
    ];
    expect(new Set(read)).toEqual(new Set(due.map(name)));
    await opening;
    expect(read).toHaveLength(due.length);
  });

  it('opens no large file for an arrow, and none for emoji of several parts', async () => {
    const { shelf, read } = watchShelf();
    expect(await shelf.open(400, codesOf('👩\u200d👧\ufe0f'))).toEqual([]);
    expect(read).toEqual([]);
    const opened = await shelf.open(400, codesOf('→'));
    expect(opened.some(({ font }) => font.findGlyph(0x2192) !== 0)).toBe(true);
    expect(read).not.toContain('noto-sans-jp-japanese-400-normal.woff');
  });

  it('is whole for scripts that are shaped, each opened for its own characters only', async () => {
    const { shelf, read } = watchShelf();
    const open = async (text: string) =>
      (await shelf.openShaped(600, codesOf(text))).map(({ family }) => family);
    expect(await open('abc 抑止 한국 🎉')).toEqual([]);
    expect(await open('x ردع')).toEqual(['Noto Sans Arabic']);
    expect(await open('शक्ति הרתעה น้ำ ردع')).toEqual(SHAPED_FAMILIES);
    expect(new Set(read)).toEqual(
      new Set(SHAPED_FILES.filter(({ weight }) => weight === 600).map(({ name }) => name)),
    );
    expect(read).toHaveLength(SHAPED_FAMILIES.length);
  });

  it('is asked for the same characters of shaped scripts by pages and by pictures', async () => {
    const page = await readFile(join(ROOT_FOLDER, 'renderer/ui/fonts-scripts.css'), 'utf8');
    const rules = [...page.matchAll(/font-family: '([^']+)'[^}]*?unicode-range:([^;]+);/g)];
    const write = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');
    const told = rules.map(([, family, ranges]) => `${family}: ${ranges?.trim()}`);
    const due = SHAPED_FAMILIES.flatMap((family) => {
      const ranges = SHAPED_RANGES[family].map((range) => `U+${range.map(write).join('-')}`);
      return Array(2).fill(`${family}: ${ranges.join(', ')}`);
    });
    expect(told).toEqual(due);
  });
});
