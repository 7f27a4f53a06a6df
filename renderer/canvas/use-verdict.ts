import { judgeConnection } from '../commands/connecting.ts';
import type { CanvasId } from '../state/canvas-id.ts';
import { useSession, useWorkspace } from '../state/workspace-context.ts';

/** While a line is being drawn: whether it may end here. Else undefined. */
export function useVerdict(id: CanvasId): 'allowed' | 'refused' | undefined {
  const workspace = useWorkspace();
  const connecting = useSession((state) => state.connecting);
  if (connecting === null) return undefined;
  return judgeConnection(workspace.document.getState().map, connecting, id).kind;
}
