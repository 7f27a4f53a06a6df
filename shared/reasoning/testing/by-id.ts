import type { ArgumentMap } from '../../model/argument-map.ts';
import type { GradualName } from '../../model/gradual-name.ts';
import type { ArgumentId, StatementId } from '../../model/ids.ts';
import { type Evaluation, evaluate } from '../evaluate.ts';
import { createFramework } from '../framework.ts';
import { type LabelName, nameLabel } from '../label.ts';

/** Labels of an evaluation by id. */
export function labelsById({
  framework,
  labels,
}: Evaluation): Map<StatementId | ArgumentId, LabelName> {
  return new Map(framework.ids.map((id, slot) => [id, nameLabel(labels[slot] ?? 1)]));
}

/** Strengths of an evaluation by id. */
export function strengthsById({
  framework,
  strengths,
}: Evaluation): Map<StatementId | ArgumentId, number> {
  return new Map(framework.ids.map((id, slot) => [id, strengths[slot] ?? 0]));
}

/** Evaluates a map from nothing. */
export function evaluateMap(map: ArgumentMap, semantics: GradualName = 'df-quad'): Evaluation {
  return evaluate(createFramework(map), semantics);
}
