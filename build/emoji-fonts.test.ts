import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync, brotliDecompress, constants } from 'node:zlib';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import { PALETTES } from '../shared/drawing/palette.ts';
import { EMOJI_FILE, folderOf } from '../shared/layout/text/font-files.ts';
import { cutEmoji } from '../shared/pictures/fonts/cut-emoji.ts';
import { openEmojiFont } from '../shared/pictures/fonts/emoji-font.ts';
import { openWoff2 } from '../shared/pictures/fonts/open-woff2.ts';
import { lightenEmoji } from './emoji-fonts.ts';

const FILE = readFileSync(
  join(
    resolve(import.meta.dirname, '../node_modules'),
    folderOf(EMOJI_FILE.family),
    EMOJI_FILE.name,
  ),
);
const DARK = [...'▪◼◾♠♣⚫✔✖✴➕➖➗⬛🐜🐾👣💲📞🕶🕷🖤🟰🏴🎩♟🔌💣'];

const lightened = lightenEmoji(FILE, (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
);

/** The grey, from 0 to 1 and by its light, that most of an emoji is painted in. */
function findTone(emoji: string, family: string, { card, ink }: { card: string; ink: string }) {
  const context = createCanvas(80, 80).getContext('2d');
  context.fillStyle = card;
  context.fillRect(0, 0, 80, 80);
  const ground = context.getImageData(0, 0, 1, 1).data.join();
  context.fillStyle = ink;
  context.font = `64px "${family}"`;
  context.fillText(emoji, 4, 64);
  const { data } = context.getImageData(0, 0, 80, 80);
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const pixel = data.slice(at, at + 4).join();
    if (pixel !== ground) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return { tone: lightOf(most?.[0] ?? ''), ground: lightOf(ground) };
}

function lightOf(pixel: string): number {
  const [red = 0, green = 0, blue = 0] = pixel
    .split(',')
    .map((value) => (Number(value) / 255) ** 2.2);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (one: number, other: number) =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

it('has no emoji near black on dark grounds, leaves them dark on light ones, and black ones unlike white ones', async () => {
  GlobalFonts.register(Buffer.from(await lightened), 'lightened emoji');
  const { light, dark } = PALETTES;
  for (const emoji of DARK) {
    const onDark = findTone(emoji, 'lightened emoji', dark);
    expect(contrast(onDark.tone, onDark.ground), emoji).toBeGreaterThan(3);
    const onLight = findTone(emoji, 'lightened emoji', light);
    expect(contrast(onLight.tone, onLight.ground), emoji).toBeGreaterThan(10);
  }
  const [black, white] = ['🖤', '🤍'].map((heart) => findTone(heart, 'lightened emoji', dark).tone);
  expect(contrast(black ?? 0, white ?? 0)).toBeGreaterThan(2);
});

it('leaves every other emoji as it was', async () => {
  const fonts = await Promise.all(
    [FILE, await lightened].map(async (file) =>
      openEmojiFont(await openWoff2(file, promisify(brotliDecompress))),
    ),
  );
  const [before, after] = fonts.map((font) => cutEmoji(font, ['😀', '👩🏿', '1️⃣', '⚪', '🇯🇵']).file);
  expect(after).toEqual(before);
});

it('tells pictures which parts are filled in the colour of their line', async () => {
  const font = openEmojiFont(await openWoff2(await lightened, promisify(brotliDecompress)));
  const { emoji } = cutEmoji(font, ['✔']);
  const [[lower, upper] = []] = emoji.get('✔') ?? [];
  expect(lower).toMatchObject({ colour: null, opacity: 1 });
  expect(upper).toMatchObject({ colour: '#31373d', glyph: lower?.glyph });
  expect(upper?.opacity).toBeCloseTo(0.5, 2);
});
