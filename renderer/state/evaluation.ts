import { memoizeWeakly } from '../../shared/base/memoize-weakly.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { DEFAULT_GRADUAL, type GradualName } from '../../shared/model/gradual-name.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { type Evaluation, evaluate, reevaluate } from '../../shared/reasoning/evaluate.ts';
import { buildFramework, createFramework } from '../../shared/reasoning/framework.ts';
import { packInPieces } from '../../shared/reasoning/packed-framework.ts';
import { applyQuestions } from '../../shared/reasoning/schemes/apply-questions.ts';
import { type Supposition, type Suppositions, suppose } from '../../shared/reasoning/suppose.ts';
import { updateFramework } from '../../shared/reasoning/update-framework.ts';
import { runInSlices } from './in-slices.ts';
import type { SessionStore } from './session-store.ts';
import type { Workspace } from './workspace.ts';

/** A whole evaluation of more statements and arguments than these is made beside the window. */
const MOST_AT_ONCE = 4000;
/**
 * This many strengths on rings are computed in about a frame, for statements with a few arguments each; what takes
 * longer is finished on another thread.
 */
export const MOST_STRENGTHS = 60_000;

/** The map that was evaluated last: after an edit, only what depends on the edit is evaluated again. */
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

/** What was left unfinished here and finished beside the window. */
const finished = new WeakMap<Evaluation, Evaluation>();

function latestOf(evaluation: Evaluation): Evaluation {
  return finished.get(evaluation) ?? evaluation;
}

function follow(map: ArgumentMap): Evaluation {
  const semantics = semanticsOf(map);
  const written = applyQuestions(map);
  const predecessor = findPredecessor(map);
  if (predecessor === null)
    return evaluate(createFramework(written), semantics, { left: MOST_STRENGTHS });
  const before = applyQuestions(predecessor.map);
  const evaluation = latestOf(predecessor.evaluation);
  const { framework, changed } = updateFramework(evaluation.framework, before, written);
  // Emptied slots are left behind until they would be the larger part.
  if (framework.ids.length > 2 * framework.slots.size() + 100) {
    return evaluate(createFramework(written), semantics, { left: MOST_STRENGTHS });
  }
  return reevaluate(evaluation, framework, changed, { left: MOST_STRENGTHS });
}

const underSuppositions = memoizeWeakly((map: ArgumentMap) =>
  memoizeWeakly((suppositions: Suppositions): Evaluation => {
    const evaluation = latestOf(evaluateMap(map));
    if (suppositions.size === 0) return evaluation;
    const { framework, changed } = suppose(evaluation.framework, suppositions);
    return reevaluate(evaluation, framework, changed, { left: MOST_STRENGTHS });
  }),
);

/**
 * The complete evaluation of a map under suppositions; the same object while both are the same. May block the window
 * where large rings may rest in several ways.
 */
export function evaluateNow(map: ArgumentMap, suppositions: Suppositions): Evaluation {
  const evaluation = latestOf(underSuppositions(map)(suppositions));
  if (!evaluation.isUnfinished) return evaluation;
  const whole = evaluate(evaluation.framework, evaluation.semantics);
  finished.set(evaluation, whole);
  return whole;
}

/**
 * The same within a frame; null for a large map that has to be evaluated whole. That, and what is unfinished in the
 * answer, comes from `evaluateBeside`.
 */
export function evaluationOf(map: ArgumentMap, suppositions: Suppositions): Evaluation | null {
  if (!canEvaluateAtOnce(map)) return null;
  return latestOf(underSuppositions(map)(suppositions));
}

/** Whether a map is small, or known, or differs by edits from the one that was evaluated last. */
function canEvaluateAtOnce(map: ArgumentMap): boolean {
  const isSmall = map.statements.size + map.arguments.size <= MOST_AT_ONCE;
  return isSmall || answered.has(map) || findPredecessor(map) !== null;
}

/** The same, complete, without blocking the window where a thread can do it. */
export async function evaluateFully(workspace: Workspace): Promise<Evaluation> {
  const { map } = workspace.document.getState();
  const { suppositions } = workspace.session.getState();
  const known = evaluationOf(map, suppositions);
  if (known !== null && !known.isUnfinished) return known;
  await evaluateBeside(workspace, new AbortController().signal);
  return evaluateNow(map, suppositions);
}

/**
 * Evaluates the document's map, or finishes what is unfinished, beside the window; what it is edited to
 * meanwhile follows from that.
 */
export async function evaluateBeside(
  { background, document, session }: Workspace,
  signal: AbortSignal,
): Promise<void> {
  const { map } = document.getState();
  const { suppositions } = session.getState();
  const unfinished = evaluationOf(map, suppositions);
  const semantics = semanticsOf(map);
  try {
    const framework =
      unfinished?.framework ?? (await runInSlices(buildFramework(applyQuestions(map)), signal));
    const packed = await runInSlices(packInPieces(framework), signal);
    const order = { framework: packed, semantics };
    const result = await background.run('evaluateFramework', order, { signal });
    signal.throwIfAborted();
    const evaluation = { framework, semantics, ...result };
    if (unfinished === null) latest = { map, evaluation };
    else finished.set(unfinished, evaluation);
    session.setState({ evaluated: evaluation });
  } catch (error) {
    if (signal.aborted) return;
    // Nobody is left waiting: the window is blocked once instead, and says why.
    session.setState({ evaluated: evaluateNow(map, suppositions) });
    throw error;
  }
}

/** Supposes something about a statement, or stops supposing it; the map stays as it is. */
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
