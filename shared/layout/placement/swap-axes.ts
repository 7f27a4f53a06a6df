import type { Point } from '../../model/statement.ts';
import type { Box } from '../box.ts';

/** The box with its axes exchanged: what goes from left to right goes downwards then, and the other way round. */
export function swapAxes({ x, y, width, height }: Box): Box {
  return { x: y, y: x, width: height, height: width };
}

/** Places of anything with their axes exchanged, as `swapAxes` exchanges those of boxes. Linear. */
export function swapPlaces<Id>(places: ReadonlyMap<Id, Point>): ReadonlyMap<Id, Point> {
  return new Map([...places].map(([id, { x, y }]) => [id, { x: y, y: x }]));
}
