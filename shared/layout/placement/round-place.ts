import type { Point } from '../../model/statement.ts';

/** The nearest place at whole canvas units, where all new cards go. */
export function roundPlace({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}
