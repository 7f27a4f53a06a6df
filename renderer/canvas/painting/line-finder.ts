import type { Box } from '../../../shared/layout/box.ts';
import type { MapIndex } from '../map-index.ts';
import { createPatience } from '../patience.ts';

/** Finds the lines of a view that rests, between all else that happens. */
export interface LineFinder {
  /**
   * Finds those in a box; `show` is called once, when all are found or some can be shown. At once while the view
   * moves: each of its frames finds some, and what is found between them would hold them up.
   */
  readonly start: (box: Box, isMoving: boolean, show: () => void) => void;
  readonly stop: () => void;
}

// Keys and pointers come between two such slices.
const SLICE_MS = 12;
// Painting a large map takes longer than finding some lines of it: what was found is shown now and then.
const SHOW_AFTER_MS = 300;

export function createLineFinder(index: Pick<MapIndex, 'findArguments'>): LineFinder {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  return {
    stop,
    start: (box, isMoving, show) => {
      stop();
      if (isMoving) {
        show();
        return;
      }
      const until = performance.now() + SHOW_AFTER_MS;
      const goOn = () => {
        const patience = createPatience(SLICE_MS);
        index.findArguments(box, patience.mayGoOn);
        if (!patience.isSpent() || performance.now() >= until) show();
        else timer = setTimeout(goOn);
      };
      timer = setTimeout(goOn);
    },
  };
}
