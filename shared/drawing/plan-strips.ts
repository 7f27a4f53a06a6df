import type { Box } from '../layout/box.ts';
import type { PngSize } from './encode-png.ts';
import type { Scene } from './scene.ts';

/** A part of a picture over its whole width, as high as a canvas of bounded size can hold. */
export interface Strip {
  /** Rows of pixels in it; the last strip may have fewer than the others. */
  readonly rows: number;
  /** What of the scene it shows, for `paintScene`: as high as a full strip. */
  readonly view: Box;
}

/** How a scene becomes a picture in strips, from the top. */
export interface StripPlan {
  readonly size: PngSize;
  /** Rows of pixels of a full strip: the height of the canvas to paint on. */
  readonly rows: number;
  readonly strips: readonly Strip[];
}

// In lower ones more is painted twice than painting them saves in memory.
const LEAST_ROWS = 256;

/**
 * Cuts a scene at `scale` pixels to the canvas unit into strips of about `pixels` each. Painted one
 * after the other on one canvas they join without a seam, and a picture of any size needs the memory
 * of one.
 */
export function planStrips({ bounds }: Scene, scale: number, pixels: number): StripPlan {
  const width = Math.max(1, Math.round(bounds.width * scale));
  const height = Math.max(1, Math.round(bounds.height * scale));
  const rows = Math.min(height, Math.max(LEAST_ROWS, Math.floor(pixels / width)));
  const strips = Array.from({ length: Math.ceil(height / rows) }, (_, index): Strip => {
    const top = index * rows;
    const view = {
      x: bounds.x,
      y: bounds.y + top / scale,
      width: width / scale,
      height: rows / scale,
    };
    return { rows: Math.min(rows, height - top), view };
  });
  return { size: { width, height, scale }, rows, strips };
}
