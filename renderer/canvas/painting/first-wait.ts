import { createPatience, type Patience } from '../patience.ts';
import type { MapView } from './map-view.ts';
import { paintGround } from './paint-map.ts';

// Lines that came later would wait for the rest of the window, and for all to be painted again.
export const FIRST_PATIENCE_MS = 500;
// Keys and pointers come between two such slices.
const SLICE_MS = 40;

type View = Omit<MapView, 'mayFindLines'>;

/** Finds the lines of a first picture, a slice at a time, before that is painted. */
export interface FirstWait {
  /** Whether a picture of what is in view now is to wait; what has waited for long comes without some lines. */
  readonly isOn: (view: View) => boolean;
  readonly end: () => void;
}

/** A wait that begins with the first picture; `onOver` is called once if that had to wait at all. */
export function createFirstWait(context: CanvasRenderingContext2D, onOver: () => void): FirstWait {
  let wait: Patience | null = null;
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let seen: View;

  function findSome(patience: Patience): void {
    const slice = createPatience(SLICE_MS);
    seen.index.findArguments(seen.box, slice.mayGoOn);
    isOver = !(slice.isSpent() && patience.mayGoOn());
    if (!isOver) timer = setTimeout(() => goOn(patience));
  }

  function goOn(patience: Patience): void {
    findSome(patience);
    if (isOver) onOver();
  }

  return {
    isOn: (view) => {
      seen = view;
      if (wait === null) {
        // Nobody has painted on the canvas, which is black until then.
        paintGround(context, view);
        wait = createPatience(FIRST_PATIENCE_MS);
        findSome(wait);
      }
      return !isOver;
    },
    end: () => clearTimeout(timer),
  };
}
