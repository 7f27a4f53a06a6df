import { fail, ok, type Result } from '../../../shared/base/result.ts';
import { channelsOf, encodePng, type PngText } from '../../../shared/drawing/encode-png.ts';
import { paintFigure, paintScene, takePen } from '../../../shared/drawing/paint-scene.ts';
import { planStrips, type Strip, type StripPlan } from '../../../shared/drawing/plan-strips.ts';
import type { Scene } from '../../../shared/drawing/scene.ts';
import { joinText } from '../../../shared/drawing/scene-text.ts';
import { FONT_FILES } from '../../../shared/layout/text/font-files.ts';
import { mayNeed } from '../../../shared/layout/text/font-needs.ts';
import type { Say } from '../../../shared/messages/create-say.ts';
import {
  findLargestScale,
  LONGEST_CANVAS_SIDE,
  tellTooLarge,
} from '../../../shared/pictures/largest-scale.ts';
import type { PaintText } from '../../../shared/pictures/pdf/pdf-images.ts';
import type { PictureParts } from '../../../shared/pictures/picture-parts.ts';
import type { Report } from '../report.ts';
import { askForEncoder } from './ask-for-encoder.ts';
import { fontSet } from './font-rules.ts';
import { createThreadDeflater } from './thread-deflater.ts';

type Bytes = Uint8Array<ArrayBuffer>;

// High enough that few cards are painted twice, low enough that memory stays small.
const STRIP_PIXELS = 4_000_000;
// A strip is far from the most pixels of a canvas, so that it may be wider than a whole picture.
const MAX_STRIP_WIDTH = 32_767;

/** How a scene becomes a PNG. */
export interface PngWish {
  /** Pixels for a canvas unit. */
  readonly scale: number;
  readonly attached: PngText | null;
  readonly say: Say;
  readonly report: Report;
}

/**
 * A scene as a PNG, painted in strips while its parts are taken, so that memory does not grow with it.
 * What is too large is an error that says what is possible.
 */
export async function drawPng(scene: Scene, wish: PngWish): Promise<Result<PictureParts, string>> {
  const most = findLargestScale(scene.bounds, 'png');
  if (wish.scale > most) return fail(tellTooLarge(wish.scale, most, wish.say));
  // It starts while fonts are loaded.
  const encoder = askForEncoder();
  await loadFonts(scene);
  return ok(encodeStrips(scene, wish, encoder));
}

async function* encodeStrips(
  scene: Scene,
  wish: PngWish,
  encoder: MessagePort,
): AsyncGenerator<Uint8Array> {
  const { scale, attached, report } = wish;
  const plan = planStrips(scene, scale, STRIP_PIXELS);
  const details = { hasAlpha: scene.ground === null, attached };
  const canvas = new OffscreenCanvas(Math.min(plan.size.width, MAX_STRIP_WIDTH), plan.rows);
  const strips = paintStrips(openContext(canvas, wish.say), scene, plan, report);
  const channels = channelsOf(details.hasAlpha);
  const deflater = createThreadDeflater(encoder, plan.size.width, channels);
  yield* encodePng(plan.size, strips, details, deflater);
}

async function* paintStrips(
  context: OffscreenCanvasRenderingContext2D,
  scene: Scene,
  { size, strips }: StripPlan,
  report: Report,
) {
  for (const [index, strip] of strips.entries()) {
    report(index / strips.length);
    yield readStrip(context, scene, size, strip);
  }
}

function readStrip(
  context: OffscreenCanvasRenderingContext2D,
  scene: Scene,
  { width, scale }: StripPlan['size'],
  { rows, view }: Strip,
): Uint8ClampedArray {
  const read = (left: number, part: number) => {
    const partView = { ...view, x: view.x + left / scale, width: part / scale };
    paintScene(context, scene, { scale, view: partView });
    return context.getImageData(0, 0, part, rows).data;
  };
  // As it is read: copying a strip takes as long as compressing it.
  if (width <= MAX_STRIP_WIDTH) return read(0, width);
  const pixels = new Uint8ClampedArray(width * rows * 4);
  for (let left = 0; left < width; left += MAX_STRIP_WIDTH) {
    const part = Math.min(MAX_STRIP_WIDTH, width - left);
    copyRows(read(left, part), part, pixels, { width, left });
  }
  return pixels;
}

function copyRows(
  from: Uint8ClampedArray,
  part: number,
  to: Uint8ClampedArray,
  { width, left }: { readonly width: number; readonly left: number },
): void {
  for (let row = 0; row * part * 4 < from.length; row += 1) {
    const start = row * part * 4;
    to.set(from.subarray(start, start + part * 4), (row * width + left) * 4);
  }
}

const QUALITY = 0.92;

/** How a scene becomes a WebP or a JPEG. */
export interface WholeWish {
  readonly format: 'webp' | 'jpeg';
  readonly scale: number;
  readonly say: Say;
}

/** A scene as WebP or JPEG, on one canvas. What is too large is an error that says what is possible. */
export async function drawWhole(scene: Scene, wish: WholeWish): Promise<Result<Bytes, string>> {
  const { format, scale } = wish;
  const { width, height } = scene.bounds;
  const most = findLargestScale(scene.bounds, format, LONGEST_CANVAS_SIDE);
  if (scale > most) return fail(tellTooLarge(scale, most, wish.say));
  await loadFonts(scene);
  const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
  // A JPEG has nothing to be seen through it.
  const ground = format === 'jpeg' ? (scene.ground ?? '#ffffff') : scene.ground;
  paintScene(openContext(canvas, wish.say), { ...scene, ground }, { scale });
  const blob = await canvas.convertToBlob({ type: `image/${format}`, quality: QUALITY });
  return ok(new Uint8Array(await blob.arrayBuffer()));
}

/** Paints lines of text alone, for what no bundled font has, in the fonts of the system. */
export function createTextPainter(say: Say): PaintText {
  return (shape, view, scale) => {
    const width = Math.max(1, Math.round(view.width * scale));
    const height = Math.max(1, Math.round(view.height * scale));
    const context = openContext(new OffscreenCanvas(width, height), say);
    context.scale(scale, scale);
    context.translate(-view.x, -view.y);
    paintFigure(takePen(context), { shapes: [shape] });
    return { width, height, data: context.getImageData(0, 0, width, height).data };
  };
}

function openContext(canvas: OffscreenCanvas, say: Say): OffscreenCanvasRenderingContext2D {
  // All that is painted here is read back, which is slow where a graphics card holds it.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error(say('notice.noCanvas'));
  return context;
}

// A canvas does not wait for fonts: characters of a font not loaded yet would be drawn in another.
async function loadFonts(scene: Scene): Promise<void> {
  const text = joinText(scene);
  const wanted = FONT_FILES.filter((file) => mayNeed(file, text));
  const faces = new Set(wanted.map(({ family, weight }) => `${weight} 16px "${family}"`));
  await Promise.all([...faces].map((face) => fontSet().load(face, text)));
}
