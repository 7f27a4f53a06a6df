import type { PlainMessageKey } from '../../../shared/messages/message-key.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import { type Edit, makeEdit } from '../../../shared/model/edits/edit.ts';
import type { IdMaker, StatementId } from '../../../shared/model/ids.ts';
import { ALLOWED, type Verdict } from '../../../shared/model/rules/refusal.ts';
import { buildConnection, findTarget, judgeConnection } from '../../commands/connecting.ts';
import { buildMove } from '../../commands/moving.ts';
import type { Dropping } from '../../state/dragging.ts';
import { editInSteps } from '../../state/edit-in-steps.ts';

/** Those of the cards in hand that letting go would move or link: some may stand there in this way already. */
export function listDroppable(
  map: ArgumentMap,
  dropping: Dropping,
  ids: IdMaker,
): readonly StatementId[] {
  return dropping.premises.filter(
    (premise) => judge(map, dropping, premise, ids).kind === 'allowed',
  );
}

/** Why none of them can be moved or linked, if so. */
export function judgeDrop(map: ArgumentMap, dropping: Dropping, ids: IdMaker): Verdict {
  const isAllowed = listDroppable(map, dropping, ids).length > 0;
  return isAllowed ? ALLOWED : judge(map, dropping, dropping.premise, ids);
}

interface Built {
  readonly edit: Edit;
  readonly label: PlainMessageKey;
}

/** One edit that moves or links all that can be, and its name. */
export function buildDrop(map: ArgumentMap, dropping: Dropping, ids: IdMaker): Built | null {
  const droppable = listDroppable(map, dropping, ids);
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
