import { useMemo } from 'react';
import type { Evaluation } from '../../shared/reasoning/evaluate.ts';
import { LABEL } from '../../shared/reasoning/label.ts';
import { packInPieces } from '../../shared/reasoning/packed-framework.ts';
import { findViews, type Views } from '../../shared/reasoning/views.ts';
import { runInSlices } from './in-slices.ts';
import { type Job, useBeside } from './use-beside.ts';

/** So many labels are looked at, and so many parts put together, within a moment. */
const MOST_LOOKS = 2000;
/** Even to part more open labels than these takes longer. */
const MOST_OPEN = 400;

/** The defensible views of an evaluation; null while they are looked for beside the window. */
export function useViews(evaluation: Evaluation): Views | null {
  const atOnce = useMemo(() => {
    const open = evaluation.labels.filter((label) => label === LABEL.undecided);
    if (open.length > MOST_OPEN) return null;
    const allowance = { left: MOST_LOOKS };
    const views = findViews(evaluation, allowance);
    return allowance.left < 0 ? null : views;
  }, [evaluation]);
  const job = useMemo(
    (): Job<Views> => ({
      name: 'looking for views',
      subject: evaluation,
      run: async ({ background }, signal) => {
        const { labels } = evaluation;
        const framework = await runInSlices(packInPieces(evaluation.framework), signal);
        return background.run('findViews', { framework, labels }, { signal });
      },
    }),
    [evaluation],
  );
  const beside = useBeside(atOnce === null ? job : null);
  return atOnce ?? beside;
}
