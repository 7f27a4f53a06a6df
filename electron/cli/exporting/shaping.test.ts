import { createCanvas, Path2D } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import { paintScene } from '../../../shared/drawing/paint-scene.ts';
import type { Scene, TextShape } from '../../../shared/drawing/scene.ts';
import { layOutCards } from '../../../shared/layout/auto/lay-out-cards.ts';
import { findDirection } from '../../../shared/layout/text/direction.ts';
import { measureText } from '../../../shared/layout/text/measure-text.ts';
import { en } from '../../../shared/messages/en.ts';
import { readNotation } from '../../../shared/model/notation.ts';
import { composePicture } from '../../../shared/pictures/compose-picture.ts';
import { openFonts } from '../../../shared/pictures/fonts/open-fonts.ts';
import { setLine } from '../../../shared/pictures/fonts/set-line.ts';
import { traceGlyph } from '../../../shared/pictures/fonts/trace-glyph.ts';
import { joinParts } from '../../../shared/pictures/picture-parts.ts';
import { USUAL_WISH } from '../../../shared/pictures/picture-wish.ts';
import { FONT_FOLDERS } from '../installed-files.ts';
import { registerFonts } from '../picture-fonts.ts';
import { HARD_MAPS } from '../testing/hard-maps.ts';
import { createNodeShelf } from './bundled-fonts.ts';
import { drawPicture } from './draw-picture.ts';

const SHELF = createNodeShelf();

const LINES = [
  'يجب على الدولة أن تمتلك القدرة (منذ 2020)،',
  'لا إله، السلام عليكم، لأنَّ الدَّوْلَةَ تملك حقًّا ٢٠٢٦ و۱۲',
  'می\u200cخواهیم پیشگیری کنیم؛ گچ ژ',
  'In Arabic “الردع (a)” and [הרתעה] again',
  'שָׁלוֹם עֲלֵיכֶם: ההרתעה (2024) עלולה',
  'ประเทศญี่ปุ่นควรมีน้ำกี่ปั้น ที่นี่ ปู่ ฝั่ง ฐูป',
  'राष्ट्रीय शक्ति और क्षमता के बिना हिन्दी',
  'कर्तव्य विद्वान र्द्धि श्री ज्ञान द्ध (१२)',
];

const EMOJI = [
  'Parties 🎉 make people happy 😀, says 👩‍🏫',
  '👨‍👩‍👧‍👦 family, 🇯🇵 and 🏴󠁧󠁢󠁥󠁮󠁧󠁿, 👍🏽 1️⃣ ❤️ ☎️ 🏳️‍🌈',
  '抑止力👩🏽‍🏫とは何か😀。 ❤️‍🔥 ☎ ✔',
  '⚠️ and ⚠, ↔️ and ↔, ▶️ ™️ ™ ©️2026',
  'שלום 😀🎉 ההרתעה 👍🏽 ⚠️',
];
const families = registerFonts(FONT_FOLDERS, [...LINES, ...EMOJI].join(''));

const [WIDTH, HEIGHT, SCALE] = [340, 44, 6];
// Pixels by which soft edges move an outline.
const NEAR = 3;

function frame(text: string): { readonly shape: TextShape; readonly scene: Scene } {
  const shape: TextShape = {
    kind: 'text',
    text,
    x: 20,
    baseline: 28,
    width: measureText(text, 'body'),
    role: 'body',
    colour: '#000000',
    direction: findDirection(text),
  };
  const bounds = { x: 0, y: 0, width: WIDTH, height: HEIGHT };
  const figure = { subject: { kind: 'title' } as const, bounds, shapes: [shape] };
  return { shape, scene: { bounds, ground: '#ffffff', figures: [figure] } };
}

function open() {
  const context = createCanvas(WIDTH * SCALE, HEIGHT * SCALE).getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, WIDTH * SCALE, HEIGHT * SCALE);
  // Upright glyphs are fitted to pixels.
  context.rotate(0.02);
  return context;
}

/** Whether a pixel is dark, or one that is at most so far from it. */
function readInk(
  context: ReturnType<typeof open>,
): (x: number, y: number, near: number) => boolean {
  const { data } = context.getImageData(0, 0, WIDTH * SCALE, HEIGHT * SCALE);
  const isDark = (x: number, y: number) => (data[4 * (y * WIDTH * SCALE + x)] ?? 255) < 128;
  return (x, y, near) => {
    for (let dy = -near; dy <= near; dy += 1) {
      for (let dx = -near; dx <= near; dx += 1) if (isDark(x + dx, y + dy)) return true;
    }
    return false;
  };
}

type Rgb = readonly [number, number, number];

/** Whether any pixel that is at most so far from one has a colour that is looked for. */
function readColours(context: ReturnType<typeof open>) {
  const { data } = context.getImageData(0, 0, WIDTH * SCALE, HEIGHT * SCALE);
  const read = (x: number, y: number): Rgb => {
    const at = 4 * (y * WIDTH * SCALE + x);
    return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
  };
  return (x: number, y: number, near: number, wanted: (colour: Rgb) => boolean) => {
    for (let dy = -near; dy <= near; dy += 1) {
      for (let dx = -near; dx <= near; dx += 1) if (wanted(read(x + dx, y + dy))) return true;
    }
    return false;
  };
}

const isColour = ([red, , blue]: Rgb) => Math.abs(red - blue) > 60;

