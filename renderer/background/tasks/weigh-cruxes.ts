import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import { DEFAULT_GRADUAL } from '../../../shared/model/gradual-name.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import { findMotionId } from '../../../shared/model/queries/find-motion.ts';
import { sidesOf } from '../../../shared/model/queries/sides.ts';
import {
  type Crux,
  sortCruxes,
  weighCruxes as weighEach,
} from '../../../shared/reasoning/cruxes.ts';
import { evaluate, reevaluate } from '../../../shared/reasoning/evaluate.ts';
import { createFramework } from '../../../shared/reasoning/framework.ts';
import { applyQuestions } from '../../../shared/reasoning/schemes/apply-questions.ts';
import { type Suppositions, suppose } from '../../../shared/reasoning/suppose.ts';
import type { Report } from '../report.ts';

export interface Weighing {
  readonly map: ArgumentMap;
  readonly suppositions: Suppositions;
}

/** How often it is told what is known so far, and how many cruxes of it. */
const TELLING = { everyMs: 200, most: 12 };

/**
 * The statements that a motion hangs on, ranked, under suppositions; none for a map without a motion. Tells
 * those on which most hangs while it goes on.
 */
export function weighCruxes(
  { map, suppositions }: Weighing,
  report: Report<readonly Crux[]>,
): readonly Crux[] {
  const motion = findMotionId(map);
  if (motion === null) return [];
  const semantics = map.details.semantics ?? DEFAULT_GRADUAL;
  const whole = evaluate(createFramework(applyQuestions(map)), semantics);
  const { framework, changed } = suppose(whole.framework, suppositions);
  const evaluation = reevaluate(whole, framework, changed);
  const cruxes = new Map<StatementId, Crux>();
  let toldAt = performance.now();
  for (const { crux, part } of weighEach(evaluation, motion, sidesOf(map))) {
    cruxes.set(crux.id, crux);
    if (performance.now() < toldAt + TELLING.everyMs) continue;
    report(part, sortCruxes(cruxes.values()).slice(0, TELLING.most));
    toldAt = performance.now();
  }
  return sortCruxes(cruxes.values());
}
