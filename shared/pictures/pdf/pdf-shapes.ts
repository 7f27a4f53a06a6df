import type { Outline, PathShape, RectShape } from '../../drawing/scene.ts';
import { arcTo, lineTo, moveTo } from '../../drawing/strokes.ts';
import type { Stroke } from '../../layout/argument-geometry.ts';
import type { Box } from '../../layout/box.ts';
import { pdfNumber, pdfNumbers, writeColour } from './pdf-syntax.ts';

/** A rectangle as operators. */
export function writeRect({ box, radius, fill, outline }: RectShape): string {
  const { x, y, width, height } = box;
  const path =
    radius > 0
      ? writeStrokes(roundCorners(box, radius))
      : `${pdfNumbers(x, y, width, height)} re\n`;
  return finish(path, fill, outline);
}

/** Strokes as operators; see `PathShape` for how lines end. */
export function writePath({ strokes, fill, outline, leg }: PathShape): string {
  const cap = outline === null ? '' : `${leg === null ? 1 : 0} J `;
  return cap + finish(writeStrokes(strokes) + (fill === null ? '' : 'h '), fill, outline);
}

function finish(path: string, fill: string | null, outline: Outline | null): string {
  const filling = fill === null ? '' : `${writeColour(fill)} rg `;
  if (outline === null) return fill === null ? '' : `${filling}${path}f\n`;
  const line = `${writeColour(outline.colour)} RG ${pdfNumber(outline.width)} w `;
  return `${filling}${line}${path}${fill === null ? 'S' : 'B'}\n`;
}

function writeStrokes(strokes: readonly Stroke[]): string {
  return strokes
    .map((stroke) => {
      const { to } = stroke;
      if (stroke.kind === 'move') return `${pdfNumbers(to.x, to.y)} m `;
      if (stroke.kind === 'line') return `${pdfNumbers(to.x, to.y)} l `;
      const { first, second } = stroke;
      return `${pdfNumbers(first.x, first.y, second.x, second.y, to.x, to.y)} c `;
    })
    .join('');
}

function roundCorners({ x, y, width, height }: Box, wished: number): readonly Stroke[] {
  const radius = Math.min(wished, width / 2, height / 2);
  const [left, right] = [x + radius, x + width - radius];
  const [top, bottom] = [y + radius, y + height - radius];
  const quarter = Math.PI / 2;
  return [
    moveTo(left, y),
    lineTo(right, y),
    arcTo({ x: right, y: top }, radius, -quarter, 0),
    lineTo(x + width, bottom),
    arcTo({ x: right, y: bottom }, radius, 0, quarter),
    lineTo(left, y + height),
    arcTo({ x: left, y: bottom }, radius, quarter, 2 * quarter),
    lineTo(x, top),
    arcTo({ x: left, y: top }, radius, 2 * quarter, 3 * quarter),
  ];
}
