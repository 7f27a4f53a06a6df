import type { MapIndex } from './map-index.ts';

/** Finds in idle time what of the map nobody has looked at yet, so that going there later is smooth. */
export interface Locating {
  /** Starts; gives what ends it. */
  readonly start: () => () => void;
  /** Calls once all has been found; gives what calls that off. */
  readonly whenDone: (listener: () => void) => () => void;
}

// Most cards and lines take far less than a millisecond, a long line among many cards a few.
const AT_ONCE = 1;
const LEAST_LEFT_MS = 2;

export function createLocating(index: Pick<MapIndex, 'locateSome' | 'subscribe'>): Locating {
  const listeners = new Set<() => void>();
  let isDone = false;

  function work(deadline: IdleDeadline): boolean {
    while (deadline.timeRemaining() > LEAST_LEFT_MS) {
      if (!index.locateSome(AT_ONCE)) return true;
    }
    return false;
  }

  function start(): () => void {
    let handle = requestIdleCallback(goOn);
    function goOn(deadline: IdleDeadline): void {
      isDone = work(deadline);
      if (!isDone) handle = requestIdleCallback(goOn);
      else for (const listener of listeners) listener();
    }
    const stop = index.subscribe(() => {
      if (!isDone) return;
      isDone = false;
      handle = requestIdleCallback(goOn);
    });
    return () => {
      stop();
      cancelIdleCallback(handle);
    };
  }

  return {
    start,
    whenDone: (listener) => {
      if (isDone) {
        listener();
        return () => {};
      }
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
