import type { StatementId } from '../../shared/model/ids.ts';
import { readShown } from './view.ts';
import { useDocument, useSession, useWorkspace } from './workspace-context.ts';

/**
 * How many statements are folded under one; undefined when it is not folded. Rendered again only where that changes.
 */
export function useFoldedCount(id: StatementId): number | undefined {
  const workspace = useWorkspace();
  const read = () => readShown(workspace)?.foldedCounts.get(id);
  useDocument(read);
  return useSession(read);
}
