import { useEffect, useMemo, useState } from 'react';
import type { LensTable, TableOrder } from '../../shared/reasoning/compare-lenses.ts';
import type { Evaluation } from '../../shared/reasoning/evaluate.ts';
import { attempt } from './attempt.ts';
import { fillAtOnce, fillBeside } from './lens-tables.ts';
import { useWorkspace } from './workspace-context.ts';

/** What is ordered otherwise within this time is not begun. */
const REST_MS = 150;

/** Stands in a cell that is still being worked out. */
export const PENDING = '…';

/**
 * What was ordered of an evaluation; null while that is worked out beside the window, which another order or
 * evaluation calls off. The order has to be the same object for as long as it asks for the same.
 */
export function useLensTable(order: TableOrder, evaluation: Evaluation): LensTable | null {
  const workspace = useWorkspace();
  const atOnce = useMemo(() => fillAtOnce(order, evaluation), [order, evaluation]);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const isAwaited = atOnce === null && !evaluation.isUnfinished;
  useEffect(() => {
    if (!isAwaited) return;
    const halt = new AbortController();
    const { signal } = halt;
    const fill = async () => {
      try {
        const table = await fillBeside(workspace, order, evaluation, { signal });
        if (!signal.aborted) setAnswer({ order, evaluation, table });
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    };
    const begin = () => void attempt(workspace, 'filling a table of lenses', fill);
    const timer = window.setTimeout(begin, REST_MS);
    return () => {
      window.clearTimeout(timer);
      halt.abort();
    };
  }, [workspace, order, evaluation, isAwaited]);
  const isAnswered = answer?.order === order && answer.evaluation === evaluation;
  return atOnce ?? (isAnswered ? answer.table : null);
}

interface Answer {
  readonly order: TableOrder;
  readonly evaluation: Evaluation;
  readonly table: LensTable;
}