/** Whether the colour of a pixel is found near it in another picture. */
function isNear(
  x: number,
  y: number,
  one: ReturnType<typeof readColours>,
  other: ReturnType<typeof readColours>,
): boolean {
  return one(x, y, 0, (colour) => {
    const isLike = (found: Rgb) =>
      colour.every((value, at) => Math.abs(value - (found[at] ?? 0)) < 100);
    return other(x, y, 0, isLike) || other(x, y, NEAR, isLike);
  });
}

function countPixels(counts: (x: number, y: number) => boolean): number {
  let count = 0;
  for (let y = 2; y < HEIGHT * SCALE - 2; y += 1) {
    for (let x = 2; x < WIDTH * SCALE - 2; x += 1) if (counts(x, y)) count += 1;
  }
  return count;
}

/** A line as canvases draw it, and as it is set glyph by glyph. */
async function paintBothWays(text: string) {
  const { shape, scene } = frame(text);
  const due = open();
  paintScene(due, scene, { scale: SCALE, families });
  const { glyphs, missing } = setLine(shape, await openFonts(scene, SHELF));
  expect(missing).toEqual([]);
  const set = open();
  for (const { font, glyph, x, y, scale, ink } of glyphs) {
    set.save();
    set.fillStyle = ink?.colour ?? '#000000';
    set.globalAlpha = ink?.opacity ?? 1;
    set.translate(x * SCALE, y * SCALE);
    set.scale(scale * SCALE, scale * SCALE);
    for (const data of traceGlyph(font.shape, glyph)) set.fill(new Path2D(data));
    set.restore();
  }
  return { due, set };
}

it.each(LINES)('sets %s as canvases do', async (text) => {
  const { due, set } = await paintBothWays(text);
  const [one, other] = [readInk(due), readInk(set)];
  const ink = countPixels((x, y) => one(x, y, 0));
  const strays = countPixels(
    (x, y) => (one(x, y, 0) && !other(x, y, NEAR)) || (other(x, y, 0) && !one(x, y, NEAR)),
  );
  expect(ink).toBeGreaterThan(500);
  expect(strays).toBeLessThan(4);
});

it.each(EMOJI)('paints the emoji of %s in the colours of canvases', async (text) => {
  const { due, set } = await paintBothWays(text);
  const [one, other] = [readColours(due), readColours(set)];
  const coloured = countPixels((x, y) => one(x, y, 0, isColour));
  const strays = countPixels((x, y) => !(isNear(x, y, one, other) && isNear(x, y, other, one)));
  expect(coloured).toBeGreaterThan(500);
  expect(strays).toBeLessThan(coloured / 200);
});

it('reads the fonts of all scripts at once', () => {
  const read: string[] = [];
  const shelf = createNodeShelf((name) => {
    read.push(name);
    return new Promise(() => {});
  });
  void openFonts(frame('abc ردع שלום').scene, shelf);
  expect(read).toEqual([
    'inter-latin-400-normal.woff',
    'noto-sans-hebrew-hebrew-400-normal.woff',
    'noto-sans-arabic-arabic-400-normal.woff',
  ]);
});

it.each(['Arabic', 'Hebrew, Hindi and Thai', 'emoji'])(
  'a PDF of %s has no text as a picture',
  async (name) => {
    const map = HARD_MAPS[name]?.();
    if (map === undefined) throw new Error(name);
    const drawn = await drawPicture(map, { ...USUAL_WISH, format: 'pdf' }, 'en');
    if (drawn.kind === 'error') throw new Error(drawn.error);
    const pdf = Buffer.from(await joinParts(drawn.value)).toString('latin1');
    expect(pdf).toContain('/Subtype /Form');
    expect(pdf).not.toContain('/Subtype /Image');
  },
);

it('a PDF of Korean and Chinese has their characters in embedded fonts', async () => {
  const map = HARD_MAPS['Korean and Chinese']?.();
  if (map === undefined) throw new Error('The map is missing');
  const drawn = await drawPicture(map, { ...USUAL_WISH, format: 'pdf' }, 'en');
  if (drawn.kind === 'error') throw new Error(drawn.error);
  const pdf = Buffer.from(await joinParts(drawn.value)).toString('latin1');
  for (const family of ['NotoSansJP', 'NotoSansKR', 'NotoSansSC']) expect(pdf).toContain(family);
  expect(pdf).not.toContain('/Subtype /Image');
});

it('paints words of a script that no bundled font has together', async () => {
  const map = layOutCards(readNotation('motion M "ສະຫະພາບ ແມ່ນ ຄຳ ຖາມ ທີ່ ດີ. 🎉 Yes"'));
  const drawn = await drawPicture(map, { ...USUAL_WISH, format: 'pdf' }, 'en');
  if (drawn.kind === 'error') throw new Error(drawn.error);
  const pdf = Buffer.from(await joinParts(drawn.value)).toString('latin1');
  const scene = composePicture(map, USUAL_WISH.order, en);
  const lines = scene.figures
    .flatMap(({ shapes }) => shapes)
    .filter((shape) => shape.kind === 'text' && /[\u0e80-\u0eff]/.test(shape.text));
  expect(lines.length).toBeGreaterThan(0);
  expect(pdf.match(/\/ColorSpace \/DeviceGray/g)).toHaveLength(lines.length);
});
