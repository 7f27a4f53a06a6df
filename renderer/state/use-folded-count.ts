import type { StatementId } from '../../shared/model/ids.ts';
import { useShownStatements } from './use-shown-statements.ts';

/** How many statements are folded under one; undefined when it is not folded. */
export function useFoldedCount(id: StatementId): number | undefined {
  return useShownStatements()?.foldedCounts.get(id);
}
