import { memoizeWeakly } from '../../shared/base/memoize-weakly.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { DEFAULT_GRADUAL, type GradualName } from '../../shared/model/gradual-name.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { type Evaluation, evaluate, reevaluate } from '../../shared/reasoning/evaluate.ts';
import { createFramework } from '../../shared/reasoning/framework.ts';
import { applyQuestions } from '../../shared/reasoning/schemes/apply-questions.ts';
import { type Supposition, type Suppositions, suppose } from '../../shared/reasoning/suppose.ts';
import { updateFramework } from '../../shared/reasoning/update-framework.ts';
import type { SessionStore } from './session-store.ts';
import type { Workspace } from './workspace.ts';

/** A whole evaluation of more statements and arguments than these is made beside the window. */
const MOST_AT_ONCE = 4000;

/** The map that was evaluated last: an edit of it costs only what depends on the edit. */
let latest: { readonly map: ArgumentMap; readonly evaluation: Evaluation } | null = null;

const evaluateMap = memoizeWeakly((map: ArgumentMap): Evaluation => {
  if (latest?.map === map) return latest.evaluation;
  const evaluation = follow(map);
  latest = { map, evaluation };
  answered.add(map);
  return evaluation;
});

/** What `evaluateMap` knows. */
const answered = new WeakSet<ArgumentMap>();

/** The last evaluation, if the map differs from what it is of in what can be followed. */
function findPredecessor(map: ArgumentMap): typeof latest {
  const isSuccessor = latest?.map.id === map.id && latest.evaluation.semantics === semanticsOf(map);
  return isSuccessor ? latest : null;
}

function semanticsOf({ details }: ArgumentMap): GradualName {
  return details.semantics ?? DEFAULT_GRADUAL;
}

function follow(map: ArgumentMap): Evaluation {
  const semantics = semanticsOf(map);
  const written = applyQuestions(map);
  const predecessor = findPredecessor(map);
  if (predecessor === null) return evaluate(createFramework(written), semantics);
  const before = applyQuestions(predecessor.map);
  const { framework, changed } = updateFramework(predecessor.evaluation.framework, before, written);
  // Emptied slots are left behind until they would be the larger part.
  if (framework.ids.length > 2 * framework.slots.size() + 100) {
    return evaluate(createFramework(written), semantics);
  }
  return reevaluate(predecessor.evaluation, framework, changed);
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
export function evaluateNow(map: ArgumentMap, suppositions: Suppositions): Evaluation {
  return underSuppositions(map)(suppositions);
}

/** The same; null for a large map that has to be evaluated whole (see `evaluateBeside`). */
export function evaluationOf(map: ArgumentMap, suppositions: Suppositions): Evaluation | null {
  return canEvaluateAtOnce(map) ? evaluateNow(map, suppositions) : null;
}

/** Whether a map is small, or known, or differs by edits from the one that was evaluated last. */
export function canEvaluateAtOnce(map: ArgumentMap): boolean {
  const isSmall = map.statements.size + map.arguments.size <= MOST_AT_ONCE;
  return isSmall || answered.has(map) || findPredecessor(map) !== null;
}

/** Evaluates the document's map whole beside the window; what it is edited to meanwhile follows from that. */
export async function evaluateBeside(
  { background, document, session }: Workspace,
  signal: AbortSignal,
): Promise<void> {
  const { map } = document.getState();
  const semantics = semanticsOf(map);
  const framework = createFramework(applyQuestions(map));
  const { slots: _, ...tables } = framework;
  try {
    const result = await background.run('evaluateFramework', { tables, semantics }, { signal });
    signal.throwIfAborted();
    latest = { map, evaluation: { framework, semantics, ...result } };
    session.setState({ evaluated: map });
  } catch (error) {
    if (signal.aborted) return;
    // Nobody is left waiting: the window is held up once instead, and says why.
    evaluateMap(map);
    session.setState({ evaluated: map });
    throw error;
  }
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
