import { fail } from '../../base/result.ts';
import { createArgument, type Relation, type Target } from '../argument.ts';
import type { ArgumentMap } from '../argument-map.ts';
import { checkStatement } from '../check-map.ts';
import type { ArgumentId, StatementId } from '../ids.ts';
import { argumentsFrom } from '../queries/index-arguments.ts';
import { checkReply } from '../rules/connection-rule.ts';
import { refuse } from '../rules/refusal.ts';
import type { Statement, StatementKind } from '../statement.ts';
import { argumentEntry, type Edit, makeEdit, statementEntry } from './edit.ts';
import { applyPatch, type Patch } from './patch.ts';
import {
  refuseSecondMotion,
  refuseStatement,
  refuseTakenIds,
  refuseViolations,
} from './preconditions.ts';
import { nextOrder } from './siblings.ts';

/** Adds a statement that is not linked to anything yet. */
export function addStatement(
  map: ArgumentMap,
  { statement }: { readonly statement: Statement },
): Edit {
  const refusal = refuseStatement(map, statement);
  return refusal === null
    ? makeEdit([statementEntry(map, statement.id, statement)])
    : fail(refusal);
}

/** Adds a statement and the argument it makes, which comes last among those on the target. */
export function addReply(
  map: ArgumentMap,
  input: {
    readonly statement: Statement;
    readonly argument: {
      readonly id: ArgumentId;
      readonly relation: Relation;
      readonly target: Target;
    };
  },
): Edit {
  const { statement, argument } = input;
  const refusal =
    refuseTakenIds(map, [statement.id, argument.id]) ?? refuseStatement(map, statement);
  if (refusal !== null) return fail(refusal);
  const verdict = checkReply(map, { kind: statement.kind, target: argument.target });
  if (verdict.kind === 'refused') return fail(verdict);
  const made = createArgument({
    ...argument,
    premises: [statement.id],
    order: nextOrder(map, argument.target),
  });
  return makeEdit([
    statementEntry(map, statement.id, statement),
    argumentEntry(map, made.id, made),
  ]);
}

/** What `updateStatement` can change; kind, place and citations have edits of their own. */
export type StatementPatch = Patch<
  Statement,
  'text' | 'credence' | 'credenceRange' | 'burden' | 'hue' | 'tags' | 'comment' | 'author'
>;

/** Changes what a statement says and how it is judged. */
export function updateStatement(map: ArgumentMap, id: StatementId, patch: StatementPatch): Edit {
  const statement = map.statements.get(id);
  if (statement === undefined) return fail(refuse('not-found', id));
  const after = applyPatch(statement, patch);
  const refusal = refuseViolations(checkStatement(map, after), id);
  return refusal === null ? makeEdit([statementEntry(map, id, after)]) : fail(refusal);
}

/** Changes the kind of a statement. Refused for a second motion, and for a premise that would become the motion. */
export function changeKind(
  map: ArgumentMap,
  { statement: id, kind }: { readonly statement: StatementId; readonly kind: StatementKind },
): Edit {
  const statement = map.statements.get(id);
  if (statement === undefined) return fail(refuse('not-found', id));
  const refusal = refuseSecondMotion(map, { id, kind });
  if (refusal !== null) return fail(refusal);
  const use = statement.kind === kind ? undefined : argumentsFrom(map, id)[0];
  if (kind === 'motion' && use !== undefined) return fail(refuse('motion-as-premise', id, use.id));
  return makeEdit([statementEntry(map, id, { ...statement, kind })]);
}
