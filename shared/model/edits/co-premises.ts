import { fail } from '../../base/result.ts';
import type { Argument, Premises } from '../argument.ts';
import type { ArgumentMap } from '../argument-map.ts';
import type { ArgumentId, StatementId } from '../ids.ts';
import { argumentsFrom } from '../queries/index-arguments.ts';
import { checkCoPremise } from '../rules/connection-rule.ts';
import { refuse } from '../rules/refusal.ts';
import type { Statement } from '../statement.ts';
import { absorbArgument } from './absorb-argument.ts';
import { argumentEntry, type Edit, makeEdit, statementEntry } from './edit.ts';
import { refuseStatement } from './preconditions.ts';
import { removeEntities } from './remove-entities.ts';

/** Adds a statement as the last premise of an argument. */
export function addCoPremise(
  map: ArgumentMap,
  input: { readonly argument: ArgumentId; readonly statement: Statement },
): Edit {
  const { statement } = input;
  const argument = map.arguments.get(input.argument);
  if (argument === undefined) return fail(refuse('no-such-argument', input.argument));
  const refusal = refuseStatement(map, statement);
  if (refusal !== null) return fail(refusal);
  if (statement.kind === 'motion') return fail(refuse('motion-as-premise', statement.id));
  return makeEdit([
    statementEntry(map, statement.id, statement),
    argumentEntry(map, argument.id, withPremise(argument, statement.id)),
  ]);
}

/**
 * Makes a statement of the map the last premise of an argument. If it alone already supported or attacked the same
 * target in the same way, that argument is merged into this one (see `absorbArgument`).
 */
export function joinPremise(
  map: ArgumentMap,
  input: { readonly argument: ArgumentId; readonly premise: StatementId },
): Edit {
  const argument = map.arguments.get(input.argument);
  if (argument === undefined) return fail(refuse('no-such-argument', input.argument));
  const verdict = checkCoPremise(map, input);
  if (verdict.kind === 'refused') return fail(verdict);
  const joined = withPremise(argument, input.premise);
  const alone = findAlone(map, argument, input.premise);
  return alone === undefined
    ? makeEdit([argumentEntry(map, argument.id, joined)])
    : absorbArgument(map, { gone: alone, into: joined });
}

/** The argument in which the statement alone does what the given argument does. */
function findAlone(map: ArgumentMap, { relation, target }: Argument, premise: StatementId) {
  return argumentsFrom(map, premise).find(
    (other) =>
      other.premises.length === 1 && other.relation === relation && other.target.id === target.id,
  );
}

/**
 * Takes a premise out of an argument; the statement stays. An argument whose last premise leaves is
 * removed with all that speaks to it.
 */
export function leavePremise(
  map: ArgumentMap,
  input: { readonly argument: ArgumentId; readonly premise: StatementId },
): Edit {
  const argument = map.arguments.get(input.argument);
  if (argument === undefined) return fail(refuse('no-such-argument', input.argument));
  if (!argument.premises.includes(input.premise)) {
    return fail(refuse('no-such-premise', input.premise));
  }
  const [first, ...rest] = argument.premises.filter((premise) => premise !== input.premise);
  if (first === undefined) return removeEntities(map, [argument.id]);
  return makeEdit([argumentEntry(map, argument.id, { ...argument, premises: [first, ...rest] })]);
}

/** The argument with one more premise, its last. */
export function withPremise(argument: Argument, premise: StatementId): Argument {
  const premises: Premises = [...argument.premises, premise];
  return { ...argument, premises };
}
