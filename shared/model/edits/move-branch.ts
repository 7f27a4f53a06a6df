import { fail } from '../../base/result.ts';
import type { Argument, Relation, Target } from '../argument.ts';
import type { ArgumentMap } from '../argument-map.ts';
import type { Change } from '../change.ts';
import { reachesArgument } from '../find-undercut-loops.ts';
import type { ArgumentId, StatementId } from '../ids.ts';
import { branchOf } from '../queries/branch.ts';
import { refuse } from '../rules/refusal.ts';
import { absorbArgument } from './absorb-argument.ts';
import { connect, retarget } from './arguments.ts';
import { joinPremise, leavePremise, withPremise } from './co-premises.ts';
import { type Edit, makeEdit } from './edit.ts';

/**
 * Moves a statement, with everything that hangs on it, under another target. `from` is the argument it leaves: if the
 * statement is its only premise, the argument itself moves, with its weight and what speaks to it; if there are
 * co-premises, the statement leaves them and makes a `newArgument`, as it does when `from` is null. Without `relation`,
 * it keeps the relation it had, or supports. Refused if the target hangs on the statement itself. Linear in the branch.
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
 * Moves a statement, with everything that hangs on it, to the premises of an argument. `from` is the argument it
 * leaves, null for none: if the statement is its only premise, that argument is merged into the other one (see
 * `absorbArgument`). Refused if the argument hangs on the statement or on what it leaves. Linear in the branch, and in
 * the map where something speaks to what it leaves.
 */
export function moveIntoPremises(
  map: ArgumentMap,
  input: {
    readonly statement: StatementId;
    readonly from: ArgumentId | null;
    readonly argument: ArgumentId;
  },
): Edit {
  const { statement, from } = input;
  if (hangsOn(map, { kind: 'argument', id: input.argument }, statement)) {
    return fail(refuse('into-own-branch', statement));
  }
  const joined = joinPremise(map, { argument: input.argument, premise: statement });
  if (joined.kind === 'error' || from === null) return joined;
  const argument = map.arguments.get(input.argument);
  const left = map.arguments.get(from);
  // One by which the statement alone did the same is merged by joining.
  if (argument === undefined || left === undefined || touches(joined.value, from)) return joined;
  if (left.premises.length > 1) return leaveAnd(map, left, statement, joined);
  if (reachesArgument(map, argument.id, from)) {
    return fail(refuse('into-own-branch', statement));
  }
  return absorbArgument(map, { gone: left, into: withPremise(argument, statement) });
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
