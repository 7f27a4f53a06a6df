import type { CanvasId } from '../../state/canvas-id.ts';
import type { MapView } from './map-view.ts';

/** One paints all of it, before the next begins. */
type Pass<Thing> = (things: readonly Thing[]) => void;

/**
 * Paints what decides nothing faintly and then what does; all at once while nothing is explained. In steps: each
 * pass goes through the things a few at a time.
 */
export function* paintQuietFirst<Thing extends { readonly id: CanvasId }>(
  context: CanvasRenderingContext2D,
  { deciding, palette }: Pick<MapView, 'deciding' | 'palette'>,
  things: readonly Thing[],
  ...passes: readonly Pass<Thing>[]
): Generator<void, void, void> {
  if (deciding === null) {
    yield* paintByLots(things, passes);
    return;
  }
  context.globalAlpha = palette.quiet;
  yield* paintByLots(
    things.filter(({ id }) => !deciding.has(id)),
    passes,
  );
  context.globalAlpha = 1;
  yield* paintByLots(
    things.filter(({ id }) => deciding.has(id)),
    passes,
  );
}

// Some hundred lines take a millisecond or two.
const LOT = 200;

function* paintByLots<Thing>(
  things: readonly Thing[],
  passes: readonly Pass<Thing>[],
): Generator<void, void, void> {
  for (const paint of passes) {
    for (let start = 0; start < things.length; start += LOT) {
      paint(things.slice(start, start + LOT));
      yield;
    }
  }
}
