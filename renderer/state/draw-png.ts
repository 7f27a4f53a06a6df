import { describePng, encodePng, type PngText } from '../../shared/drawing/encode-png.ts';
import { paintFigure, paintScene, takePen } from '../../shared/drawing/paint-scene.ts';
import { planStrips, type StripPlan } from '../../shared/drawing/plan-strips.ts';
import type { Scene } from '../../shared/drawing/scene.ts';
import { FONT_FILES } from '../../shared/layout/text/font-files.ts';
import type { PaintText } from '../../shared/pictures/pdf/pdf-images.ts';
import { say } from './words.ts';

type Bytes = Uint8Array<ArrayBuffer>;

// Beyond this a picture is drawn in strips, so that the window answers in between.
const MAX_CANVAS_SIDE = 16_384;
const MAX_CANVAS_PIXELS = 24_000_000;
const STRIP_PIXELS = 4_000_000;
// Beyond this the file no longer fits what a window can hand over.
const MAX_PICTURE_PIXELS = 1_500_000_000;

/** How a long drawing tells of itself and is stopped. */
export interface Pace {
  /** Told how much is done, from 0 to 1. */
  readonly onProgress?: (part: number) => void;
  /** Drawing rejects once it is aborted. */
  readonly signal?: AbortSignal;
}

/**
 * A scene as a PNG, `scale` pixels to the canvas unit. A large one is painted in strips, so that no
 * canvas has to hold it whole. Rejects, with the largest possible scale, what is too large.
 */
export async function drawPng(
  scene: Scene,
  scale: number,
  attached: PngText | null,
  pace: Pace = {},
): Promise<Bytes> {
  const { width, height } = scene.bounds;
  const pixels = width * height * scale * scale;
  if (pixels > MAX_PICTURE_PIXELS) {
    const largest = Math.sqrt(MAX_PICTURE_PIXELS / (width * height));
    throw new Error(describeLimit(scale, largest));
  }
  await loadFonts(scene);
  const isSmall = pixels <= MAX_CANVAS_PIXELS && Math.max(width, height) * scale <= MAX_CANVAS_SIDE;
  return isSmall ? encodeWhole(scene, scale, attached) : encodeStrips(scene, scale, attached, pace);
}

async function encodeWhole(scene: Scene, scale: number, attached: PngText | null): Promise<Bytes> {
  const width = Math.ceil(scene.bounds.width * scale);
  const height = Math.ceil(scene.bounds.height * scale);
  const canvas = new OffscreenCanvas(width, height);
  paintScene(openContext(canvas), scene, { scale });
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  const details = new Uint8Array(describePng({ width, height, scale }, attached));
  const parts = [blob.slice(0, HEADER_END), details, blob.slice(HEADER_END)];
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

// Behind the signature and the first chunk, which in every PNG is the header.
const HEADER_END = 33;

async function encodeStrips(
  scene: Scene,
  scale: number,
  attached: PngText | null,
  pace: Pace,
): Promise<Bytes> {
  const plan = planStrips(scene, scale, STRIP_PIXELS);
  const parts: Bytes[] = [];
  const details = { hasAlpha: scene.ground === null, attached };
  for await (const part of encodePng(
    plan.size,
    paintStrips(scene, plan, pace),
    compress,
    details,
  )) {
    parts.push(new Uint8Array(part));
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

async function* paintStrips(scene: Scene, { size, rows, strips }: StripPlan, pace: Pace) {
  const context = openContext(new OffscreenCanvas(size.width, rows));
  for (const [index, strip] of strips.entries()) {
    pace.signal?.throwIfAborted();
    pace.onProgress?.(index / strips.length);
    await rest();
    paintScene(context, scene, { scale: size.scale, view: strip.view });
    yield context.getImageData(0, 0, size.width, strip.rows).data;
  }
}

async function* compress(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const stream = new CompressionStream('deflate');
  const writing = feed(stream.writable.getWriter(), bytes);
  const reader = stream.readable.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  await writing;
}

async function feed(
  writer: WritableStreamDefaultWriter<BufferSource>,
  bytes: AsyncIterable<Uint8Array>,
): Promise<void> {
  for await (const part of bytes) await writer.write(new Uint8Array(part));
  await writer.close();
}

// Lets the window answer before it goes on.
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

// Neither format holds a longer side than Chromium draws.
const MOST_WHOLE_PIXELS = 200_000_000;
const QUALITY = 0.92;

/** A scene as WebP or JPEG, on one canvas. Rejects, with the largest possible scale, what is too large. */
export async function drawWhole(
  scene: Scene,
  format: 'webp' | 'jpeg',
  scale: number,
): Promise<Bytes> {
  const { width, height } = scene.bounds;
  const most = Math.min(
    MAX_CANVAS_SIDE / Math.max(width, height),
    Math.sqrt(MOST_WHOLE_PIXELS / (width * height)),
  );
  if (scale > most) throw new Error(describeLimit(scale, most));
  await loadFonts(scene);
  const canvas = new OffscreenCanvas(Math.ceil(width * scale), Math.ceil(height * scale));
  // A JPEG has nothing to be seen through it.
  const ground = format === 'jpeg' ? (scene.ground ?? '#ffffff') : scene.ground;
  paintScene(openContext(canvas), { ...scene, ground }, { scale });
  const blob = await canvas.convertToBlob({ type: `image/${format}`, quality: QUALITY });
  return new Uint8Array(await blob.arrayBuffer());
}

/** Paints a line of text alone, for what no bundled font has, in the fonts of the system. */
export const paintText: PaintText = (shape, view, scale) => {
  const width = Math.max(1, Math.round(view.width * scale));
  const height = Math.max(1, Math.round(view.height * scale));
  const context = openContext(new OffscreenCanvas(width, height));
  context.scale(scale, scale);
  context.translate(-view.x, -view.y);
  paintFigure(takePen(context), { shapes: [shape] });
  return { width, height, data: context.getImageData(0, 0, width, height).data };
};

function openContext(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error(say('notice.noCanvas'));
  return context;
}

function describeLimit(scale: number, largest: number): string {
  return say('notice.pictureTooLarge', { scale, possible: Math.floor(largest * 10) / 10 });
}

// A canvas does not wait for fonts: characters of a font not loaded yet would be drawn in another.
async function loadFonts(scene: Scene): Promise<void> {
  const text = scene.figures
    .flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.kind === 'text' ? shape.text : [])))
    .join('');
  const faces = new Set(FONT_FILES.map(({ family, weight }) => `${weight} 16px "${family}"`));
  await Promise.all([...faces].map((face) => document.fonts.load(face, text)));
}
