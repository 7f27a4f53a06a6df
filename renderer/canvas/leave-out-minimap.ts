import type { Size } from '../../shared/layout/box.ts';
import { MINIMAP_SIZE } from './painting/start-minimap.ts';

// Above the minimap, and beneath it to the edge of the canvas.
const AROUND_PX = 18;

// As the style sheet has it: up to these widths of the canvas there is none, and it is smaller.
const WIDTH_WITHOUT_PX = 400;
const WIDTH_OF_SMALL_PX = 640;
const SMALL = 0.6;

/**
 * What of the canvas the minimap does not cover: nothing that is to be seen goes under it. All of it where less than
 * half would be left.
 */
export function leaveOutMinimap({ width, height }: Size): Size {
  if (width <= WIDTH_WITHOUT_PX) return { width, height };
  const scale = width <= WIDTH_OF_SMALL_PX ? SMALL : 1;
  const taken = AROUND_PX + scale * MINIMAP_SIZE.height;
  return { width, height: height > 2 * taken ? height - taken : height };
}
