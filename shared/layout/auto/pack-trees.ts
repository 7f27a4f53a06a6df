import type { Point } from '../../model/statement.ts';
import type { Size } from '../box.ts';

/** Rectangles put into a strip. */
export interface Packing {
  /** Top left corners, in the order of the rectangles. */
  readonly places: readonly Point[];
  readonly width: number;
  readonly height: number;
}

/**
 * Puts rectangles in order into a strip of the given width, each as high as it can stand, of such
 * places the leftmost; one wider than the strip stands at its left edge and beyond. No two come
 * nearer than `gap`. Quadratic at worst, about n times the square root of n for like rectangles.
 */
export function packRectangles(sizes: readonly Size[], stripWidth: number, gap: number): Packing {
  const skyline: Step[] = [{ x: 0, width: Number.POSITIVE_INFINITY, y: 0 }];
  const places: Point[] = [];
  let [width, height] = [0, 0];
  for (const size of sizes) {
    const at = findPlace(skyline, size.width + gap, Math.max(stripWidth, size.width) + gap);
    raiseSkyline(skyline, at, size.width + gap, at.y + size.height + gap);
    places.push(at);
    width = Math.max(width, at.x + size.width);
    height = Math.max(height, at.y + size.height);
  }
  return { places, width, height };
}

/** A level stretch of the upper edge of what is free. */
interface Step {
  readonly x: number;
  readonly width: number;
  readonly y: number;
}

function findPlace(skyline: readonly Step[], width: number, limit: number): Point {
  let best: Point | null = null;
  for (const [index, { x }] of skyline.entries()) {
    if (x + width > limit) break;
    const y = highestUnder(skyline, index, x + width);
    if (best === null || y < best.y) best = { x, y };
  }
  return best ?? { x: 0, y: highestUnder(skyline, 0, width) };
}

function highestUnder(skyline: readonly Step[], from: number, right: number): number {
  let y = 0;
  for (let index = from; index < skyline.length; index += 1) {
    const step = skyline[index];
    if (step === undefined || step.x >= right) break;
    y = Math.max(y, step.y);
  }
  return y;
}

function raiseSkyline(skyline: Step[], { x }: Point, width: number, y: number): void {
  const right = x + width;
  const kept: Step[] = [];
  for (const step of skyline) {
    const stepRight = step.x + step.width;
    if (step.x < x) kept.push({ ...step, width: Math.min(stepRight, x) - step.x });
    if (step.x <= x && x < stepRight) kept.push({ x, width, y });
    if (stepRight > right) {
      const left = Math.max(step.x, right);
      kept.push({ x: left, width: stepRight - left, y: step.y });
    }
  }
  skyline.splice(0, skyline.length, ...kept);
}
