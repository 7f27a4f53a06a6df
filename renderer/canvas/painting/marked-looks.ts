import { memoizeWeakly } from '../../../shared/base/memoize-weakly.ts';
import { type CardLook, findLooks } from '../../../shared/drawing/card-look.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import { findMarking, type MarkChoices, markCard } from '../../state/outcomes.ts';
import type { Workspace } from '../../state/workspace.ts';

/** How statements look; undefined for one that the map does not hold. */
export interface Looks {
  readonly get: (id: StatementId) => CardLook | undefined;
}

// Each look is made once for as long as map and marks are the same: a frame asks for thousands.
const rememberLooks = memoizeWeakly((map: ArgumentMap) => {
  let latest: { readonly by: ReturnType<typeof findMarking>; readonly looks: Looks } | null = null;
  return (by: ReturnType<typeof findMarking>): Looks => {
    const isSame = latest?.by.evaluation === by.evaluation && latest.by.heat === by.heat;
    if (latest === null || !isSame) latest = { by, looks: markLooks(map, by) };
    return latest.looks;
  };
});

function markLooks(map: ArgumentMap, by: ReturnType<typeof findMarking>): Looks {
  const looks = findLooks(map);
  const marked = new Map<StatementId, CardLook | undefined>();
  return {
    get: (id) => {
      if (marked.has(id)) return marked.get(id);
      const look = looks.get(id);
      const own = look === undefined ? undefined : { ...look, ...markCard(by, id) };
      marked.set(id, own);
      return own;
    },
  };
}

/** How the cards of a map look. Evaluates nothing unless they are to show what comes out. */
function findLooksOf(map: ArgumentMap, session: MarkChoices): Looks {
  const by = findMarking(map, session);
  return by.evaluation === null && by.heat === null ? findLooks(map) : rememberLooks(map)(by);
}

/** How the cards on the canvas look now. */
export function readLooks({ geometry, session }: Workspace): Looks {
  return findLooksOf(geometry.getState().map, session.getState());
}
