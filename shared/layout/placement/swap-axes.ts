import type { Box } from '../box.ts';

/** The box with its axes exchanged: what goes from left to right goes downwards then, and the other way round. */
export function swapAxes({ x, y, width, height }: Box): Box {
  return { x: y, y: x, width: height, height: width };
}
