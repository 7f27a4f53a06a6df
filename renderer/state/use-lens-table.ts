import { useMemo } from 'react';
import type { LensTable, TableOrder } from '../../shared/reasoning/compare-lenses.ts';
import type { Evaluation } from '../../shared/reasoning/evaluate.ts';
import { fillAtOnce, fillBeside } from './lens-tables.ts';
import { type Job, useBeside } from './use-beside.ts';

/** Stands in a cell that is still being worked out. */
export const PENDING = '…';

/**
 * What was ordered of an evaluation; null while that is worked out beside the window. The order has to be the same
 * object for as long as it asks for the same.
 */
export function useLensTable(order: TableOrder, evaluation: Evaluation): LensTable | null {
  const atOnce = useMemo(() => fillAtOnce(order, evaluation), [order, evaluation]);
  const job = useMemo(
    (): Job<LensTable> => ({
      name: 'filling a table of lenses',
      subject: evaluation,
      run: (workspace, signal) => fillBeside(workspace, order, evaluation, { signal }),
    }),
    [order, evaluation],
  );
  const beside = useBeside(atOnce === null && !evaluation.isUnfinished ? job : null);
  return atOnce ?? beside;
}
