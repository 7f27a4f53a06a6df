import { describePng, encodePng, type PngText } from '../../shared/drawing/encode-png.ts';
import { paintScene } from '../../shared/drawing/paint-scene.ts';
import { planStrips, type StripPlan } from '../../shared/drawing/plan-strips.ts';
import type { Scene } from '../../shared/drawing/scene.ts';
import { FONT_FILES } from '../../shared/layout/text/font-files.ts';
import { say } from './words.ts';

type Bytes = Uint8Array<ArrayBuffer>;

// What one canvas of Chromium holds well; a larger one draws nothing and says nothing.
const MAX_CANVAS_SIDE = 16_384;
const MAX_CANVAS_PIXELS = 100_000_000;
const STRIP_PIXELS = 16_000_000;
// Beyond this the file no longer fits what a window can hand over.
const MAX_PICTURE_PIXELS = 1_500_000_000;

/**
 * A scene as a PNG, `scale` pixels to the canvas unit. A large one is painted in strips, so that no
 * canvas has to hold it whole. Rejects, with the largest possible scale, what is too large.
 */
export async function drawPng(
  scene: Scene,
  scale: number,
  attached: PngText | null,
): Promise<Bytes> {
  const { width, height } = scene.bounds;
  const pixels = width * height * scale * scale;
  if (pixels > MAX_PICTURE_PIXELS) throw new Error(describeLimit(scene, scale));
  await loadFonts(scene);
  const isSmall = pixels <= MAX_CANVAS_PIXELS && Math.max(width, height) * scale <= MAX_CANVAS_SIDE;
  return isSmall ? encodeWhole(scene, scale, attached) : encodeStrips(scene, scale, attached);
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

async function encodeStrips(scene: Scene, scale: number, attached: PngText | null): Promise<Bytes> {
  const plan = planStrips(scene, scale, STRIP_PIXELS);
  const parts: Bytes[] = [];
  const details = { hasAlpha: scene.ground === null, attached };
  for await (const part of encodePng(plan.size, paintStrips(scene, plan), compress, details)) {
    parts.push(new Uint8Array(part));
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

async function* paintStrips(scene: Scene, { size, rows, strips }: StripPlan) {
  const context = openContext(new OffscreenCanvas(size.width, rows));
  for (const strip of strips) {
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

function openContext(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error(say('notice.noCanvas'));
  return context;
}

function describeLimit({ bounds }: Scene, scale: number): string {
  const largest = Math.sqrt(MAX_PICTURE_PIXELS / (bounds.width * bounds.height));
  const possible = Math.floor(largest * 10) / 10;
  return say('notice.pictureTooLarge', { scale, possible });
}

// A canvas does not wait for fonts: characters of a font not loaded yet would be drawn in another.
async function loadFonts(scene: Scene): Promise<void> {
  const text = scene.figures
    .flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.kind === 'text' ? shape.text : [])))
    .join('');
  const faces = new Set(FONT_FILES.map(({ family, weight }) => `${weight} 16px "${family}"`));
  await Promise.all([...faces].map((face) => document.fonts.load(face, text)));
}
