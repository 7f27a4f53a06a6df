import type { CardOutcome } from '../../shared/drawing/card-look.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { LABEL, nameLabel } from '../../shared/reasoning/label.ts';
import type { Suppositions } from '../../shared/reasoning/suppose.ts';
import { evaluationOf } from './evaluation.ts';
import type { SessionState } from './session-store.ts';

/** Whether cards show what comes out: while the evaluation is open. */
export function showsOutcomes({ openPanels }: Pick<SessionState, 'openPanels'>): boolean {
  return openPanels.has('evaluation');
}

/** What comes out of the statements of a map, as cards show it. */
export function outcomesOf(
  map: ArgumentMap,
  suppositions: Suppositions,
): (id: StatementId) => CardOutcome | undefined {
  const { framework, labels, strengths } = evaluationOf(map, suppositions);
  return (id) => {
    const slot = framework.slots.get(id);
    if (slot === undefined) return undefined;
    const strength = strengths[slot] ?? Number.NaN;
    return {
      status: nameLabel(labels[slot] ?? LABEL.undecided),
      strength: Number.isNaN(strength) ? null : Math.round(strength * 100),
    };
  };
}
