import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import { DEFAULT_GRADUAL } from '../../../shared/model/gradual-name.ts';
import { findMotionId } from '../../../shared/model/queries/find-motion.ts';
import { sidesOf } from '../../../shared/model/queries/sides.ts';
import { type Crux, findCruxes } from '../../../shared/reasoning/cruxes.ts';
import { evaluate, reevaluate } from '../../../shared/reasoning/evaluate.ts';
import { createFramework } from '../../../shared/reasoning/framework.ts';
import { applyQuestions } from '../../../shared/reasoning/schemes/apply-questions.ts';
import { type Suppositions, suppose } from '../../../shared/reasoning/suppose.ts';

export interface Weighing {
  readonly map: ArgumentMap;
  readonly suppositions: Suppositions;
}

/** The statements that a motion hangs on, ranked, under suppositions; none for a map without a motion. */
export function weighCruxes({ map, suppositions }: Weighing): readonly Crux[] {
  const motion = findMotionId(map);
  if (motion === null) return [];
  const semantics = map.details.semantics ?? DEFAULT_GRADUAL;
  const evaluation = evaluate(createFramework(applyQuestions(map)), semantics);
  const { framework, changed } = suppose(evaluation.framework, suppositions);
  return findCruxes(reevaluate(evaluation, framework, changed), motion, sidesOf(map));
}
