import type { PlainMessageKey } from '../../shared/messages/message-key.ts';
import type { Edit } from '../../shared/model/edits/edit.ts';
import type { ArgumentId, StatementId } from '../../shared/model/ids.ts';
import { findNearestKept } from '../../shared/model/queries/nearest-kept.ts';
import { commit } from '../state/editing.ts';
import { select } from '../state/session-store.ts';
import { isShown, readShown } from '../state/view.ts';
import type { Workspace } from '../state/workspace.ts';
import { readMap, readSelection } from './selection.ts';

/**
 * Commits an edit that removes what is selected, and selects what is nearest to it in reading order, so that the keys go
 * on from there: of an argument, one of its premises. False if the edit was refused.
 */
export function commitRemoval(workspace: Workspace, edit: Edit, label: PlainMessageKey): boolean {
  const before = readMap(workspace);
  const last = readSelection(workspace).at(-1);
  if (!commit(workspace, edit, label)) return false;
  // Somebody went elsewhere while the cut was copied.
  if (readSelection(workspace).length > 0) return true;
  const { statements } = readMap(workspace);
  const shown = readShown(workspace);
  const from = before.arguments.get(last as ArgumentId)?.premises[0] ?? (last as StatementId);
  const isKept = (id: StatementId) => statements.has(id) && isShown(shown, id);
  const near = findNearestKept(before, from, isKept);
  if (near === null) return true;
  // Shown and not gone to: the focus stays with the outline, where it may be.
  select(workspace.session, [near]);
  workspace.session.getState().viewer?.show(near);
  return true;
}
