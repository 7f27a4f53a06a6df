import type { GradualName } from '../../../shared/model/gradual-name.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import {
  type Crux,
  sortCruxes,
  weighCruxes as weighEach,
} from '../../../shared/reasoning/cruxes.ts';
import { evaluate } from '../../../shared/reasoning/evaluate.ts';
import {
  type PackedFramework,
  unpackFramework,
} from '../../../shared/reasoning/packed-framework.ts';
import type { Report } from '../report.ts';

export interface Weighing {
  /** With what is supposed. */
  readonly framework: PackedFramework;
  readonly semantics: GradualName;
  readonly motion: StatementId;
}

/** How often it is told what is known so far, and how many cruxes of it: more are not told apart by their heat. */
const TELLING = { everyMs: 200, most: 300 };

/** The statements that a motion hangs on, ranked. Tells those on which most hangs while it goes on. */
export function weighCruxes(
  { framework, semantics, motion }: Weighing,
  report: Report<readonly Crux[]>,
): readonly Crux[] {
  const evaluation = evaluate(unpackFramework(framework), semantics);
  const cruxes = new Map<StatementId, Crux>();
  let toldAt = performance.now();
  for (const { crux, part } of weighEach(evaluation, motion)) {
    cruxes.set(crux.id, crux);
    if (performance.now() < toldAt + TELLING.everyMs) continue;
    report(part, sortCruxes(cruxes.values()).slice(0, TELLING.most));
    toldAt = performance.now();
  }
  return sortCruxes(cruxes.values());
}
