import { type Box, encloseBoxes, growBox } from '../layout/box.ts';
import { TEXT_STYLES } from '../layout/text-style.ts';
import type { Figure, Shape, Subject } from './scene.ts';
import { encloseStrokes } from './strokes.ts';

/** A figure with the box around its shapes. An empty figure lies at the origin, without extent. */
export function makeFigure(subject: Subject, shapes: readonly Shape[]): Figure {
  const bounds = encloseBoxes(shapes.map(encloseShape)) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { subject, bounds, shapes };
}

/** A box around a shape, its outline included; see `encloseStrokes` for curves. */
export function encloseShape(shape: Shape): Box {
  if (shape.kind === 'text') {
    const { size } = TEXT_STYLES[shape.role];
    return { x: shape.x, y: shape.baseline - size, width: shape.width, height: size * 1.3 };
  }
  const inner = shape.kind === 'rect' ? shape.box : encloseStrokes(shape.strokes);
  return growBox(inner, (shape.outline?.width ?? 0) / 2);
}
