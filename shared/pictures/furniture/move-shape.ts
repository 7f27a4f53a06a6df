import type { Shape, TextShape } from '../../drawing/scene.ts';
import { moveStrokes } from '../../drawing/strokes.ts';
import type { Point } from '../../model/statement.ts';

/** A shape at another place, by a way in canvas units. */
export function moveShape(shape: Shape, by: Point): Shape {
  if (shape.kind === 'text') return moveText(shape, by);
  if (shape.kind === 'path') return { ...shape, strokes: moveStrokes(shape.strokes, by) };
  const { x, y } = shape.box;
  return { ...shape, box: { ...shape.box, x: x + by.x, y: y + by.y } };
}

/** The same of a line of text. */
export function moveText(line: TextShape, { x, y }: Point): TextShape {
  return { ...line, x: line.x + x, baseline: line.baseline + y };
}
