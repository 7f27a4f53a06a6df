import { useEffect, useState } from 'react';
import { memoizeWeakly } from '../../../shared/base/memoize-weakly.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import { type Crux, sortCruxes, weighCruxes } from '../../../shared/reasoning/cruxes.ts';
import type { Evaluation } from '../../../shared/reasoning/evaluate.ts';
import { packInPieces } from '../../../shared/reasoning/packed-framework.ts';
import { attempt } from '../../state/attempt.ts';
import { runInSlices } from '../../state/in-slices.ts';
import { useWork } from '../../state/use-work.ts';
import type { Workspace } from '../../state/workspace.ts';
import { useWorkspace } from '../../state/workspace-context.ts';

/** How long the window is kept from other things. */
const AT_ONCE_MS = 6;
/** A single crux among more than these, arguments counted too, may take longer than a moment. */
const MOST_AT_ONCE = 400;
/** What is still being edited after this long would only be weighed again. */
const REST_MS = 150;

/** The cruxes of a map, ranked, as far as they are weighed. */
export interface Ranked {
  /** All of them once it is whole; before, those on which most hangs so far. */
  readonly cruxes: readonly Crux[];
  /** How much is done, from 0 to 1. */
  readonly part: number;
  readonly isWhole: boolean;
}

interface Weighing extends Ranked {
  /** Nobody weighs what is left. */
  readonly isStopped: boolean;
}

/**
 * The cruxes of a map, and how far the weighing is. Those of a small map are there at once, those of a larger
 * one are weighed beside the window, until it is stopped.
 */
export function useCruxes(evaluation: Evaluation, motion: StatementId): Weighing {
  const workspace = useWorkspace();
  const ranking = findRanking(evaluation, motion);
  const [, setTold] = useState<Ranked | null>(null);
  const isToDo = !ranking.known.isWhole && !evaluation.isUnfinished;
  const isStopped = useWork(isToDo ? evaluation : null);
  useEffect(() => {
    if (!isToDo || isStopped) return;
    let isWanted = true;
    const leave = join(ranking, workspace, { evaluation, motion }, () => {
      if (isWanted) setTold(ranking.known);
    });
    return () => {
      isWanted = false;
      leave();
    };
  }, [workspace, ranking, evaluation, motion, isToDo, isStopped]);
  return { ...ranking.known, isStopped };
}

interface Ranking {
  known: Ranked;
  /** Told of news; while anybody waits, they are weighed beside the window. */
  readonly waiting: Set<() => void>;
  halt: AbortController | null;
}

const NOT_BEGUN: Ranked = { cruxes: [], part: 0, isWhole: false };

function wholeOf(cruxes: readonly Crux[]): Ranked {
  return { cruxes, part: 1, isWhole: true };
}

// The panel and the heat on the cards look at one ranking.
const rankingsOf = memoizeWeakly((_evaluation: Evaluation) => new Map<StatementId, Ranking>());

function findRanking(evaluation: Evaluation, motion: StatementId): Ranking {
  const rankings = rankingsOf(evaluation);
  const ranking = rankings.get(motion) ?? {
    known: weighAtOnce(evaluation, motion) ?? NOT_BEGUN,
    waiting: new Set<() => void>(),
    halt: null,
  };
  rankings.set(motion, ranking);
  return ranking;
}

/** All cruxes, if they can be weighed within a moment; among rings even one may take longer. */
function weighAtOnce(evaluation: Evaluation, motion: StatementId): Ranked | null {
  if (evaluation.isUnfinished || evaluation.framework.ids.length > MOST_AT_ONCE) return null;
  const end = performance.now() + AT_ONCE_MS;
  const weighed: Crux[] = [];
  for (const { crux } of weighCruxes(evaluation, motion)) {
    if (crux.isEstimate || performance.now() > end) return null;
    weighed.push(crux);
  }
  return wholeOf(sortCruxes(weighed));
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
  begin(ranking, workspace, order);
  return () => {
    ranking.waiting.delete(onNews);
    if (ranking.waiting.size === 0) callOff(ranking);
  };
}

function begin(ranking: Ranking, workspace: Workspace, order: Order): void {
  if (ranking.halt !== null) return;
  ranking.halt = new AbortController();
  void weighBeside(ranking, workspace, order, ranking.halt.signal);
}

function callOff(ranking: Ranking): void {
  ranking.halt?.abort();
  ranking.halt = null;
}

function tell(ranking: Ranking, known: Ranked): void {
  ranking.known = known;
  for (const each of ranking.waiting) each();
}

async function weighBeside(
  ranking: Ranking,
  workspace: Workspace,
  { evaluation, motion }: Order,
  signal: AbortSignal,
): Promise<void> {
  await new Promise((resolve) => window.setTimeout(resolve, REST_MS));
  if (signal.aborted) return;
  const onProgress = (part: number, cruxes: readonly Crux[] = []) =>
    tell(ranking, { ...NOT_BEGUN, cruxes, part });
  await attempt(workspace, 'weighing cruxes', async () => {
    try {
      const { semantics } = evaluation;
      const framework = await runInSlices(packInPieces(evaluation.framework), signal);
      const order = { framework, semantics, motion };
      tell(
        ranking,
        wholeOf(await workspace.background.run('weighCruxes', order, { signal, onProgress })),
      );
    } catch (error) {
      if (signal.aborted) return;
      ranking.halt = null;
      workspace.session.setState({ halted: evaluation });
      throw error;
    }
  });
}
