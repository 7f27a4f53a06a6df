import type { GradualName } from '../../../shared/model/gradual-name.ts';
import { type Evaluation, evaluate } from '../../../shared/reasoning/evaluate.ts';
import type { Framework } from '../../../shared/reasoning/framework.ts';
import { createNames } from '../../../shared/reasoning/names.ts';

export interface Evaluating {
  /** Without the names, which cannot be copied between threads. */
  readonly tables: Omit<Framework, 'slots'>;
  readonly semantics: GradualName;
}

/** What comes out of a framework, slot by slot. */
export function evaluateFramework({
  tables,
  semantics,
}: Evaluating): Pick<Evaluation, 'labels' | 'strengths' | 'isUnfinished'> {
  const framework = { ...tables, slots: createNames(tables.ids) };
  const { labels, strengths, isUnfinished } = evaluate(framework, semantics);
  return { labels, strengths, isUnfinished };
}
