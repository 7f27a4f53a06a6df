import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync, brotliDecompress, constants, deflateSync } from 'node:zlib';
import type { Colour } from '../shared/drawing/palette.ts';
import { EMOJI_FILE, folderOf } from '../shared/layout/text/font-files.ts';
import {
  type ColourLayer,
  readColourLayers,
  writeColourLayers,
} from '../shared/pictures/fonts/colour-layers.ts';
import { readWoff2, rewriteWoff2 } from '../shared/pictures/fonts/woff2-tables.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** The font of emoji as pages and the command line take it. */
export const EMOJI_FONT_PATH = join(ROOT, 'out/emoji', EMOJI_FILE.name);

/**
 * Writes the font of emoji so that all can be read on dark grounds: as `renderer/ui/fonts-emoji.css` asks for it, and
 * compressed as a window can read it for pictures, without brotli, to where
 * `renderer/background/pictures/window-fonts.ts` takes it from.
 */
export async function writeEmojiFonts(): Promise<void> {
  const file = readFileSync(
    join(ROOT, 'node_modules', folderOf(EMOJI_FILE.family), EMOJI_FILE.name),
  );
  write(EMOJI_FONT_PATH, await lightenEmoji(file, packForPages));
  const packForPictures = (bytes: Uint8Array) => deflateSync(bytes, { level: 9 });
  write(join(ROOT, 'out/repacked', EMOJI_FILE.name), await lightenEmoji(file, packForPictures));
}

function write(path: string, bytes: Uint8Array): void {
  mkdirSync(resolve(path, '..'), { recursive: true });
  writeFileSync(path, bytes);
}

function packForPages(bytes: Uint8Array): Uint8Array {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT,
      [constants.BROTLI_PARAM_QUALITY]: 9,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

/**
 * A font of emoji, in WOFF 2, in which what is near black in those that are so all over (✔, ➕, 🕷), and the black of
 * things (🏴, 🎩, 🔌), is halfway to the colour of their text: as it was on light grounds, and grey on dark ones, where
 * ⚫ and ⚪ yet differ. Hair, eyes and mouths have blacks of their own, which stay.
 */
export async function lightenEmoji(
  file: Uint8Array,
  pack: (bytes: Uint8Array) => Uint8Array,
): Promise<Uint8Array> {
  const tables = await readWoff2(file, promisify(brotliDecompress));
  const glyphs = [...readColourLayers(tables)].map(([glyph, layers]) => {
    const isAllDark = layers.every(isDark);
    const changed = layers.flatMap((layer) =>
      isAllDark || layer.colour === BLACK_OF_THINGS ? lighten(layer) : layer,
    );
    return [glyph, changed] as const;
  });
  return rewriteWoff2(file, new Map([...tables, ...writeColourLayers(new Map(glyphs))]), pack);
}

function lighten(layer: ColourLayer): readonly ColourLayer[] {
  return [
    { ...layer, colour: null, opacity: 1 },
    { ...layer, opacity: layer.opacity / 2 },
  ];
}

const BLACK_OF_THINGS: Colour = '#31373d';
// Below 1.5 : 1 on the darkest card.
const DARK = 0.05;

function isDark({ colour }: ColourLayer): boolean {
  return colour !== null && luminanceOf(colour) < DARK;
}

/** By WCAG 2.2. */
function luminanceOf(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
