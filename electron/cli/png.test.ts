import { createCanvas, loadImage, type SKRSContext2D } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { drawCard } from '../../shared/drawing/draw-card.ts';
import { paintScene } from '../../shared/drawing/paint-scene.ts';
import { PALETTES } from '../../shared/drawing/palette.ts';
import type { Figure, Scene } from '../../shared/drawing/scene.ts';
import { joinPoints } from '../../shared/drawing/strokes.ts';
import { measureCard } from '../../shared/layout/card.ts';
import { en } from '../../shared/messages/en.ts';
import type { FrameId, StatementId } from '../../shared/model/ids.ts';
import { createStatement } from '../../shared/model/statement.ts';
import { joinParts } from '../../shared/pictures/picture-parts.ts';
import { FONT_FOLDERS } from './installed-files.ts';
import { registerFonts } from './picture-fonts.ts';
import { MAX_PICTURE_SIDE, renderPng } from './png.ts';

const palette = PALETTES.light;

function makeScene(count: number): Scene {
  const figures = Array.from({ length: count }, (_, index): Figure => {
    const statement = createStatement({
      id: `s${index}` as StatementId,
      kind: 'position',
      text: 'Deterrence 抑止力 needs the means to answer an attack.',
      at: { x: 13 * (index % 5), y: 90.5 * index },
    });
    const look = { roles: ['position'], side: 'for', hues: ['violet'] } as const;
    const card = measureCard(statement, new Map());
    return drawCard(statement, card, statement.at, look, { palette, words: en });
  });
  const height = 90.5 * count + 40;
  return {
    bounds: { x: -20, y: -20, width: 400, height: Math.ceil(height) },
    ground: palette.ground,
    figures,
  };
}

async function render(scene: Scene, scale: number): Promise<SKRSContext2D> {
  const result = renderPng(scene, { scale, fontFolders: FONT_FOLDERS, attached: null });
  if (result.kind !== 'ok') throw new Error(result.error.kind);
  const image = await loadImage(await joinParts(result.value));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return context;
}

function readColour(context: SKRSContext2D, x: number, y: number): string {
  const [red = 0, green = 0, blue = 0] = context.getImageData(x, y, 1, 1).data;
  return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

// What covers the cards before it, with a line from card to card.
const FRAME: Figure = {
  subject: { kind: 'frame', id: 'f' as FrameId, part: 'ground' },
  bounds: { x: -10, y: -10, width: 380, height: 1_200 },
  shapes: [
    {
      kind: 'rect',
      box: { x: -10, y: -10, width: 380, height: 1_200 },
      radius: 12,
      fill: palette.quote,
      outline: { colour: palette.line, width: 1 },
    },
    {
      kind: 'path',
      strokes: joinPoints(
        Array.from({ length: 60 }, (_, at) => ({ x: (at * 71) % 360, y: 20 * at })),
      ),
      fill: null,
      outline: { colour: palette.attack, width: 1.5 },
      leg: null,
    },
  ],
};
// By how much the soft edge of a slanted line differs between canvases, of 255; where it lacks, it is more.
const SOFT = 100;

describe('renderPng', () => {
  it('paints ground, bar and card at every scale', async () => {
    for (const scale of [1, 2, 4]) {
      const context = await render(makeScene(1), scale);
      expect(context.canvas.width).toBe(400 * scale);
      expect(readColour(context, 5 * scale, 5 * scale)).toBe(palette.ground);
      expect(readColour(context, 22 * scale, 50 * scale)).toBe(palette.hues.violet.bar);
      expect(readColour(context, 260 * scale, 95 * scale)).toBe(palette.hues.violet.tint);
    }
  });

  it('joins its strips without a seam', async () => {
    const scene = makeScene(40);
    const strips = await render(scene, 2);
    const { width, height } = strips.canvas;
    expect(width * height).toBeGreaterThan(4_000_000);
    const whole = createCanvas(width, height).getContext('2d');
    paintScene(whole, scene, { scale: 2, families: registerFonts(FONT_FOLDERS, '') });
    const expected = whole.getImageData(0, 0, width, height).data;
    const found = strips.getImageData(0, 0, width, height).data;
    expect(Buffer.compare(Buffer.from(found.buffer), Buffer.from(expected.buffer))).toBe(0);
  });

  it('paints of a large scene what it paints of each part alone', () => {
    const { figures, ...scene } = makeScene(14);
    const crowded = { ...scene, figures: [...figures.slice(0, 5), FRAME, ...figures.slice(5)] };
    const families = registerFonts(FONT_FOLDERS, '');
    const scale = 4;
    const { x, y, width, height } = scene.bounds;
    const whole = createCanvas(width * scale, height * scale).getContext('2d');
    paintScene(whole, crowded, { scale, families });
    expect(whole.canvas.height).toBeGreaterThan(2 * 2_048);
    const part = { width: 400, height: 320 };
    const alone = createCanvas(part.width, part.height).getContext('2d');
    for (let top = 0; top + part.height <= height * scale; top += part.height) {
      for (let left = 0; left < width * scale; left += part.width) {
        const view = { x: x + left / scale, y: y + top / scale, width: 100, height: 80 };
        paintScene(alone, crowded, { scale, families, view });
        const found = alone.getImageData(0, 0, part.width, part.height).data;
        const expected = whole.getImageData(left, top, part.width, part.height).data;
        expect(found.some((value, at) => Math.abs(value - (expected[at] ?? 0)) > SOFT)).toBe(false);
      }
    }
  });

  it('draws Latin and Japanese text in the bundled fonts', async () => {
    const context = await render(makeScene(1), 2);
    // Ink within the first line of text: Latin at the left, Japanese in the middle.
    for (const left of [72, 230]) {
      const { data } = context.getImageData(left, 100, 60, 40);
      const dark = data.filter((value, index) => index % 4 === 0 && value < 80).length;
      expect(dark).toBeGreaterThan(60);
    }
  });

  it('refuses a picture that is too large, and says how large', () => {
    const scene = { ...makeScene(0), bounds: { x: 0, y: 0, width: MAX_PICTURE_SIDE, height: 10 } };
    const result = renderPng(scene, { scale: 2, fontFolders: FONT_FOLDERS, attached: null });
    expect(result).toEqual({
      kind: 'error',
      error: { kind: 'picture-too-large', width: 2 * MAX_PICTURE_SIDE, height: 20 },
    });
  });
});
