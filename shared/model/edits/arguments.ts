import { fail } from '../../base/result.ts';
import type { Argument } from '../argument.ts';
import { createArgument, type Relation, type Target } from '../argument.ts';
import type { ArgumentMap } from '../argument-map.ts';
import { checkArgument } from '../check-map.ts';
import type { ArgumentId, StatementId } from '../ids.ts';
import { checkConnection, checkRelation, checkRetarget } from '../rules/connection-rule.ts';
import { refuse } from '../rules/refusal.ts';
import { argumentEntry, type Edit, makeEdit } from './edit.ts';
import { applyPatch, type Patch } from './patch.ts';
import { refuseTakenIds, refuseViolations } from './preconditions.ts';
import { nextOrder } from './siblings.ts';

/** Adds an argument by which a statement of the map supports or attacks a target, last among the arguments on it. */
export function connect(
  map: ArgumentMap,
  input: {
    readonly argumentId: ArgumentId;
    readonly premise: StatementId;
    readonly target: Target;
    readonly relation: Relation;
  },
): Edit {
  const { argumentId: id, premise, target, relation } = input;
  const verdict = refuseTakenIds(map, [id]) ?? checkConnection(map, input);
  if (verdict.kind === 'refused') return fail(verdict);
  const order = nextOrder(map, target);
  const made = createArgument({ id, relation, premises: [premise], target, order });
  return makeEdit([argumentEntry(map, id, made)]);
}

/** What `updateArgument` can change; relation, target, premises and order have edits of their own. */
export type ArgumentPatch = Patch<
  Argument,
  'weight' | 'scheme' | 'questions' | 'warrant' | 'comment'
>;

/** Changes how an argument is judged and described. */
export function updateArgument(map: ArgumentMap, id: ArgumentId, patch: ArgumentPatch): Edit {
  const argument = map.arguments.get(id);
  if (argument === undefined) return fail(refuse('not-found', id));
  const after = applyPatch(argument, patch);
  const refusal = refuseViolations(checkArgument(map, after), id);
  return refusal === null ? makeEdit([argumentEntry(map, id, after)]) : fail(refusal);
}

/** Turns support into attack and attack into support. */
export function flipRelation(map: ArgumentMap, id: ArgumentId): Edit {
  const argument = map.arguments.get(id);
  if (argument === undefined) return fail(refuse('not-found', id));
  const relation: Relation = argument.relation === 'supports' ? 'attacks' : 'supports';
  const verdict = checkRelation(map, { argument: id, relation });
  if (verdict.kind === 'refused') return fail(verdict);
  return makeEdit([argumentEntry(map, id, { ...argument, relation })]);
}

/**
 * Gives an argument another target, last among the arguments on it; given its own target, it keeps its place. With a
 * `relation`, it supports or attacks from now on.
 */
export function retarget(
  map: ArgumentMap,
  input: { readonly argument: ArgumentId; readonly target: Target; readonly relation?: Relation },
): Edit {
  const { argument: id, target } = input;
  const argument = map.arguments.get(id);
  if (argument === undefined) return fail(refuse('not-found', id));
  const verdict = checkRetarget(map, input);
  if (verdict.kind === 'refused') return fail(verdict);
  const { relation = argument.relation } = input;
  const order = target.id === argument.target.id ? argument.order : nextOrder(map, target);
  return makeEdit([argumentEntry(map, id, { ...argument, target, relation, order })]);
}
