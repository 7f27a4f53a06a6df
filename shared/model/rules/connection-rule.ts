import type { Argument, Premises, Relation, Target } from '../argument.ts';
import type { ArgumentMap } from '../argument-map.ts';
import { reachesArgument } from '../find-undercut-loops.ts';
import type { ArgumentId, StatementId } from '../ids.ts';
import { argumentsOn } from '../queries/index-arguments.ts';
import type { StatementKind } from '../statement.ts';
import { ALLOWED, type Refusal, refuse, type Verdict } from './refusal.ts';

/** Whether a statement may support or attack a target. Linear in the arguments on the target. */
export function checkConnection(
  map: ArgumentMap,
  proposed: {
    readonly premise: StatementId;
    readonly target: Target;
    readonly relation: Relation;
  },
): Verdict {
  const { premise, target, relation } = proposed;
  return judge(map, { id: null, premises: [premise], target, relation });
}

/** Whether a statement yet to be made may speak to a target. */
export function checkReply(
  map: ArgumentMap,
  proposed: { readonly kind: StatementKind; readonly target: Target },
): Verdict {
  if (proposed.kind === 'motion') return refuse('motion-as-premise');
  return refuseMissingTarget(map, proposed.target) ?? ALLOWED;
}

/** Whether a statement may join the premises of an argument. */
export function checkCoPremise(
  map: ArgumentMap,
  proposed: { readonly argument: ArgumentId; readonly premise: StatementId },
): Verdict {
  const { premise } = proposed;
  const argument = map.arguments.get(proposed.argument);
  if (argument === undefined) return refuse('no-such-argument', proposed.argument);
  if (argument.premises.includes(premise)) return refuse('already-a-premise', premise);
  if (argument.target.id === premise) return refuse('premise-is-target', premise);
  return judge(map, { ...argument, premises: [...argument.premises, premise] });
}

/** Whether an argument may get another target, or another relation where one is given. What it does now is allowed. */
export function checkRetarget(
  map: ArgumentMap,
  proposed: {
    readonly argument: ArgumentId;
    readonly target: Target;
    readonly relation?: Relation;
  },
): Verdict {
  const argument = map.arguments.get(proposed.argument);
  if (argument === undefined) return refuse('no-such-argument', proposed.argument);
  const { target, relation = argument.relation } = proposed;
  if (target.id === argument.target.id && relation === argument.relation) return ALLOWED;
  return judge(map, { ...argument, target, relation });
}

/** Whether an argument may support or attack its target. What it does now is always allowed. */
export function checkRelation(
  map: ArgumentMap,
  proposed: { readonly argument: ArgumentId; readonly relation: Relation },
): Verdict {
  const argument = map.arguments.get(proposed.argument);
  if (argument === undefined) return refuse('no-such-argument', proposed.argument);
  if (proposed.relation === argument.relation) return ALLOWED;
  return refuseRepetition(map, { ...argument, relation: proposed.relation }) ?? ALLOWED;
}

/** An argument as it would be; without an id it is yet to be made. */
interface Proposal extends Pick<Argument, 'premises' | 'target' | 'relation'> {
  readonly id: ArgumentId | null;
}

function judge(map: ArgumentMap, proposal: Proposal): Verdict {
  return (
    refuseMissingTarget(map, proposal.target) ??
    refusePremises(map, proposal.premises) ??
    refuseOntoItself(proposal) ??
    refuseLoop(map, proposal) ??
    refuseOwnArgument(map, proposal) ??
    refuseRepetition(map, proposal) ??
    ALLOWED
  );
}

function refuseMissingTarget(map: ArgumentMap, target: Target): Refusal | null {
  const isThere =
    target.kind === 'statement' ? map.statements.has(target.id) : map.arguments.has(target.id);
  return isThere ? null : refuse('no-such-target', target.id);
}

function refusePremises(map: ArgumentMap, premises: Premises): Refusal | null {
  for (const id of premises) {
    const statement = map.statements.get(id);
    if (statement === undefined) return refuse('no-such-premise', id);
    if (statement.kind === 'motion') return refuse('motion-as-premise', id);
  }
  return null;
}

function refuseOntoItself({ id, premises, target }: Proposal): Refusal | null {
  const ownIds: readonly (StatementId | ArgumentId | null)[] = [id, ...premises];
  return ownIds.includes(target.id) ? refuse('onto-itself', target.id) : null;
}

function refuseLoop(map: ArgumentMap, { id, target }: Proposal): Refusal | null {
  if (id === null || target.kind !== 'argument') return null;
  return reachesArgument(map, target.id, id) ? refuse('undercut-loop', target.id, id) : null;
}

/** Looks both up, at the argument spoken to, and down, at the arguments that speak to this one. */
function refuseOwnArgument(map: ArgumentMap, proposal: Proposal): Refusal | null {
  const { id, premises, target } = proposal;
  const above = target.kind === 'argument' ? map.arguments.get(target.id) : undefined;
  const below = id === null ? [] : argumentsOn(map, id);
  for (const other of above === undefined ? below : [above, ...below]) {
    const shared = premises.find((premise) => other.premises.includes(premise));
    if (shared !== undefined) return refuse('own-argument', other.id, shared);
  }
  return null;
}

/** The proposal differs from what its argument is now, so that argument is never found itself. */
function refuseRepetition(map: ArgumentMap, proposal: Proposal): Refusal | null {
  const { premises, target, relation } = proposal;
  const twin = argumentsOn(map, target.id).find(
    (other) => other.relation === relation && hasSamePremises(other.premises, premises),
  );
  return twin === undefined ? null : refuse('already-linked', twin.id);
}

function hasSamePremises(left: Premises, right: Premises): boolean {
  return left.length === right.length && left.every((premise) => right.includes(premise));
}
