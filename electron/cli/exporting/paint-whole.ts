import { createCanvas } from '@napi-rs/canvas';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import { paintFigure, paintScene, takePen } from '../../../shared/drawing/paint-scene.ts';
import type { Scene } from '../../../shared/drawing/scene.ts';
import { joinText } from '../../../shared/drawing/scene-text.ts';
import { findLargestScale } from '../../../shared/pictures/largest-scale.ts';
import type { PaintText } from '../../../shared/pictures/pdf/pdf-images.ts';
import { registerFonts } from '../picture-fonts.ts';

interface WholeOptions {
  readonly scale: number;
  readonly fontFolders: readonly string[];
}

const QUALITY = 92;

/** A scene as WebP or JPEG, painted on one canvas. Says what scale is possible for one too large. */
export async function renderWhole(
  scene: Scene,
  format: 'webp' | 'jpeg',
  { scale, fontFolders }: WholeOptions,
): Promise<Result<Uint8Array, string>> {
  const { width, height } = scene.bounds;
  const most = findLargestScale(scene.bounds, format);
  if (scale > most) return fail(describeLimit(format, most));
  const canvas = createCanvas(Math.round(width * scale), Math.round(height * scale));
  const families = registerFonts(fontFolders, joinText(scene));
  const context = canvas.getContext('2d');
  // A JPEG cannot be transparent.
  const ground = format === 'jpeg' ? (scene.ground ?? '#ffffff') : scene.ground;
  paintScene(context, { ...scene, ground }, { scale, families });
  return ok(
    await (format === 'webp' ? canvas.encode('webp', QUALITY) : canvas.encode('jpeg', QUALITY)),
  );
}

function describeLimit(format: string, most: number): string {
  const possible = Math.floor(most * 100) / 100;
  const way = possible >= 1 ? `Try --scale ${possible}, or write` : 'Write';
  return `This picture is too large for ${format}. ${way} a PNG, an SVG or a PDF.`;
}

/** Paints lines of text alone, for what no bundled font has, in the fonts of the system. */
export function createTextPainter(fontFolders: readonly string[]): PaintText {
  return (shape, view, scale) => {
    const width = Math.max(1, Math.round(view.width * scale));
    const height = Math.max(1, Math.round(view.height * scale));
    const context = createCanvas(width, height).getContext('2d');
    const families = registerFonts(fontFolders, shape.text);
    context.scale(scale, scale);
    context.translate(-view.x, -view.y);
    paintFigure(takePen(context, { families }), { shapes: [shape] });
    return { width, height, data: context.getImageData(0, 0, width, height).data };
  };
}
