import type { MapIndex } from './map-index.ts';

/** Finds in idle time what of the map nobody has looked at yet, so that going there later is smooth. */
export interface Locating {
  /** Starts; gives what ends it. */
  readonly start: () => () => void;
  /** Whether it is known where every card and note lies; lines take much longer. */
  readonly areCardsLocated: () => boolean;
  /** Calls whenever that has become so; gives what calls that off. */
  readonly whenCardsLocated: (listener: () => void) => () => void;
}

// Most cards and lines take far less than a millisecond, a long line among many cards a few.
const AT_ONCE = 1;
const LEAST_LEFT_MS = 2;
// An idle window is said to have fifty to spare, but a key that comes meanwhile would wait for them.
const MOST_MS = 16;

/** `lookAhead` does one more thing that helps to show all cards, and is false once none is left. */
export function createLocating(
  index: Pick<MapIndex, 'locateCards' | 'locateLines' | 'subscribe'>,
  lookAhead: () => boolean,
): Locating {
  const listeners = new Set<() => void>();
  let areCardsLocated = false;
  let isDone = false;

  function locateSome(): boolean {
    if (index.locateCards(AT_ONCE)) return true;
    if (!areCardsLocated) {
      areCardsLocated = true;
      for (const listener of listeners) listener();
    }
    return lookAhead() || index.locateLines(AT_ONCE);
  }

  function work(deadline: IdleDeadline): boolean {
    const end = performance.now() + MOST_MS;
    while (deadline.timeRemaining() > LEAST_LEFT_MS && performance.now() < end) {
      if (!locateSome()) return true;
    }
    return false;
  }

  function start(): () => void {
    let handle = requestIdleCallback(goOn);
    function goOn(deadline: IdleDeadline): void {
      isDone = work(deadline);
      if (!isDone) handle = requestIdleCallback(goOn);
    }
    const stop = index.subscribe(() => {
      areCardsLocated = false;
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
    areCardsLocated: () => areCardsLocated,
    whenCardsLocated: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
