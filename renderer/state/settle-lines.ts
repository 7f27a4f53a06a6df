import type { StoreApi } from 'zustand/vanilla';
import { leadAhead } from '../../shared/layout/routing/avoid-cards.ts';
import { type Geometry, prepareSettling, type Settling, settleGeometry } from './geometry.ts';
import { NEVER, runInSlices } from './in-slices.ts';

/** An edit is on screen by then, and nothing more is due at the same frame. */
const DELAY_MS = 60;

/**
 * Leads lines clear of what an edit has moved, brought or taken, a few at a time once it is on screen. Until
 * then those of other cards lie as they did, as they do while a card is in hand.
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
      await runInSlices(leadAll(settling), NEVER);
      geometry.setState(settleGeometry(geometry.getState(), settling), true);
    }
    isBusy = false;
    begin(geometry.getState());
  };
  geometry.subscribe(begin);
  begin(geometry.getState());
}

function* leadAll({ stirred, before, field }: Settling): Generator<void, void, void> {
  for (const id of stirred) yield leadAhead(id, before, field);
}
