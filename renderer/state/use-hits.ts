import type { StatementId } from '../../shared/model/ids.ts';
import { findHits, type Hits, readHits } from './searching.ts';
import { useDocument, useSession, useWorkspace } from './workspace-context.ts';

/** What the search has found; nothing while nothing is searched for. */
export function useHits(): Hits {
  const map = useDocument((state) => state.map);
  const query = useSession((state) => state.search?.query ?? '');
  return findHits(map, query);
}

/** Whether the search has found a statement, and has come to it. Rendered again only where that changes. */
export function useHit(id: StatementId): 'found' | 'current' | undefined {
  const workspace = useWorkspace();
  const read = () => {
    const { search } = workspace.session.getState();
    if (search === null || !readHits(workspace).ids.has(id)) return undefined;
    return search.current === id ? 'current' : 'found';
  };
  useDocument(read);
  return useSession(read);
}
