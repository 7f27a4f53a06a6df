import { memoizeWeakly } from '../../shared/base/memoize-weakly.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { DEFAULT_GRADUAL } from '../../shared/model/gradual-name.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { type Evaluation, evaluate, reevaluate } from '../../shared/reasoning/evaluate.ts';
import { createFramework } from '../../shared/reasoning/framework.ts';
import { applyQuestions } from '../../shared/reasoning/schemes/apply-questions.ts';
import { type Supposition, type Suppositions, suppose } from '../../shared/reasoning/suppose.ts';
import { updateFramework } from '../../shared/reasoning/update-framework.ts';
import type { SessionStore } from './session-store.ts';

/** The map that was evaluated last: an edit of it costs only what depends on the edit. */
let latest: { readonly map: ArgumentMap; readonly evaluation: Evaluation } | null = null;

const evaluateMap = memoizeWeakly((map: ArgumentMap): Evaluation => {
  const evaluation = follow(map);
  latest = { map, evaluation };
  return evaluation;
});

function follow(map: ArgumentMap): Evaluation {
  const semantics = map.details.semantics ?? DEFAULT_GRADUAL;
  const isSuccessor = latest?.map.id === map.id && latest.evaluation.semantics === semantics;
  const written = applyQuestions(map);
  if (latest === null || !isSuccessor) return evaluate(createFramework(written), semantics);
  const before = applyQuestions(latest.map);
  const { framework, changed } = updateFramework(latest.evaluation.framework, before, written);
  // Emptied slots are left behind until they would be the larger part.
  if (framework.ids.length > 2 * framework.slots.size() + 100) {
    return evaluate(createFramework(written), semantics);
  }
  return reevaluate(latest.evaluation, framework, changed);
}

const underSuppositions = memoizeWeakly((map: ArgumentMap) =>
  memoizeWeakly((suppositions: Suppositions): Evaluation => {
    const evaluation = evaluateMap(map);
    if (suppositions.size === 0) return evaluation;
    const { framework, changed } = suppose(evaluation.framework, suppositions);
    return reevaluate(evaluation, framework, changed);
  }),
);

/** What comes out of a map under suppositions; the same object while both are the same. */
export function evaluationOf(map: ArgumentMap, suppositions: Suppositions): Evaluation {
  return underSuppositions(map)(suppositions);
}

/** Supposes something of a statement, or nothing more of it; the map stays as it is. */
export function setSupposition(
  session: SessionStore,
  id: StatementId,
  supposition: Supposition | null,
): void {
  const suppositions = new Map(session.getState().suppositions);
  if (supposition === null) suppositions.delete(id);
  else suppositions.set(id, supposition);
  session.setState({ suppositions });
}
