import type { Box, Size } from '../../shared/layout/box.ts';
import { MINIMAP_SIZE } from './painting/start-minimap.ts';

// As the style sheet has it: beside the edges of the canvas; up to these widths there is none, and it is smaller.
const EDGE_PX = 15;
const WIDTH_WITHOUT_PX = 400;
const WIDTH_OF_SMALL_PX = 640;
const SMALL = 0.6;

/**
 * What the minimap covers of a canvas of a size, so that nothing that is to be seen goes under it. Null where there is
 * none, and where less than half of the height would be left above it.
 */
export function findMinimapBox(canvas: Size): Box | null {
  if (canvas.width <= WIDTH_WITHOUT_PX) return null;
  const scale = canvas.width <= WIDTH_OF_SMALL_PX ? SMALL : 1;
  const [width, height] = [scale * MINIMAP_SIZE.width, scale * MINIMAP_SIZE.height];
  const y = canvas.height - EDGE_PX - height;
  if (2 * y < canvas.height) return null;
  return { x: canvas.width - EDGE_PX - width, y, width, height };
}
