import type { Stroke } from '../layout/argument-geometry.ts';
import { type Box, growBox, overlaps } from '../layout/box.ts';
import { TEXT_STYLES } from '../layout/text-style.ts';
import type { Point } from '../model/statement.ts';
import { encloseShape } from './figure-bounds.ts';
import type { Figure, PathShape, Shape, TextShape } from './scene.ts';

/**
 * The part of a shape that may be seen in a view: all of it, null for nothing, or, of a line, the strokes that come
 * near; otherwise a picture in strips would paint every long line in each of them. Within the view the two look the
 * same. Linear in strokes.
 */
export function cutToView(shape: Shape, view: Box): Shape | null {
  if (shape.kind === 'text') return mayReach(shape, view) ? shape : null;
  if (shape.kind === 'path' && shape.fill === null) return cutLine(shape, view);
  return overlaps(encloseShape(shape), view) ? shape : null;
}

/**
 * Where painting a view may begin: at the last figure with an opaque ground that fills it, since nothing beneath is
 * seen; at the first figure where there is none.
 */
export function findFirstSeen(figures: readonly Figure[], view: Box): number {
  for (let index = figures.length - 1; index > 0; index -= 1) {
    const figure = figures[index];
    if (figure === undefined || !holds(figure.bounds, view)) continue;
    if (figure.shapes.some((shape) => fills(shape, view))) return index;
  }
  return 0;
}

function fills(shape: Shape, view: Box): boolean {
  if (shape.kind !== 'rect' || shape.fill === null) return false;
  return OPAQUE.test(shape.fill) && holds(growBox(shape.box, -shape.radius), view);
}

const OPAQUE = /^#[0-9a-f]{6}$/;

function holds(box: Box, inner: Box): boolean {
  return (
    box.x <= inner.x &&
    box.y <= inner.y &&
    box.x + box.width >= inner.x + inner.width &&
    box.y + box.height >= inner.y + inner.height
  );
}

// Letters of any script with what stands above and below them, in sizes of the font. How long a line
// is may only be an estimate, so that it is taken for up to three times as long.
const TALLEST = 2;

function mayReach({ role, x, baseline, width }: TextShape, view: Box): boolean {
  const reach = TALLEST * TEXT_STYLES[role].size;
  return (
    baseline - reach < view.y + view.height &&
    baseline + reach > view.y &&
    x - width - reach < view.x + view.width &&
    x + 2 * width + reach > view.x
  );
}

// Joints and ends are round or flat, so that none reaches further than half the width of the line.
function cutLine(shape: PathShape, view: Box): PathShape | null {
  const reach = (shape.outline?.width ?? 0) / 2;
  const kept: Stroke[] = [];
  let [from, isWithin] = [ORIGIN, false];
  for (const stroke of shape.strokes) {
    if (stroke.kind !== 'move' && isNear(from, stroke, reach, view)) {
      if (!isWithin) kept.push({ kind: 'move', to: from });
      kept.push(stroke);
      isWithin = true;
    } else {
      isWithin = false;
    }
    from = stroke.to;
  }
  return kept.length === 0 ? null : { ...shape, strokes: kept };
}

const ORIGIN: Point = { x: 0, y: 0 };

function isNear(from: Point, stroke: Stroke, reach: number, view: Box): boolean {
  const { to } = stroke;
  const [first, second] = stroke.kind === 'curve' ? [stroke.first, stroke.second] : [from, to];
  return (
    Math.min(from.x, first.x, second.x, to.x) - reach < view.x + view.width &&
    Math.max(from.x, first.x, second.x, to.x) + reach > view.x &&
    Math.min(from.y, first.y, second.y, to.y) - reach < view.y + view.height &&
    Math.max(from.y, first.y, second.y, to.y) + reach > view.y
  );
}
