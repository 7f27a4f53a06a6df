import type { CanvasId } from './canvas-id.ts';

/** The statements that were selected one by one in this sitting, and which of them is the present one. */
export interface Visits {
  readonly places: readonly CanvasId[];
  /** -1 before anything was visited. */
  readonly present: number;
}

export const NO_VISITS: Visits = { places: [], present: -1 };

const MOST_PLACES = 200;

/** Goes to a place: what lay ahead is forgotten, as a reader who turns off leaves the old way. */
export function visit(visits: Visits, id: CanvasId): Visits {
  if (visits.places[visits.present] === id) return visits;
  const places = [...visits.places.slice(0, visits.present + 1), id].slice(-MOST_PLACES);
  return { places, present: places.length - 1 };
}

/**
 * The visits after a step back or forward, past what is gone and past where one is now; null when
 * there is nowhere to go that way.
 */
export function stepVisits(
  visits: Visits,
  step: -1 | 1,
  here: CanvasId | null,
  isThere: (id: CanvasId) => boolean,
): Visits | null {
  // Back from nowhere leads to where one was last.
  const start = here === null && step === -1 ? visits.present + 1 : visits.present;
  for (let present = start + step; present in visits.places; present += step) {
    const id = visits.places[present];
    if (id !== undefined && id !== here && isThere(id)) return { ...visits, present };
  }
  return null;
}
