import type { StatementId } from '../../shared/model/ids.ts';
import { findHits, type Hits } from './searching.ts';
import { useDocument, useSession } from './workspace-context.ts';

/** What the search has found; nothing while nothing is searched for. */
export function useHits(): Hits {
  const map = useDocument((state) => state.map);
  const query = useSession((state) => state.search?.query ?? '');
  return findHits(map, query);
}

/** Whether the search has found a statement, and has come to it. */
export function useHit(id: StatementId): 'found' | 'current' | undefined {
  const isFound = useHits().ids.has(id);
  const isCurrent = useSession((state) => state.search?.current === id);
  if (!isFound) return undefined;
  return isCurrent ? 'current' : 'found';
}
