import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { Finding } from '../../../shared/reasoning/review/finding.ts';
import { reviewInSteps, reviewMap } from '../../../shared/reasoning/review/review-map.ts';
import { attempt } from '../../state/attempt.ts';
import { runInSlices } from '../../state/in-slices.ts';
import { useDocument, useWorkspace } from '../../state/workspace-context.ts';

// A review of more statements takes longer than a frame.
const MOST_AT_ONCE = 500;

/** What was found, and in what: a map that may have been edited since. */
export interface Review {
  readonly map: ArgumentMap;
  readonly findings: readonly Finding[];
}

/**
 * A review of the map that is kept up to date while it is written. A large one is reviewed between all else that
 * the window does: null until that has been done once, and that of some edits ago until it has been done anew.
 */
export function useReview(): Review | null {
  const workspace = useWorkspace();
  // Deferred, so that a key is painted before the review is done anew.
  const map = useDeferredValue(useDocument((state) => state.map));
  const isLarge = map.statements.size > MOST_AT_ONCE;
  const atOnce = useMemo(
    () => (isLarge ? null : { map, findings: reviewMap(map) }),
    [map, isLarge],
  );
  const [latest, setLatest] = useState<Review | null>(null);
  useEffect(() => {
    if (!isLarge) return;
    const halt = new AbortController();
    const { signal } = halt;
    const review = async () => {
      const findings = await runInSlices(reviewInSteps(map), signal);
      if (!signal.aborted) setLatest({ map, findings });
    };
    void attempt(workspace, 'reviewing', review, signal);
    return () => halt.abort();
  }, [workspace, map, isLarge]);
  return atOnce ?? latest;
}
