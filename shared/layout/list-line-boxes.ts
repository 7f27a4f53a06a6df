import type { Point } from '../model/statement.ts';
import type { ArgumentGeometry, Stroke } from './argument-geometry.ts';
import { type Box, encloseBoxes } from './box.ts';

/**
 * A box around each stroke of an argument's lines, in canvas units: without extent across one that runs along an
 * axis. What co-premises share is listed once for each of them. Linear in the strokes.
 */
export function listLineBoxes({ legs }: ArgumentGeometry): readonly Box[] {
  return legs.flatMap(({ path }) => [...listBoxes(path)]);
}

function* listBoxes(path: readonly Stroke[]): Generator<Box> {
  let from: Point | null = null;
  for (const stroke of path) {
    const points = stroke.kind === 'curve' ? [stroke.first, stroke.second, stroke.to] : [stroke.to];
    const box: Box | null =
      from === null
        ? null
        : encloseBoxes([from, ...points].map((at) => ({ ...at, width: 0, height: 0 })));
    if (stroke.kind !== 'move' && box !== null) yield box;
    from = stroke.to;
  }
}
