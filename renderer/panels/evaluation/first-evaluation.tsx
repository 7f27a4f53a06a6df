import { useEffect } from 'react';
import { attempt } from '../../state/attempt.ts';
import { canEvaluateAtOnce, evaluateBeside } from '../../state/evaluation.ts';
import { showsMarks } from '../../state/outcomes.ts';
import type { SessionState } from '../../state/session-store.ts';
import { useDocument, useSession, useWorkspace } from '../../state/workspace-context.ts';

/**
 * Has a large map evaluated beside the window once something shows what comes out, and again for another
 * method. Edits made meanwhile follow from the answer. Renders nothing.
 */
export function FirstEvaluation() {
  const workspace = useWorkspace();
  const map = useDocument((state) => state.map);
  const isShown = useSession(showsEvaluation);
  useSession((state) => state.evaluated);
  const isAwaited = isShown && !canEvaluateAtOnce(map);
  const { semantics } = map.details;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is running is of no use for another method.
  useEffect(() => {
    if (!isAwaited) return;
    const halt = new AbortController();
    void attempt(workspace, 'evaluating', () => evaluateBeside(workspace, halt.signal));
    return () => halt.abort();
  }, [workspace, isAwaited, map.id, semantics]);
  return null;
}

function showsEvaluation(session: SessionState): boolean {
  const { openPanels } = session;
  return showsMarks(session) || openPanels.has('evaluation') || openPanels.has('valueLenses');
}
