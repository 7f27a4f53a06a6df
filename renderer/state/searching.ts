import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { prepareForSearch, type SearchHit, searchMap } from '../../shared/model/queries/search.ts';
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

/** What a query finds in a map, computed once for the latest query, and within what that found. */
export function findHits(map: ArgumentMap, query: string): Hits {
  const known = latest.get(map);
  if (known?.query === query) return known.hits;
  const earlier = known === undefined ? null : { query: known.query, hits: known.hits.list };
  const list = searchMap(map, query, earlier);
  const hits = { list, ids: new Set(list.map(({ id }) => id)) };
  latest.set(map, { query, hits });
  return hits;
}

/** What the search has found; nothing while nothing is searched for. */
export function readHits({ document, session }: Stores): Hits {
  return findHits(document.getState().map, session.getState().search?.query ?? '');
}

/** Opens the search, or goes back to it. */
export function startSearch(stores: Stores): void {
  const { session } = stores;
  if (session.getState().search === null) prepareSearch(stores);
  session.setState(({ search }) => ({
    search:
      search === null
        ? { query: '', current: null, asked: 1 }
        : { ...search, asked: search.asked + 1 },
  }));
}

// Takes about a millisecond.
const PREPARED_AT_ONCE = 200;

/** Makes the statements ready before the first letter is typed, a few at a time. */
function prepareSearch({ document, session }: Stores): void {
  const statements = document.getState().map.statements.values();
  const goOn = () => {
    if (session.getState().search === null) return;
    for (let count = 0; count < PREPARED_AT_ONCE; count += 1) {
      const { value, done } = statements.next();
      if (done) return;
      prepareForSearch(value);
    }
    setTimeout(goOn);
  };
  setTimeout(goOn);
}

export function searchFor({ session }: Stores, query: string): void {
  session.setState(({ search }) => ({
    search: { query, current: null, asked: search?.asked ?? 1 },
  }));
}

export function closeSearch({ session }: Stores): void {
  session.setState({ search: null });
}
