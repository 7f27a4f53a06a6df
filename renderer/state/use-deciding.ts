import type { CanvasId } from './canvas-id.ts';
import { useSession } from './workspace-context.ts';

/** While an outcome is explained: whether this decides it. Else undefined. */
export function useDeciding(id: CanvasId): 'yes' | 'no' | undefined {
  return useSession(({ deciding }) => {
    if (deciding === null) return undefined;
    return deciding.has(id) ? 'yes' : 'no';
  });
}
