import { memoizeWeakly } from '../../../shared/base/memoize-weakly.ts';
import type { PlainMessageKey } from '../../../shared/messages/message-key.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import { type Edit, makeEdit } from '../../../shared/model/edits/edit.ts';
import type { IdMaker, StatementId } from '../../../shared/model/ids.ts';
import { ALLOWED, type Verdict } from '../../../shared/model/rules/refusal.ts';
import { buildConnection, findTarget, judgeConnection } from '../../commands/connecting.ts';
import { buildMove } from '../../commands/moving.ts';
import type { Dropping } from '../../state/dragging.ts';
import { editInSteps } from '../../state/edit-in-steps.ts';

/** What letting go would do. */
export interface Judged {
  /** The cards in hand that it would move or link: some may stand there in this way already. */
  readonly droppable: readonly StatementId[];
  /** Why there are none, if so. */
  readonly verdict: Verdict;
}

// Asked of every choice whenever another of them is lit, and to judge a move takes building it.
const judgedIn = memoizeWeakly((_map: ArgumentMap) => new Map<string, Judged>());

export function judgeDrop(map: ArgumentMap, dropping: Dropping, ids: IdMaker): Judged {
  const { act, relation, over, premise, premises } = dropping;
  // No id holds a line break.
  const choice = [act, relation, over, premise, ...premises].join('\n');
  const known = judgedIn(map).get(choice);
  if (known !== undefined) return known;
  const verdictOn = (each: StatementId) => judge(map, dropping, each, ids);
  const droppable = premises.filter((each) => verdictOn(each).kind === 'allowed');
  const judged = { droppable, verdict: droppable.length > 0 ? ALLOWED : verdictOn(premise) };
  judgedIn(map).set(choice, judged);
  return judged;
}

interface Built {
  readonly edit: Edit;
  readonly label: PlainMessageKey;
}

/** One edit that moves or links all that can be, and its name. */
export function buildDrop(map: ArgumentMap, dropping: Dropping, ids: IdMaker): Built | null {
  const { droppable } = judgeDrop(map, dropping, ids);
  const first = build(map, dropping, droppable[0] ?? dropping.premise, ids);
  if (first === null || droppable.length < 2) return first;
  const steps = droppable.map(
    (premise) => (current: ArgumentMap) =>
      build(current, dropping, premise, ids)?.edit ?? makeEdit([]),
  );
  return { edit: editInSteps(map, steps), label: first.label };
}

function build(
  map: ArgumentMap,
  { act, relation, over }: Dropping,
  premise: StatementId,
  ids: IdMaker,
): Built | null {
  if (act === 'link') return buildConnection(map, { premise, relation }, over, ids);
  const target = findTarget(map, over);
  if (target === null) return null;
  return {
    edit: buildMove(map, { statement: premise, target, relation }, ids),
    label: 'drop.moveDone',
  };
}

function judge(map: ArgumentMap, dropping: Dropping, premise: StatementId, ids: IdMaker): Verdict {
  const { act, relation, over } = dropping;
  if (act === 'link') return judgeConnection(map, { premise, relation }, over);
  const edit = build(map, dropping, premise, ids)?.edit;
  return edit?.kind === 'error' ? edit.error : ALLOWED;
}
