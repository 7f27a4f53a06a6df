import { createPatience, type Patience } from '../patience.ts';
import type { MapView } from './map-view.ts';
import { paintGround } from './paint-map.ts';

// Painting again for lines that came later would take longer than most of them do.
export const FIRST_PATIENCE_MS = 250;
// Keys and pointers come between two such slices.
const SLICE_MS = 40;

/**
 * Finds the lines of a first picture, some at each call with what is in view then. Whether the picture is to wait
 * for more of them: once it has waited for long it comes without.
 */
export function createFirstWait(
  context: CanvasRenderingContext2D,
): (view: Omit<MapView, 'mayFindLines'>) => boolean {
  let wait: Patience | null = null;
  return (view) => {
    // Nobody has painted on the canvas, which is black until then.
    if (wait === null) paintGround(context, view);
    wait ??= createPatience(FIRST_PATIENCE_MS);
    const slice = createPatience(SLICE_MS);
    view.index.findArguments(view.box, slice.mayGoOn);
    return slice.isSpent() && wait.mayGoOn();
  };
}
