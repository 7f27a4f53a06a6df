import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { isStatementOrArgument } from '../../shared/model/queries/find-entity.ts';
import type { Evaluation } from '../../shared/reasoning/evaluate.ts';
import { type TraceStep, traceLabel } from '../../shared/reasoning/explain.ts';
import { findSource } from '../../shared/reasoning/schemes/apply-questions.ts';
import type { CanvasId } from './canvas-id.ts';
import { evaluationOf } from './evaluation.ts';
import type { SessionState } from './session-store.ts';

/** What is being explained on the canvas; null for nothing, and once the map no longer holds it. */
export function findTraced(
  map: ArgumentMap,
  { traced }: Pick<SessionState, 'traced'>,
): SessionState['traced'] {
  return isStatementOrArgument(map, traced) ? traced : null;
}

/** Where a step lies on the canvas: what speaks in the name of a critical question, at its argument. */
export function placeOf(map: ArgumentMap, { id }: TraceStep): CanvasId {
  return findSource(map, id)?.argument.id ?? id;
}

interface Explained {
  readonly traced: CanvasId;
  readonly evaluation: Evaluation;
  readonly deciding: ReadonlySet<CanvasId>;
}

const latest = new WeakMap<ArgumentMap, Explained>();

/**
 * What decides how something comes out, itself among it, while the panel explains that on the canvas; otherwise null.
 * Found once for the latest question about a map: every card asks.
 */
export function findDeciding(
  map: ArgumentMap,
  session: Pick<SessionState, 'traced' | 'openPanels' | 'suppositions'>,
): ReadonlySet<CanvasId> | null {
  const traced = session.openPanels.has('evaluation') ? findTraced(map, session) : null;
  const evaluation = traced === null ? null : evaluationOf(map, session.suppositions);
  if (traced === null || evaluation === null) return null;
  const known = latest.get(map);
  if (known?.traced === traced && known.evaluation === evaluation) return known.deciding;
  const deciding = new Set(traceLabel(evaluation, traced).map((step) => placeOf(map, step)));
  latest.set(map, { traced, evaluation, deciding });
  return deciding;
}
