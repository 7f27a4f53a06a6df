import type { Fragment } from '../../shared/model/fragment.ts';
import type { Places } from '../background/tasks/arrange-cards.ts';
import {
  type Anchor,
  type Instead,
  type Placement,
  placeFragment,
} from '../background/tasks/place-fragment.ts';
import type { Workspace } from '../state/workspace.ts';

// Fewer are placed sooner than a thread could be asked.
const MOST_AT_ONCE = 100;

/** Where a fragment's cards go, by its own ids. Those of a large one are found beside the window. */
export async function placeSoon(
  workspace: Workspace,
  fragment: Fragment,
  anchor: Anchor | Instead,
): Promise<Places> {
  const placement = composePlacement(workspace, fragment, anchor);
  const isLarge = fragment.map.statements.size > MOST_AT_ONCE;
  return isLarge ? workspace.background.run('placeFragment', placement) : placeFragment(placement);
}

/** The same at once. */
export function placeNow(workspace: Workspace, fragment: Fragment, anchor: Anchor): Places {
  return placeFragment(composePlacement(workspace, fragment, anchor));
}

function composePlacement(
  { geometry }: Workspace,
  { map: fragment }: Fragment,
  anchor: Anchor | Instead,
): Placement {
  const { map, boxes } = geometry.getState();
  return { map, boxes: new Map(boxes), fragment, anchor };
}
