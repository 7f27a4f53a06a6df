import { fail } from '../../base/result.ts';
import type { Argument, Relation, Target } from '../argument.ts';
import type { ArgumentMap } from '../argument-map.ts';
import type { Change } from '../change.ts';
import type { ArgumentId, StatementId } from '../ids.ts';
import { branchOf } from '../queries/branch.ts';
import { refuse } from '../rules/refusal.ts';
import { connect, retarget } from './arguments.ts';
import { joinPremise, leavePremise } from './co-premises.ts';
import { type Edit, makeEdit } from './edit.ts';

/**
 * Puts a statement, and with it all that hangs on it, under another target. `from` is the argument it
 * leaves; where the statement alone makes it, the argument itself moves with its weight and what
 * speaks to it; from co-premises the statement goes alone and makes a `newArgument`, as it does when
 * `from` is null. Without `relation` it goes on doing what it did, or supports. Refused where the
 * target hangs on the statement itself. Linear in the branch.
 */
export function moveBranch(
  map: ArgumentMap,
  input: {
    readonly statement: StatementId;
    readonly from: ArgumentId | null;
    readonly target: Target;
    readonly newArgument: ArgumentId;
    readonly relation?: Relation;
  },
): Edit {
  const { statement, target } = input;
  if (!map.statements.has(statement)) return fail(refuse('not-found', statement));
  const argument = input.from === null ? undefined : map.arguments.get(input.from);
  if (input.from !== null && argument?.premises.includes(statement) !== true) {
    return fail(refuse('no-such-argument', input.from));
  }
  if (hangsOn(map, target, statement)) return fail(refuse('into-own-branch', statement));
  const relation = input.relation ?? argument?.relation ?? 'supports';
  if (argument?.premises.length === 1) {
    return retarget(map, { argument: argument.id, target, relation });
  }
  const made = connect(map, {
    argumentId: input.newArgument,
    premise: statement,
    target,
    relation,
  });
  return argument === undefined ? made : leaveAnd(map, argument, statement, made);
}

/**
 * Puts a statement, and with it all that hangs on it, among the premises of an argument. `from` is the argument it
 * leaves, null for none: where the statement alone makes it, that goes with what speaks to it. Refused where the
 * argument hangs on the statement or on what goes. Linear in the branch.
 */
export function moveIntoPremises(
  map: ArgumentMap,
  input: {
    readonly statement: StatementId;
    readonly from: ArgumentId | null;
    readonly argument: ArgumentId;
  },
): Edit {
  const { statement, from, argument } = input;
  if (hangsOn(map, { kind: 'argument', id: argument }, statement)) {
    return fail(refuse('into-own-branch', statement));
  }
  const joined = joinPremise(map, { argument, premise: statement });
  if (joined.kind === 'error' || from === null) return joined;
  // The same that the statement did alone is taken up into the argument.
  if (touches(joined.value, from)) return joined;
  const left = leavePremise(map, { argument: from, premise: statement });
  if (left.kind === 'error') return left;
  return touches(left.value, argument)
    ? fail(refuse('into-own-branch', statement))
    : makeEdit([...left.value, ...joined.value]);
}

function touches(change: Change, argument: ArgumentId): boolean {
  return change.some((entry) => entry.kind === 'argument' && entry.id === argument);
}

function hangsOn(map: ArgumentMap, target: Target, statement: StatementId): boolean {
  const branch = branchOf(map, statement);
  return target.kind === 'statement'
    ? target.id !== statement && branch.statements.has(target.id)
    : branch.arguments.has(target.id);
}

function leaveAnd(map: ArgumentMap, argument: Argument, premise: StatementId, made: Edit): Edit {
  if (made.kind === 'error') return made;
  const left = leavePremise(map, { argument: argument.id, premise });
  return left.kind === 'error' ? left : makeEdit([...left.value, ...made.value]);
}
