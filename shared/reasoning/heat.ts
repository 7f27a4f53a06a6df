import type { StatementId } from '../model/ids.ts';
import type { Crux } from './cruxes.ts';

/** How much of the motion hangs on one statement, beside the others. */
export interface Heat {
  /** Beside the statement on which most hangs, from 0 to 1. */
  readonly share: number;
  /** What the motion's strength of 0 to 100 gains without it; a whole number, below 0 for a loss. */
  readonly change: number;
}

/** The heat of every crux. One whose change does not settle has none. */
export function heatOf(cruxes: readonly Crux[]): ReadonlyMap<StatementId, Heat> {
  const settled = cruxes.filter(({ change }) => !Number.isNaN(change));
  const most = settled.reduce((size, { change }) => Math.max(size, Math.abs(change)), 0);
  return new Map(
    settled.map(({ id, change }) => [
      id,
      // Adding nought makes -0 a plain one.
      { share: most === 0 ? 0 : Math.abs(change) / most, change: Math.round(change * 100) + 0 },
    ]),
  );
}
