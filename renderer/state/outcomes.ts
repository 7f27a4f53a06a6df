import type { CardMarks } from '../../shared/drawing/card-look.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import type { Evaluation } from '../../shared/reasoning/evaluate.ts';
import { outcomeOf } from '../../shared/reasoning/outcome.ts';
import { evaluateNow, evaluationOf } from './evaluation.ts';
import type { SessionState } from './session-store.ts';
import type { Workspace } from './workspace.ts';

/** Whether cards show how their statements come out. */
export function showsOutcomes({
  outcomes,
  openPanels,
}: Pick<SessionState, 'outcomes' | 'openPanels'>): boolean {
  return outcomes === 'always' || (outcomes === 'with-evaluation' && openPanels.has('evaluation'));
}

/** The choice under which cards show outcomes or not: as the panel has them, unless that differs. */
export function chooseOutcomes(
  isShown: boolean,
  { openPanels }: Pick<SessionState, 'openPanels'>,
): SessionState['outcomes'] {
  if (isShown === openPanels.has('evaluation')) return 'with-evaluation';
  return isShown ? 'always' : 'never';
}

/** What decides what an evaluation writes on cards. */
export type MarkChoices = Pick<
  SessionState,
  'outcomes' | 'openPanels' | 'suppositions' | 'heat' | 'evaluated'
>;

/**
 * The marks on the cards of a map; evaluates nothing unless cards are to show it. A large map has no marks until it has
 * been evaluated on another thread, which `evaluated` tells.
 */
export function findMarking(
  map: ArgumentMap,
  session: MarkChoices,
): { readonly evaluation: Evaluation | null; readonly heat: SessionState['heat'] } {
  const evaluation = showsOutcomes(session) ? evaluationOf(map, session.suppositions) : null;
  return { evaluation, heat: session.heat };
}

/** What is written on one card. */
export function markCard(
  { evaluation, heat }: ReturnType<typeof findMarking>,
  id: StatementId,
): CardMarks {
  const outcome = evaluation === null ? undefined : outcomeOf(evaluation, id);
  const own = heat?.get(id);
  return {
    ...(outcome === undefined ? {} : { outcome }),
    ...(own === undefined ? {} : { heat: own }),
  };
}

/** What an evaluation writes on the cards of a picture: outcomes, and the heat that the canvas shows. */
export function listMarks({ document, session }: Workspace): ReadonlyMap<StatementId, CardMarks> {
  const { map } = document.getState();
  const { suppositions, heat } = session.getState();
  const marking = { evaluation: evaluateNow(map, suppositions), heat };
  return new Map([...map.statements.keys()].map((id) => [id, markCard(marking, id)]));
}

/** Whether `listMarks` tells at once what it gives. What it does not is evaluated beside the window where it is shown. */
export function areMarksKnown({ document, session }: Workspace): boolean {
  const evaluation = evaluationOf(document.getState().map, session.getState().suppositions);
  return evaluation !== null && !evaluation.isUnfinished;
}

/** Whether the canvas shows what an evaluation writes on cards. */
export function showsMarks(session: MarkChoices): boolean {
  return showsOutcomes(session) || session.heat !== null;
}

/** Whether the canvas writes the same on the cards of a map as before. */
export function marksAlike(session: MarkChoices, before: MarkChoices): boolean {
  return (
    session.suppositions === before.suppositions &&
    session.heat === before.heat &&
    session.evaluated === before.evaluated &&
    showsOutcomes(session) === showsOutcomes(before)
  );
}
