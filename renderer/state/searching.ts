import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { type SearchHit, searchMap } from '../../shared/model/queries/search.ts';
import type { DocumentStore } from './document-store.ts';
import type { SessionStore } from './session-store.ts';

interface Stores {
  readonly document: DocumentStore;
  readonly session: SessionStore;
}

/** What a query finds, in reading order and as a set. */
export interface Hits {
  readonly list: readonly SearchHit[];
  readonly ids: ReadonlySet<StatementId>;
}

const latest = new WeakMap<ArgumentMap, { readonly query: string; readonly hits: Hits }>();

/** What a query finds in a map, computed once for the latest query. */
export function findHits(map: ArgumentMap, query: string): Hits {
  const known = latest.get(map);
  if (known?.query === query) return known.hits;
  const list = searchMap(map, query);
  const hits = { list, ids: new Set(list.map(({ id }) => id)) };
  latest.set(map, { query, hits });
  return hits;
}

/** What the search has found; nothing while nothing is searched for. */
export function readHits({ document, session }: Stores): Hits {
  return findHits(document.getState().map, session.getState().search?.query ?? '');
}

/** Opens the search, or goes back to it. */
export function startSearch({ session }: Stores): void {
  session.setState(({ search }) => ({
    search:
      search === null
        ? { query: '', current: null, asked: 1 }
        : { ...search, asked: search.asked + 1 },
  }));
}

export function searchFor({ session }: Stores, query: string): void {
  session.setState(({ search }) => ({
    search: { query, current: null, asked: search?.asked ?? 1 },
  }));
}

export function closeSearch({ session }: Stores): void {
  session.setState({ search: null });
}
