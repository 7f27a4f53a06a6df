import { useCallback } from 'react';
import type { PlainMessageKey } from '../../../shared/messages/message-key.ts';
import { joinEdits } from '../../../shared/model/edits/join-edits.ts';
import { type StatementPatch, updateStatement } from '../../../shared/model/edits/statements.ts';
import type { Statement } from '../../../shared/model/statement.ts';
import { readMap } from '../../commands/selection.ts';
import { useWorkspace } from '../../state/workspace-context.ts';
import { useCommit } from './visits.ts';

/** Changes fields of several statements, of each as it asks, in one edit. */
export function useStatementsEdit(
  statements: readonly Statement[],
): (patchOf: (statement: Statement) => StatementPatch, label: PlainMessageKey) => void {
  const workspace = useWorkspace();
  const commit = useCommit();
  return useCallback(
    (patchOf, label) => {
      const map = readMap(workspace);
      const edits = statements.map((each) => updateStatement(map, each.id, patchOf(each)));
      commit(joinEdits(edits), label);
    },
    [workspace, commit, statements],
  );
}
