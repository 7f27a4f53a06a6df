import type { StoreApi } from 'zustand/vanilla';
import { type Geometry, leadInPieces, prepareSettling, settleGeometry } from './geometry.ts';
import { NEVER, runInSlices } from './in-slices.ts';

/** An edit is on screen by then, and nothing more is due at the same frame. */
const DELAY_MS = 60;

/**
 * Leads lines clear of what an edit has moved, brought or taken, a few at a time once it is on screen. Until
 * then those of other cards lie as they did, as they do while a card is in hand. The next edit calls it off, and
 * brings what both have moved.
 */
export function settleLines(geometry: StoreApi<Geometry>): void {
  let isBusy = false;
  const begin = ({ map, fieldOf }: Geometry) => {
    if (isBusy || map === fieldOf) return;
    isBusy = true;
    setTimeout(settle, DELAY_MS);
  };
  const settle = async () => {
    const settling = prepareSettling(geometry.getState());
    if (settling !== null) {
      const isLast = () => geometry.getState().map === settling.fieldOf;
      await runInSlices(goOnWhile(isLast, leadInPieces(settling)), NEVER);
      if (isLast()) geometry.setState(settleGeometry(geometry.getState(), settling), true);
    }
    isBusy = false;
    begin(geometry.getState());
  };
  geometry.subscribe(begin);
  begin(geometry.getState());
}

function* goOnWhile(mayGoOn: () => boolean, work: Iterable<void>): Generator<void, void, void> {
  for (const _ of work) {
    if (!mayGoOn()) return;
    yield;
  }
}
