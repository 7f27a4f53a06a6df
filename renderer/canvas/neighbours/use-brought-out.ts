import type { ArgumentId, StatementId } from '../../../shared/model/ids.ts';
import type { SessionState } from '../../state/session-store.ts';
import { useSession } from '../../state/workspace-context.ts';

/** What can have a neighbourhood; a note has none, and neither has what the map holds no more. */
export type Neighboured = StatementId | ArgumentId;

/** Whose neighbourhood is brought out now; null for nobody's, as while something is in hand or written. */
export function useBroughtOut(): Neighboured | null {
  return useSession(findBroughtOut);
}

function findBroughtOut(session: SessionState): Neighboured | null {
  const { broughtOut, selection, writing, dragging, connecting, menuPoint } = session;
  const isBusy = writing !== null || dragging !== null || connecting !== null;
  if (broughtOut === null || isBusy || menuPoint !== null) return null;
  if (broughtOut.kind === 'pointed') return broughtOut.id as Neighboured;
  const [id] = selection;
  return selection.size === 1 && id !== undefined ? (id as Neighboured) : null;
}
