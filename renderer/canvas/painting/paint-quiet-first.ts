import type { CanvasId } from '../../state/canvas-id.ts';
import type { MapView } from './map-view.ts';

/** How much is left of what decides nothing, while something is explained. */
const QUIET = 0.3;

/** Paints what decides nothing faintly and then what does; all at once while nothing is explained. */
export function paintQuietFirst<Thing extends { readonly id: CanvasId }>(
  context: CanvasRenderingContext2D,
  { deciding }: Pick<MapView, 'deciding'>,
  things: readonly Thing[],
  paint: (things: readonly Thing[]) => void,
): void {
  if (deciding === null) {
    paint(things);
    return;
  }
  context.globalAlpha = QUIET;
  paint(things.filter(({ id }) => !deciding.has(id)));
  context.globalAlpha = 1;
  paint(things.filter(({ id }) => deciding.has(id)));
}
