import type { GradualName } from '../../../shared/model/gradual-name.ts';
import { type Evaluation, evaluate } from '../../../shared/reasoning/evaluate.ts';
import {
  type PackedFramework,
  unpackFramework,
} from '../../../shared/reasoning/packed-framework.ts';

export interface Evaluating {
  readonly framework: PackedFramework;
  readonly semantics: GradualName;
}

/** What comes out of a framework, slot by slot. */
export function evaluateFramework({
  framework,
  semantics,
}: Evaluating): Pick<Evaluation, 'labels' | 'strengths' | 'isUnfinished'> {
  const { labels, strengths, isUnfinished } = evaluate(unpackFramework(framework), semantics);
  return { labels, strengths, isUnfinished };
}
