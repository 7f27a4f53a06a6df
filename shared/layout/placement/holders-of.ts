import { memoizeWeakly } from '../../base/memoize-weakly.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { StatementId } from '../../model/ids.ts';
import { findHolders } from '../../model/queries/holders.ts';

/** What each statement of a map hangs on most closely (`findHolders`), found once for a map. */
export const holdersOf = memoizeWeakly((map: ArgumentMap) => findHolders(map));

/** What hangs on each statement most closely, by `holdersOf`; absent where nothing does. Found once for a map. */
export const heldBy = memoizeWeakly((map: ArgumentMap) => {
  const held = new Map<StatementId, StatementId[]>();
  for (const [id, holder] of holdersOf(map)) {
    const siblings = held.get(holder);
    if (siblings === undefined) held.set(holder, [id]);
    else siblings.push(id);
  }
  return held as ReadonlyMap<StatementId, readonly StatementId[]>;
});
