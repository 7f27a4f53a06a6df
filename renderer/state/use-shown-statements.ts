import type { Shown } from '../../shared/model/queries/visible.ts';
import { findLatestShown } from './view.ts';
import { useDocument, useSession } from './workspace-context.ts';

/** What of the map is shown now; null for everything. */
export function useShownStatements(): Shown | null {
  const map = useDocument((state) => state.map);
  const view = useSession((state) => state.view);
  return findLatestShown(map, view);
}
