import { useEffect } from 'react';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { ArgumentId, StatementId } from '../../../shared/model/ids.ts';
import { type TraceStep, traceLabel } from '../../../shared/reasoning/explain.ts';
import { findSource } from '../../../shared/reasoning/schemes/apply-questions.ts';
import type { CanvasId } from '../../state/canvas-id.ts';
import { useSession, useWorkspace } from '../../state/workspace-context.ts';
import type { Evaluated } from './evaluated.ts';

/** What is being explained on the canvas; null for nothing, and once the map holds it no more. */
export function useTraced(map: ArgumentMap): StatementId | ArgumentId | null {
  const traced = useSession((state) => state.traced);
  const isKnown =
    map.statements.has(traced as StatementId) || map.arguments.has(traced as ArgumentId);
  return isKnown ? traced : null;
}

/** Marks what decides on the canvas, for as long as it is being explained there and in the panel. */
export function useDecidingMarks({ map, evaluation }: Evaluated): void {
  const { session } = useWorkspace();
  const traced = useTraced(map);
  useEffect(() => {
    if (traced === null) return;
    const steps = traceLabel(evaluation, traced);
    session.setState({ deciding: new Set(steps.map((step) => placeOf(map, step))) });
    return () => session.setState({ deciding: null });
  }, [session, map, evaluation, traced]);
  useEffect(() => () => session.setState({ traced: null }), [session]);
}

/** Where a step lies on the canvas: what speaks in the name of a critical question, at its argument. */
export function placeOf(map: ArgumentMap, { id }: TraceStep): CanvasId {
  return findSource(map, id)?.argument.id ?? id;
}
