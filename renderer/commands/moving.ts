import { fail } from '../../shared/base/result.ts';
import type { Relation, Target } from '../../shared/model/argument.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import type { Edit } from '../../shared/model/edits/edit.ts';
import { moveBranch, moveIntoPremises } from '../../shared/model/edits/move-branch.ts';
import type { ArgumentId, IdMaker, StatementId } from '../../shared/model/ids.ts';
import { branchOf } from '../../shared/model/queries/branch.ts';
import { argumentsFrom } from '../../shared/model/queries/index-arguments.ts';
import { outlineOf } from '../../shared/model/queries/outline.ts';
import { refuse } from '../../shared/model/rules/refusal.ts';
import { isJoin } from './connecting.ts';

/** A statement that moves to another target with everything that hangs on it. */
interface Move {
  readonly statement: StatementId;
  readonly target: Target;
  /** What it does there, a supporting one of an argument being a co-premise; absent: what it did. */
  readonly relation?: Relation;
}

/** The argument that a move takes the statement from: the one by which it is read; null where it speaks to nothing. */
function findFrom(map: ArgumentMap, { statement }: Move): ArgumentId | null {
  const through = outlineOf(map).find(({ id }) => id === statement)?.through;
  return through ?? argumentsFrom(map, statement)[0]?.id ?? null;
}

/** What a statement does at the target that it goes to. */
export function findRelation(map: ArgumentMap, move: Move): Relation {
  const from = findFrom(map, move);
  const before = from === null ? undefined : map.arguments.get(from)?.relation;
  return move.relation ?? before ?? 'supports';
}

/** The edit that makes a move; it does not include the places of cards. */
export function buildMove(map: ArgumentMap, move: Move, ids: IdMaker): Edit {
  const { statement, target, relation } = move;
  const from = findFrom(map, move);
  if (relation !== undefined && isJoin(target, relation)) {
    return moveIntoPremises(map, { statement, from, argument: target.id });
  }
  if (from !== null && isThereAlready(map, from, move)) {
    return fail(refuse('already-linked', from));
  }
  const newArgument = ids.argument();
  return moveBranch(map, { statement, from, target, newArgument, ...(relation && { relation }) });
}

function isThereAlready(map: ArgumentMap, from: ArgumentId, { target, relation }: Move): boolean {
  const argument = map.arguments.get(from);
  return (
    relation !== undefined &&
    argument?.premises.length === 1 &&
    argument.target.id === target.id &&
    argument.relation === relation
  );
}

/**
 * What the cards that move hang on: where the argument itself does, or is merged into another, what undercuts it too,
 * unless it is spoken to by that or elsewhere.
 */
export function findMovingRoot(map: ArgumentMap, move: Move): StatementId | ArgumentId {
  const { statement, target } = move;
  const from = findFrom(map, move);
  const argument = from === null ? undefined : map.arguments.get(from);
  if (argument?.premises.length !== 1) return statement;
  const { statements, arguments: within } = branchOf(map, argument.id);
  const holdsTarget =
    target.kind === 'statement' ? statements.has(target.id) : within.has(target.id);
  return statements.has(statement) && !holdsTarget ? argument.id : statement;
}
