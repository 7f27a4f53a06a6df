import type { CanvasId } from './canvas-id.ts';
import { findDeciding } from './deciding.ts';
import { useDocument, useSession, useWorkspace } from './workspace-context.ts';

/**
 * While an outcome is explained: whether any of these decides it. Otherwise, undefined. Rendered again only where that
 * changes.
 */
export function useDeciding(...ids: readonly CanvasId[]): 'yes' | 'no' | undefined {
  const { document, session } = useWorkspace();
  const read = () => {
    const deciding = findDeciding(document.getState().map, session.getState());
    if (deciding === null) return undefined;
    return ids.some((id) => deciding.has(id)) ? 'yes' : 'no';
  };
  useDocument(read);
  return useSession(read);
}
