import { useCallback } from 'react';
import type { PlainMessageKey } from '../../../shared/messages/message-key.ts';
import { type ArgumentPatch, updateArgument } from '../../../shared/model/edits/arguments.ts';
import type { ArgumentId } from '../../../shared/model/ids.ts';
import { readMap } from '../../commands/selection.ts';
import { useWorkspace } from '../../state/workspace-context.ts';
import { useCommit } from './visits.ts';

/** Changes fields of an argument. */
export function useArgumentEdit(
  id: ArgumentId,
): (patch: ArgumentPatch, label: PlainMessageKey) => void {
  const workspace = useWorkspace();
  const commit = useCommit();
  return useCallback(
    (patch, label) => void commit(updateArgument(readMap(workspace), id, patch), label),
    [workspace, commit, id],
  );
}
