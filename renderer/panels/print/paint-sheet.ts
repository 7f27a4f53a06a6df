import { paintInPieces } from '../../../shared/drawing/paint-scene.ts';
import type { Scene } from '../../../shared/drawing/scene.ts';
import { CROP_MARK_WIDTH, listCropMarks } from '../../../shared/pictures/crop-marks.ts';
import type { PdfPage } from '../../../shared/pictures/pdf/pdf-page.ts';

// Below this, letters are a blur and take as long to paint as those that can be read.
const LEAST_TEXT_PIXELS = 2;

/** Paints a sheet as it will come out of the printer, `pixels` to the point, in short steps. */
export function* paintSheet(
  context: CanvasRenderingContext2D,
  scene: Scene,
  page: PdfPage,
  pixels: number,
): Generator<void, void, void> {
  const { size, view, scale, at } = page;
  context.save();
  context.clearRect(0, 0, size.width * pixels, size.height * pixels);
  context.scale(pixels, pixels);
  paintCropMarks(context, page);
  context.translate(at.x, at.y);
  context.beginPath();
  context.rect(0, 0, view.width * scale, view.height * scale);
  context.clip();
  context.scale(1 / pixels, 1 / pixels);
  yield* paintInPieces(context, scene, {
    view,
    scale: scale * pixels,
    leastTextPixels: LEAST_TEXT_PIXELS,
  });
  context.restore();
}

function paintCropMarks(context: CanvasRenderingContext2D, page: PdfPage): void {
  context.strokeStyle = '#000000';
  // Wider than on paper, where a screen could not show it.
  context.lineWidth = CROP_MARK_WIDTH * 4;
  context.beginPath();
  for (const [from, to] of listCropMarks(page)) {
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
  }
  context.stroke();
}
