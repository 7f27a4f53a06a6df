import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import type { ArgumentId, NoteId, StatementId } from '../../shared/model/ids.ts';
import { isWhole, type MapView, WHOLE_VIEW } from '../../shared/model/map-view.ts';
import { isStatementOrArgument } from '../../shared/model/queries/find-entity.ts';
import { uncover } from '../../shared/model/queries/uncover.ts';
import { findShown, type Shown } from '../../shared/model/queries/visible.ts';
import type { CanvasId } from './canvas-id.ts';
import type { DocumentStore } from './document-store.ts';
import { notify, type SessionStore, select } from './session-store.ts';
import { say } from './words.ts';

interface Stores {
  readonly document: DocumentStore;
  readonly session: SessionStore;
}

const latest = new WeakMap<ArgumentMap, { readonly view: MapView; readonly shown: Shown | null }>();

/** What a view shows of a map, computed once for the latest view of it. */
export function findLatestShown(map: ArgumentMap, view: MapView): Shown | null {
  const known = latest.get(map);
  if (known?.view === view) return known.shown;
  const shown = findShown(map, view);
  latest.set(map, { view, shown });
  return shown;
}

/** What of the map is shown now; null for everything. */
export function readShown({ document, session }: Stores): Shown | null {
  return findLatestShown(document.getState().map, session.getState().view);
}

export function isShown(shown: Shown | null, id: CanvasId): boolean {
  if (shown === null) return true;
  return (
    shown.statements.has(id as StatementId) ||
    shown.arguments.has(id as ArgumentId) ||
    shown.notes.has(id as NoteId)
  );
}

/** Looks at the map otherwise. What is not shown any more is not selected any more either. */
export function setView(stores: Stores, view: MapView): void {
  const { session } = stores;
  session.setState({ view: isWhole(view) ? WHOLE_VIEW : view });
  const shown = readShown(stores);
  select(
    session,
    [...session.getState().selection].filter((id) => isShown(shown, id)),
  );
}

// Past this many, uncovering one by one would take longer than people wait.
const MOST_UNCOVERED = 20;

/**
 * Keeps what is selected in view: what undo, a search or a link selects is uncovered. That the branch which was looked
 * at alone had to be left for it is said, as all about it looks different then.
 */
export function uncoverSelection(stores: Stores): void {
  const { session, document } = stores;
  const { map } = document.getState();
  const shown = readShown(stores);
  const hidden = [...session.getState().selection].filter(
    (id) => !isShown(shown, id) && isStatementOrArgument(map, id),
  );
  if (hidden.length === 0) return;
  const statements = hidden.flatMap((id) => listEnds(map, id));
  const before = session.getState().view;
  const view =
    statements.length > MOST_UNCOVERED
      ? WHOLE_VIEW
      : statements.reduce((each, id) => uncover(map, each, id), before);
  session.setState({ view: isWhole(view) ? WHOLE_VIEW : view });
  if (before.focus !== null && view.focus === null) {
    notify(session, 'info', say('lens.leftBranch'));
  }
}

function listEnds(map: ArgumentMap, id: CanvasId): readonly StatementId[] {
  const argument = map.arguments.get(id as ArgumentId);
  if (argument === undefined) return [id as StatementId];
  const { premises, target } = argument;
  return target.kind === 'statement' ? [...premises, target.id] : premises;
}
