import { memoizeWeakly } from '../../../shared/base/memoize-weakly.ts';
import type { CardLook } from '../../../shared/drawing/card-look.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import type { Suppositions } from '../../../shared/reasoning/suppose.ts';
import { outcomesOf, showsOutcomes } from '../../state/outcomes.ts';
import type { SessionState } from '../../state/session-store.ts';
import type { Workspace } from '../../state/workspace.ts';
import { looksOf } from './map-figures.ts';

/** How statements look; undefined for one that the map does not hold. */
export interface Looks {
  readonly get: (id: StatementId) => CardLook | undefined;
}

const markLooks = memoizeWeakly((map: ArgumentMap) =>
  memoizeWeakly((suppositions: Suppositions): Looks => {
    const [looks, outcomes] = [looksOf(map), outcomesOf(map, suppositions)];
    return {
      get: (id) => {
        const [look, outcome] = [looks.get(id), outcomes(id)];
        return look === undefined || outcome === undefined ? look : { ...look, outcome };
      },
    };
  }),
);

/** How the cards of a map look. Evaluates nothing unless they are to show what comes out. */
export function findLooksOf(
  map: ArgumentMap,
  session: Pick<SessionState, 'openPanels' | 'suppositions'>,
): Looks {
  return showsOutcomes(session) ? markLooks(map)(session.suppositions) : looksOf(map);
}

/** How the cards on the canvas look now. */
export function readLooks({ geometry, session }: Workspace): Looks {
  return findLooksOf(geometry.getState().map, session.getState());
}
