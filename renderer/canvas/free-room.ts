import type { Viewport } from '@xyflow/react';
import type { Size } from '../../shared/layout/box.ts';

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
