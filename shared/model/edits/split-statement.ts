import { fail } from '../../base/result.ts';
import type { Argument } from '../argument.ts';
import type { ArgumentMap } from '../argument-map.ts';
import type { StatementId } from '../ids.ts';
import { listFramesWith } from '../queries/frames.ts';
import { argumentsFrom } from '../queries/index-arguments.ts';
import { refuse } from '../rules/refusal.ts';
import type { Statement } from '../statement.ts';
import { argumentEntry, type Edit, frameEntry, makeEdit, statementEntry } from './edit.ts';
import { refuseStatement } from './preconditions.ts';

/**
 * Splits a statement that says two things: it keeps `text`, and the new statement `addition` says the rest. In every
 * argument that the statement is a premise of, the two become co-premises, the new one directly after the old. What
 * supports or attacks the statement still does so to it alone.
 */
export function splitStatement(
  map: ArgumentMap,
  input: {
    readonly statement: StatementId;
    readonly text: string;
    readonly addition: Statement;
  },
): Edit {
  const { addition, text } = input;
  const statement = map.statements.get(input.statement);
  if (statement === undefined) return fail(refuse('not-found', input.statement));
  if (statement.kind === 'motion' || addition.kind === 'motion') {
    return fail(refuse('motion-stays-whole', statement.id));
  }
  const refusal = refuseStatement(map, addition);
  if (refusal !== null) return fail(refusal);
  return makeEdit([
    statementEntry(map, statement.id, { ...statement, text }),
    statementEntry(map, addition.id, addition),
    ...argumentsFrom(map, statement.id).map((argument) =>
      argumentEntry(map, argument.id, insertAfter(argument, statement.id, addition.id)),
    ),
    ...listFramesWith(map, new Set([statement.id])).map((frame) =>
      frameEntry(map, frame.id, { ...frame, members: [...frame.members, addition.id] }),
    ),
  ]);
}

function insertAfter(argument: Argument, premise: StatementId, addition: StatementId): Argument {
  const [first, ...rest] = argument.premises.flatMap((id) =>
    id === premise ? [id, addition] : [id],
  );
  return first === undefined ? argument : { ...argument, premises: [first, ...rest] };
}
