import { paintScene } from '../../shared/drawing/paint-scene.ts';
import type { Painter } from '../../shared/drawing/painter.ts';
import type { Scene } from '../../shared/drawing/scene.ts';
import { FONT_FILES } from '../../shared/layout/text/font-files.ts';
import { say } from './words.ts';

// What one canvas of Chromium holds; beyond, it draws nothing and says nothing.
const MAX_SIDE_PX = 16_384;
const MAX_AREA_PX = 16_384 * 16_384;

/** A scene as a PNG, `scale` pixels to the canvas unit. Rejects what is too large for a canvas. */
export async function drawPng(scene: Scene, scale: number): Promise<Uint8Array<ArrayBuffer>> {
  const width = Math.ceil(scene.bounds.width * scale);
  const height = Math.ceil(scene.bounds.height * scale);
  if (!fitsCanvas(width, height)) throw new Error(describeLimit(scene, scale));
  await loadFonts(scene);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error(describeLimit(scene, scale));
  paintScene(context satisfies Painter, scene, { scale });
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}

function fitsCanvas(width: number, height: number): boolean {
  return Math.max(width, height) <= MAX_SIDE_PX && width * height <= MAX_AREA_PX;
}

function describeLimit({ bounds }: Scene, scale: number): string {
  const largest = MAX_SIDE_PX / Math.max(bounds.width, bounds.height);
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
