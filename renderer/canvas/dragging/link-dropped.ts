import type { PlainMessageKey } from '../../../shared/messages/message-key.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import { type Edit, makeEdit } from '../../../shared/model/edits/edit.ts';
import type { IdMaker, StatementId } from '../../../shared/model/ids.ts';
import { ALLOWED, type Verdict } from '../../../shared/model/rules/refusal.ts';
import { buildConnection, judgeConnection } from '../../commands/connecting.ts';
import type { Dropping } from '../../state/dragging.ts';
import { editInSteps } from '../../state/edit-in-steps.ts';

/** Those of the cards in hand that letting go would link: some may be linked in this way already. */
export function listLinkable(map: ArgumentMap, dropping: Dropping): readonly StatementId[] {
  return dropping.premises.filter((premise) => judge(map, dropping, premise).kind === 'allowed');
}

/** Why none of them can be linked, if so. */
export function judgeDrop(map: ArgumentMap, dropping: Dropping): Verdict {
  const isAllowed = listLinkable(map, dropping).length > 0;
  return isAllowed ? ALLOWED : judge(map, dropping, dropping.premise);
}

/** One edit that links all that can be, and its name. */
export function buildDrop(
  map: ArgumentMap,
  dropping: Dropping,
  ids: IdMaker,
): { readonly edit: Edit; readonly label: PlainMessageKey } | null {
  const linkable = listLinkable(map, dropping);
  const build = (current: ArgumentMap, premise: StatementId) =>
    buildConnection(current, { ...dropping, premise }, dropping.over, ids);
  const first = build(map, linkable[0] ?? dropping.premise);
  if (first === null || linkable.length < 2) return first;
  const steps = linkable.map(
    (premise) => (current: ArgumentMap) => build(current, premise)?.edit ?? makeEdit([]),
  );
  return { edit: editInSteps(map, steps), label: first.label };
}

function judge(map: ArgumentMap, { relation, over }: Dropping, premise: StatementId): Verdict {
  return judgeConnection(map, { premise, relation }, over);
}
