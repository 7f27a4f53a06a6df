import type { StatementId } from '../../shared/model/ids.ts';
import type { Workspace } from '../state/workspace.ts';
import { type Looks, readLooks } from './painting/marked-looks.ts';

/**
 * Finds at each call how one more card of the map looks, so that seeing all of it does not wait for that; false when
 * none is left.
 */
export function createLookAhead(workspace: Workspace): () => boolean {
  let latest: Looks | null = null;
  let left: Iterator<StatementId> = [].values();
  return () => {
    const looks = readLooks(workspace);
    if (looks !== latest) {
      latest = looks;
      left = workspace.geometry.getState().map.statements.keys();
    }
    const { done, value } = left.next();
    if (done === true) return false;
    looks.get(value);
    return true;
  };
}
