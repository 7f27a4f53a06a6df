import type { CanvasId } from './canvas-id.ts';
import { findDeciding } from './deciding.ts';
import { useDocument, useSession, useWorkspace } from './workspace-context.ts';

/** While an outcome is explained: whether this decides it. Else undefined. Rendered anew only where that changes. */
export function useDeciding(id: CanvasId): 'yes' | 'no' | undefined {
  const { document, session } = useWorkspace();
  const read = () => {
    const deciding = findDeciding(document.getState().map, session.getState());
    if (deciding === null) return undefined;
    return deciding.has(id) ? 'yes' : 'no';
  };
  useDocument(read);
  return useSession(read);
}
