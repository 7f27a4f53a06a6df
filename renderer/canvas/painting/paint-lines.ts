import { paintFigure, takePen } from '../../../shared/drawing/paint-scene.ts';
import type { Colour } from '../../../shared/drawing/palette.ts';
import type { ArgumentGeometry } from '../../../shared/layout/argument-geometry.ts';
import { chooseDetail } from './detail-level.ts';
import { listSegments, type Segment } from './line-segments.ts';
import { figuresIn } from './map-figures.ts';
import type { MapView } from './map-view.ts';
import { mixColours } from './mix-colours.ts';

const GLOW_WIDTH = 8;
const LEAST_GLOW_PX = 5;
// As strong as the shine is elsewhere.
const FAR_GLOW_STRENGTH = 0.45;

/** Lines as pictures show them. */
export const paintLines = paintFigures('lines');

/** Their marks as pictures show them; to be painted after all lines, so that none is crossed out. */
export const paintLineMarks = paintFigures('mark');

function paintFigures(part: 'lines' | 'mark') {
  return (
    context: CanvasRenderingContext2D,
    { palette }: MapView,
    routes: readonly ArgumentGeometry[],
  ): void => {
    const paint = figuresIn(palette)[part];
    const pen = takePen(context);
    for (const route of routes) paintFigure(pen, paint(route));
  };
}

/** A broad shine along the lines of selected arguments, and of those that decide what is explained. */
export function paintGlow(
  context: CanvasRenderingContext2D,
  { selection, deciding, accent, zoom, palette }: MapView,
  routes: readonly ArgumentGeometry[],
): void {
  const shining = routes.filter(({ id }) => selection.has(id) || deciding?.has(id));
  if (shining.length === 0) return;
  const width = Math.max(GLOW_WIDTH, LEAST_GLOW_PX / zoom);
  context.strokeStyle = accent.glow;
  context.lineWidth = width;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  if (chooseDetail(zoom) !== 'blocks') {
    for (const route of shining) strokeSegments(context, listSegments(route));
    return;
  }
  // Rectangles upon each other, so in a colour that hides what is below.
  context.fillStyle = mixColours(palette.ground, accent.line as Colour, FAR_GLOW_STRENGTH);
  const slanted: Segment[] = [];
  for (const route of shining) fillStraight(context, listSegments(route), width, slanted);
  if (slanted.length > 0) strokeSegments(context, slanted);
}

/** Lines without heads and corners, for when these are smaller than a pixel or two. */
export function paintThinLines(
  context: CanvasRenderingContext2D,
  { palette, zoom, pixelRatio }: MapView,
  routes: readonly ArgumentGeometry[],
): void {
  const width = Math.max(palette.lineWidth, 1 / (zoom * pixelRatio));
  context.lineWidth = width;
  context.lineCap = 'butt';
  for (const relation of ['supports', 'attacks'] as const) {
    const colour = palette[relation === 'supports' ? 'support' : 'attack'];
    context.fillStyle = colour;
    context.strokeStyle = colour;
    const slanted: Segment[] = [];
    for (const route of routes) {
      if (route.relation === relation) fillStraight(context, listSegments(route), width, slanted);
    }
    if (slanted.length > 0) strokeSegments(context, slanted);
  }
}

/** Rectangles are painted many times faster than strokes, and nearly all pieces run along an axis. */
function fillStraight(
  context: CanvasRenderingContext2D,
  segments: readonly Segment[],
  width: number,
  slanted: Segment[],
): void {
  const half = width / 2;
  for (const segment of segments) {
    const { from, to } = segment;
    if (from.x === to.x) {
      const top = Math.min(from.y, to.y);
      context.fillRect(from.x - half, top - half, width, Math.abs(to.y - from.y) + width);
    } else if (from.y === to.y) {
      const left = Math.min(from.x, to.x);
      context.fillRect(left, from.y - half, Math.abs(to.x - from.x), width);
    } else slanted.push(segment);
  }
}

function strokeSegments(context: CanvasRenderingContext2D, segments: readonly Segment[]): void {
  context.beginPath();
  for (const { from, to } of segments) {
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
  }
  context.stroke();
}
