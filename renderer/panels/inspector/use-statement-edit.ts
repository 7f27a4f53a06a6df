import { useCallback } from 'react';
import type { PlainMessageKey } from '../../../shared/messages/message-key.ts';
import { type StatementPatch, updateStatement } from '../../../shared/model/edits/statements.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import { readMap } from '../../commands/selection.ts';
import { useWorkspace } from '../../state/workspace-context.ts';
import { useCommit } from './visits.ts';

/** Changes fields of a statement. */
export function useStatementEdit(
  id: StatementId,
): (patch: StatementPatch, label: PlainMessageKey) => void {
  const workspace = useWorkspace();
  const commit = useCommit();
  return useCallback(
    (patch, label) => void commit(updateStatement(readMap(workspace), id, patch), label),
    [workspace, commit, id],
  );
}
