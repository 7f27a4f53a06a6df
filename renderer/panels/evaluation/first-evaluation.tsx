import { useDeferredValue, useEffect, useMemo } from 'react';
import { attempt } from '../../state/attempt.ts';
import { evaluateBeside, evaluationOf } from '../../state/evaluation.ts';
import { showsMarks } from '../../state/outcomes.ts';
import type { SessionState } from '../../state/session-store.ts';
import { useWork } from '../../state/use-work.ts';
import { useDocument, useSession, useWorkspace } from '../../state/workspace-context.ts';

/**
 * As soon as something shows how the map comes out, has that evaluated beside the window which would hold it up: a
 * large map for the first time or by another method, and large rings that may rest in several ways. Edits made during
 * the first evaluation follow from its answer; what is unfinished is begun anew by each edit. Renders nothing.
 */
export function FirstEvaluation() {
  const workspace = useWorkspace();
  // Deferred, as in the panel.
  const map = useDeferredValue(useDocument((state) => state.map));
  const suppositions = useSession((state) => state.suppositions);
  const isShown = useSession(showsEvaluation);
  useSession((state) => state.evaluated);
  const evaluation = isShown ? evaluationOf(map, suppositions) : null;
  const isAwaited = isShown && evaluation === null;
  const unfinished = evaluation?.isUnfinished ? evaluation : null;
  const { id } = map;
  const { semantics } = map.details;
  // What is running is of no use for another method.
  const first = useMemo(() => ({ id, semantics }), [id, semantics]);
  const subject = isAwaited ? first : unfinished;
  const isStopped = useWork(subject);
  useEffect(() => {
    if (subject === null || isStopped) return;
    const halt = new AbortController();
    void attempt(workspace, 'evaluating', () => evaluateBeside(workspace, halt.signal));
    return () => halt.abort();
  }, [workspace, subject, isStopped]);
  return null;
}

function showsEvaluation(session: SessionState): boolean {
  const { openPanels } = session;
  return showsMarks(session) || openPanels.has('evaluation') || openPanels.has('valueLenses');
}
