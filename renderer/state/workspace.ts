import { createStore, type StoreApi } from 'zustand/vanilla';
import type { IdMaker } from '../../shared/model/ids.ts';
import { WHOLE_VIEW } from '../../shared/model/map-view.ts';
import { findEntity } from '../../shared/model/queries/find-entity.ts';
import type { Background } from '../background/background.ts';
import type { Bridge } from '../bridge/bridge.ts';
import { type Compared, NOT_COMPARED } from './compared.ts';
import type { DocumentStore } from './document-store.ts';
import { followVisits } from './follow-visits.ts';
import { computeGeometry, type Geometry } from './geometry.ts';
import { type SessionStore, select } from './session-store.ts';
import { settleLines } from './settle-lines.ts';
import { uncoverSelection } from './view.ts';

/** Everything one window works on. Made once by the composition root, afresh by each test. */
export interface Workspace {
  readonly document: DocumentStore;
  readonly session: SessionStore;
  readonly geometry: StoreApi<Geometry>;
  readonly bridge: Bridge;
  readonly background: Background;
  readonly ids: IdMaker;
  readonly compared: Compared;
}

/**
 * Ties the stores together: geometry follows the document and the session. What is `known` of a map that is much the
 * same is not found again.
 */
export function createWorkspace(
  parts: Omit<Workspace, 'geometry' | 'compared'> & Partial<Pick<Workspace, 'compared'>>,
  known: Geometry | null = null,
): Workspace {
  const compute = (previous: Geometry | null): Geometry => {
    const { map } = parts.document.getState();
    const { livePositions, writing } = parts.session.getState();
    return computeGeometry(map, { positions: livePositions, writing }, previous);
  };
  const geometry = createStore<Geometry>(() => compute(known));
  const refresh = () => geometry.setState(compute(geometry.getState()), true);
  parts.document.subscribe((state, before) => {
    if (state.map === before.map) return;
    refresh();
    deselectGone(parts);
  });
  parts.session.subscribe((state, before) => {
    if (state.livePositions !== before.livePositions || state.writing !== before.writing) refresh();
  });
  parts.session.subscribe((state, before) => {
    if (state.selection !== before.selection && state.view !== WHOLE_VIEW) uncoverSelection(parts);
  });
  settleLines(geometry);
  followVisits(parts.session);
  return { compared: NOT_COMPARED, ...parts, geometry };
}

// Keys would go nowhere from what is selected and is not there.
function deselectGone({ document, session }: Pick<Workspace, 'document' | 'session'>): void {
  const { map } = document.getState();
  const { selection } = session.getState();
  select(
    session,
    [...selection].filter((id) => findEntity(map, id) !== null),
  );
}
