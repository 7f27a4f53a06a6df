import type { Size } from '../layout/box.ts';
import type { Say } from '../messages/create-say.ts';
import type { PictureFormat } from './picture-wish.ts';

interface PixelLimits {
  /** Most pixels of a side. */
  readonly side: number;
  /** Most pixels in all. */
  readonly all: number;
}

/**
 * What is drawn of each format that has pixels. Beyond that few programs open a PNG, which itself is
 * written strip by strip; the others hold no longer side, and their encoders want all pixels at once: a
 * window takes 7 bytes a pixel for a JPEG and 9 for a WebP, so at most some 450 and 600 MB.
 */
export const PIXEL_LIMITS = {
  png: { side: 100_000, all: 5_000_000_000 },
  webp: { side: 16_383, all: 64_000_000 },
  jpeg: { side: 65_535, all: 64_000_000 },
} as const satisfies Partial<Record<PictureFormat, PixelLimits>>;

/** What no canvas of a window is longer than; of WebP and JPEG it paints all on one. */
export const LONGEST_CANVAS_SIDE = 16_384;

/**
 * How many pixels a canvas unit can have at most in a picture of this size in canvas units; infinite for
 * formats without pixels. `longestSide` is what the place that draws it can hold of WebP and JPEG. Default:
 * whatever they hold.
 */
export function findLargestScale(
  { width, height }: Size,
  format: PictureFormat,
  longestSide = Number.POSITIVE_INFINITY,
): number {
  if (format === 'svg' || format === 'pdf') return Number.POSITIVE_INFINITY;
  const { side, all } = PIXEL_LIMITS[format];
  const longest = format === 'png' ? side : Math.min(side, longestSide);
  return Math.min(longest / Math.max(width, height), Math.sqrt(all / (width * height)));
}

/** Says that a picture cannot have this scale, and which it can where that is 1 or more. */
export function tellTooLarge(scale: number, largest: number, say: Say): string {
  if (largest < 1) return say('notice.pictureTooLargeAtAll');
  return say('notice.pictureTooLarge', { scale, possible: Math.floor(largest * 10) / 10 });
}
