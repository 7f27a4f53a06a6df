import type { Stroke } from '../layout/argument-geometry.ts';
import type { Point } from '../model/statement.ts';

/** Strokes as the `d` of an SVG path; closed where it is to be filled. */
export function writePathData(strokes: readonly Stroke[], isClosed = false): string {
  let data = '';
  for (const stroke of strokes) data += writeStroke(stroke);
  return isClosed ? `${data}Z` : data;
}

/**
 * A coordinate with two decimals at most: a hundredth of a pixel is finer than any screen or printer
 * at these sizes. Finite numbers only.
 */
export function writeNumber(value: number): string {
  if (Number.isInteger(value)) return `${value}`;
  const hundredths = Math.round(value * 100);
  if (Math.abs(hundredths) >= MOST_HUNDREDTHS) return `${hundredths / 100}`;
  return hundredths < 0 ? `-${writeHundredths(-hundredths)}` : writeHundredths(hundredths);
}

const MOST_HUNDREDTHS = 2 ** 31;
const ENDINGS = Array.from({ length: 100 }, (_, hundredths) =>
  hundredths === 0 ? '' : `${hundredths / 100}`.slice(1),
);

// By hand: writing whole numbers takes a tenth of the time of writing others, and a picture has many.
function writeHundredths(hundredths: number): string {
  return `${Math.floor(hundredths / 100)}${ENDINGS[hundredths % 100]}`;
}

function writeStroke(stroke: Stroke): string {
  if (stroke.kind === 'move') return `M${writePoint(stroke.to)}`;
  if (stroke.kind === 'line') return `L${writePoint(stroke.to)}`;
  return `C${writePoint(stroke.first)} ${writePoint(stroke.second)} ${writePoint(stroke.to)}`;
}

function writePoint({ x, y }: Point): string {
  return `${writeNumber(x)} ${writeNumber(y)}`;
}
