import type { PlainMessageKey } from '../../shared/messages/message-key.ts';
import type { Relation, Target } from '../../shared/model/argument.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { connect } from '../../shared/model/edits/arguments.ts';
import { joinPremise } from '../../shared/model/edits/co-premises.ts';
import type { Edit } from '../../shared/model/edits/edit.ts';
import type { IdMaker } from '../../shared/model/ids.ts';
import { findEntity } from '../../shared/model/queries/find-entity.ts';
import { checkConnection, checkCoPremise } from '../../shared/model/rules/connection-rule.ts';
import { refuse, type Verdict } from '../../shared/model/rules/refusal.ts';
import type { CanvasId } from '../state/canvas-id.ts';
import type { Connecting } from '../state/connecting.ts';

/** What letting go over something would do; null for nothing. */
export type ConnectionMeaning = 'willSupport' | 'willAttack' | 'willUndercut' | 'willJoin';

export function findTarget(map: ArgumentMap, id: CanvasId): Target | null {
  const found = findEntity(map, id);
  if (found?.kind === 'statement') return { kind: 'statement', id: found.statement.id };
  return found?.kind === 'argument' ? { kind: 'argument', id: found.argument.id } : null;
}

/** Supporting an argument from its junction means joining it: a co-premise. */
export function isJoin(
  target: Target,
  relation: Relation,
): target is Target & { kind: 'argument' } {
  return target.kind === 'argument' && relation === 'supports';
}

export function meanConnection(
  map: ArgumentMap,
  { relation }: Connecting,
  over: CanvasId,
): ConnectionMeaning | null {
  const target = findTarget(map, over);
  if (target === null) return null;
  if (isJoin(target, relation)) return 'willJoin';
  if (target.kind === 'argument') return 'willUndercut';
  return relation === 'supports' ? 'willSupport' : 'willAttack';
}

export function judgeConnection(
  map: ArgumentMap,
  { premise, relation }: Connecting,
  over: CanvasId,
): Verdict {
  const target = findTarget(map, over);
  if (target === null) return refuse('no-such-target');
  if (isJoin(target, relation)) return checkCoPremise(map, { argument: target.id, premise });
  return checkConnection(map, { premise, target, relation });
}

/** The edit that letting go makes, and its name. */
export function buildConnection(
  map: ArgumentMap,
  { premise, relation }: Connecting,
  over: CanvasId,
  ids: IdMaker,
): { readonly edit: Edit; readonly label: PlainMessageKey } | null {
  const target = findTarget(map, over);
  if (target === null) return null;
  if (isJoin(target, relation)) {
    const edit = joinPremise(map, { argument: target.id, premise });
    return { edit, label: 'command.statement.addCoPremise' };
  }
  const edit = connect(map, { argumentId: ids.argument(), premise, target, relation });
  return { edit, label: relation === 'supports' ? 'relation.supports' : 'relation.attacks' };
}
