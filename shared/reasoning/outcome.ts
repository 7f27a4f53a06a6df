import type { ArgumentId, StatementId } from '../model/ids.ts';
import type { Evaluation } from './evaluate.ts';
import { LABEL, type LabelName, nameLabel } from './label.ts';

/** How a statement or an argument comes out, as people read it. */
export interface Outcome {
  readonly status: LabelName;
  /** 0 to 100, a whole number; null where it does not settle. */
  readonly strength: number | null;
}

/** How something comes out; undefined for what the evaluation does not hold. */
export function outcomeOf(
  { framework, labels, strengths }: Evaluation,
  id: StatementId | ArgumentId,
): Outcome | undefined {
  const slot = framework.slots.get(id);
  if (slot === undefined) return undefined;
  const strength = strengths[slot] ?? Number.NaN;
  return {
    status: nameLabel(labels[slot] ?? LABEL.undecided),
    strength: Number.isNaN(strength) ? null : Math.round(strength * 100),
  };
}
