import {
  fillTable,
  type LensTable,
  type TableOrder,
} from '../../shared/reasoning/compare-lenses.ts';
import type { Evaluation } from '../../shared/reasoning/evaluate.ts';
import { packInPieces } from '../../shared/reasoning/packed-framework.ts';
import type { Pace } from '../background/background.ts';
import { attempt } from './attempt.ts';
import { MOST_STRENGTHS } from './evaluation.ts';
import { runInSlices } from './in-slices.ts';
import type { Workspace } from './workspace.ts';

/** Statements and arguments, once for each row, that are gone through within a moment. */
const MOST_AT_ONCE = 2000;

/** A table if it takes no longer than a moment; otherwise null, and `fillBeside` makes it. */
export function fillAtOnce(order: TableOrder, evaluation: Evaluation): LensTable | null {
  const count = evaluation.framework.ids.length * order.views.length;
  if (evaluation.isUnfinished || count > MOST_AT_ONCE) return null;
  const table = fillTable(order, evaluation, { left: MOST_STRENGTHS });
  return table.isUnfinished ? null : table;
}

/** A table of any size, filled on another thread; if that breaks, in the window, which says so. */
export async function fillBeside(
  workspace: Workspace,
  order: TableOrder,
  evaluation: Evaluation,
  pace: Pick<Pace, 'signal'> = {},
): Promise<LensTable> {
  const { framework, ...outcome } = evaluation;
  const { signal = new AbortController().signal } = pace;
  try {
    const packed = await runInSlices(packInPieces(framework), signal);
    const filling = { order, framework: packed, outcome };
    return await workspace.background.run('fillLensTable', filling, pace);
  } catch (error) {
    if (pace.signal?.aborted === true) throw error;
    await attempt(workspace, 'filling a table of lenses', () => Promise.reject(error));
    return fillTable(order, evaluation);
  }
}
