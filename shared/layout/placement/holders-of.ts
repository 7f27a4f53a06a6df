import { memoizeWeakly } from '../../base/memoize-weakly.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { findHolders } from '../../model/queries/holders.ts';

/** What each statement of a map hangs on most closely (`findHolders`), found once for a map. */
export const holdersOf = memoizeWeakly((map: ArgumentMap) => findHolders(map));
