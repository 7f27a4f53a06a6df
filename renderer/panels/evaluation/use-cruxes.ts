import { useEffect, useState } from 'react';
import { memoizeWeakly } from '../../../shared/base/memoize-weakly.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import { type Crux, sortCruxes, weighCruxes } from '../../../shared/reasoning/cruxes.ts';
import type { Evaluation } from '../../../shared/reasoning/evaluate.ts';
import { packFramework } from '../../../shared/reasoning/packed-framework.ts';
import { attempt } from '../../state/attempt.ts';
import type { Workspace } from '../../state/workspace.ts';
import { useWorkspace } from '../../state/workspace-context.ts';

/** How long the window is kept from other things. */
const AT_ONCE_MS = 6;
/** A single crux among more than these, arguments counted too, may take longer than a moment. */
const MOST_AT_ONCE = 400;
/** What is still being edited after this long would only be weighed again. */
const REST_MS = 150;

/** Cruxes that are known while the others are still being weighed. */
export interface Weighing {
  /** Those on which most hangs so far. */
  readonly first: readonly Crux[];
  /** How much is done, from 0 to 1. */
  readonly part: number;
}

/**
 * The cruxes of a map, ranked, or how far the weighing is. Those of a small map are there at once, those of a
 * larger one are weighed beside the window.
 */
export function useCruxes(evaluation: Evaluation, motion: StatementId): readonly Crux[] | Weighing {
  const workspace = useWorkspace();
  const ranking = findRanking(evaluation, motion);
  const [, setTold] = useState<object | null>(null);
  useEffect(() => {
    if (ranking.cruxes !== null || evaluation.isUnfinished) return;
    let isWanted = true;
    const leave = join(ranking, workspace, { evaluation, motion }, () => {
      if (isWanted) setTold(ranking.cruxes ?? ranking.weighing);
    });
    return () => {
      isWanted = false;
      leave();
    };
  }, [workspace, ranking, evaluation, motion]);
  return ranking.cruxes ?? ranking.weighing;
}

interface Ranking {
  /** Null until all are weighed. */
  cruxes: readonly Crux[] | null;
  weighing: Weighing;
  /** Told of news; while anybody waits, they are weighed beside the window. */
  readonly waiting: Set<() => void>;
  halt: AbortController | null;
}

const NOT_BEGUN: Weighing = { first: [], part: 0 };

// The panel and the heat on the cards look at one ranking.
const rankingsOf = memoizeWeakly((_evaluation: Evaluation) => new Map<StatementId, Ranking>());

function findRanking(evaluation: Evaluation, motion: StatementId): Ranking {
  const rankings = rankingsOf(evaluation);
  const ranking = rankings.get(motion) ?? {
    cruxes: weighAtOnce(evaluation, motion),
    weighing: NOT_BEGUN,
    waiting: new Set<() => void>(),
    halt: null,
  };
  rankings.set(motion, ranking);
  return ranking;
}

/** All cruxes, if they can be weighed within a moment; among rings even one may take longer. */
function weighAtOnce(evaluation: Evaluation, motion: StatementId): readonly Crux[] | null {
  if (evaluation.isUnfinished || evaluation.framework.ids.length > MOST_AT_ONCE) return null;
  const end = performance.now() + AT_ONCE_MS;
  const weighed: Crux[] = [];
  for (const { crux } of weighCruxes(evaluation, motion)) {
    if (crux.isEstimate || performance.now() > end) return null;
    weighed.push(crux);
  }
  return sortCruxes(weighed);
}

interface Order {
  readonly evaluation: Evaluation;
  readonly motion: StatementId;
}

/** Waits for a ranking, which is begun for the first who waits and called off by the last who leaves. */
function join(
  ranking: Ranking,
  workspace: Workspace,
  order: Order,
  onNews: () => void,
): () => void {
  ranking.waiting.add(onNews);
  if (ranking.halt === null) {
    ranking.halt = new AbortController();
    void weighBeside(ranking, workspace, order, ranking.halt.signal);
  }
  return () => {
    ranking.waiting.delete(onNews);
    if (ranking.waiting.size > 0) return;
    ranking.halt?.abort();
    ranking.halt = null;
  };
}

async function weighBeside(
  ranking: Ranking,
  workspace: Workspace,
  { evaluation, motion }: Order,
  signal: AbortSignal,
): Promise<void> {
  await new Promise((resolve) => window.setTimeout(resolve, REST_MS));
  if (signal.aborted) return;
  const tell = () => {
    for (const each of ranking.waiting) each();
  };
  const onProgress = (part: number, first: readonly Crux[] = []) => {
    ranking.weighing = { first, part };
    tell();
  };
  await attempt(workspace, 'weighing cruxes', async () => {
    try {
      const { semantics } = evaluation;
      const order = { framework: packFramework(evaluation.framework), semantics, motion };
      ranking.cruxes = await workspace.background.run('weighCruxes', order, { signal, onProgress });
      tell();
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  });
}
