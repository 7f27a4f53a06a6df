import type { SessionStore } from './session-store.ts';
import { visit } from './visits.ts';

/** Remembers every statement that is selected alone, in the order in which that happens. */
export function followVisits(session: SessionStore): void {
  session.subscribe((state, before) => {
    if (state.selection === before.selection || state.selection.size !== 1) return;
    const [id] = state.selection;
    const visits = id === undefined ? state.visits : visit(state.visits, id);
    if (visits !== state.visits) session.setState({ visits });
  });
}
