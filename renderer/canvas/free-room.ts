import type { Viewport } from '@xyflow/react';
import type { Box, Size } from '../../shared/layout/box.ts';

/** The canvas without what bars cover of its upper edge, in pixels. */
export interface FreeRoom extends Size {
  /** How much is covered. */
  readonly top: number;
}

/** What lies over the map beside the canvas, marked by who puts it there; undefined where nothing ever does. */
export function findBars(canvas: HTMLElement): HTMLElement | undefined {
  const main = canvas.closest('main');
  return main?.querySelector<HTMLElement>('[data-over="map"]') ?? undefined;
}

/** What lies over a lower corner of the canvas for long, in its pixels, marked by who puts it there; null for nothing. */
export function findCorner(canvas: HTMLElement | null): Box | null {
  const corner = canvas?.closest('main')?.querySelector('[data-over="corner"]');
  if (canvas == null || corner == null) return null;
  const [{ x, y, width, height }, ground] = [
    corner.getBoundingClientRect(),
    canvas.getBoundingClientRect(),
  ];
  return { x: x - ground.x, y: y - ground.y, width, height };
}

/** The free part of a canvas that has this size. */
export function leaveOutBars(canvas: HTMLElement | null, { width, height }: Size): FreeRoom {
  const covered = (canvas === null ? undefined : findBars(canvas))?.offsetHeight ?? 0;
  // Where hardly anything would be left, as in a window that is laid out no more, nothing is left out.
  const top = 2 * covered < height ? covered : 0;
  return { top, width, height: height - top };
}

/** A view of the free part as one of the canvas. */
export function lowerInto<View extends Viewport>({ top }: FreeRoom, view: View): Viewport {
  return top === 0 ? view : { ...view, y: view.y + top };
}

/** A view of the canvas as one of its free part. */
export function raiseFrom({ top }: FreeRoom, view: Viewport): Viewport {
  return top === 0 ? view : { ...view, y: view.y - top };
}
