import { useEffect, useState } from 'react';
import { memoizeWeakly } from '../../../shared/base/memoize-weakly.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import { sidesOf } from '../../../shared/model/queries/sides.ts';
import { type Crux, sortCruxes, weighCruxes } from '../../../shared/reasoning/cruxes.ts';
import type { Evaluation } from '../../../shared/reasoning/evaluate.ts';

/** How long the window is kept from other things at a time. */
const SLICE_MS = 6;

/** The cruxes of a map, ranked; null while they are still being weighed, slice by slice between frames. */
export function useCruxes(
  map: ArgumentMap,
  evaluation: Evaluation,
  motion: StatementId,
): readonly Crux[] | null {
  const ranking = findRanking(map, evaluation, motion);
  const [, setDone] = useState<object | null>(null);
  useEffect(() => {
    let timer = 0;
    const goOn = () => {
      ranking.advance();
      if (ranking.read() === null) timer = window.setTimeout(goOn);
      else setDone(ranking);
    };
    if (ranking.read() === null) timer = window.setTimeout(goOn);
    return () => window.clearTimeout(timer);
  }, [ranking]);
  return ranking.read();
}

interface Ranking {
  /** Weighs for one slice of time. */
  readonly advance: () => void;
  /** Null until all are weighed. */
  readonly read: () => readonly Crux[] | null;
}

// The panel and the heat on the cards look at one ranking.
const rankingsOf = memoizeWeakly((_evaluation: Evaluation) => new Map<StatementId, Ranking>());

function findRanking(map: ArgumentMap, evaluation: Evaluation, motion: StatementId): Ranking {
  const rankings = rankingsOf(evaluation);
  const ranking = rankings.get(motion) ?? startRanking(map, evaluation, motion);
  rankings.set(motion, ranking);
  return ranking;
}

/** A ranking that has had its first slice, which is all that a small map needs. */
function startRanking(map: ArgumentMap, evaluation: Evaluation, motion: StatementId): Ranking {
  const ahead = weighCruxes(evaluation, motion, sidesOf(map));
  const weighed: Crux[] = [];
  let ranked: readonly Crux[] | null = null;
  const advance = (): void => {
    const end = performance.now() + SLICE_MS;
    while (ranked === null && performance.now() < end) {
      const { value, done } = ahead.next();
      if (done === true) ranked = sortCruxes(weighed);
      else weighed.push(value);
    }
  };
  advance();
  return { advance, read: () => ranked };
}
