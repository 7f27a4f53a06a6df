import { fail } from '../../base/result.ts';
import type { ArgumentMap } from '../argument-map.ts';
import { checkStatement } from '../check-map.ts';
import type { StatementId } from '../ids.ts';
import { refuse } from '../rules/refusal.ts';
import type { Citation } from '../statement.ts';
import { type Edit, makeEdit, statementEntry } from './edit.ts';
import { refuseViolations } from './preconditions.ts';

/** Adds a citation of a source of the map to a statement, after its other citations. */
export function cite(
  map: ArgumentMap,
  input: { readonly statement: StatementId; readonly citation: Citation },
): Edit {
  return changeCitations(map, input.statement, (citations) => [...citations, input.citation]);
}

/** Replaces a statement's citation at a place counted from 0. */
export function updateCitation(
  map: ArgumentMap,
  input: {
    readonly statement: StatementId;
    readonly index: number;
    readonly citation: Citation;
  },
): Edit {
  return changeCitations(map, input.statement, (citations) =>
    input.index in citations
      ? citations.map((citation, index) => (index === input.index ? input.citation : citation))
      : null,
  );
}

/** Removes a statement's citation, at a place counted from 0. The source stays. */
export function uncite(
  map: ArgumentMap,
  input: { readonly statement: StatementId; readonly index: number },
): Edit {
  return changeCitations(map, input.statement, (citations) =>
    input.index in citations ? citations.filter((_, index) => index !== input.index) : null,
  );
}

/** Refuses when the statement is missing, or when `change` gives null because the citation is. */
function changeCitations(
  map: ArgumentMap,
  id: StatementId,
  change: (citations: readonly Citation[]) => readonly Citation[] | null,
): Edit {
  const statement = map.statements.get(id);
  const citations = statement === undefined ? null : change(statement.citations);
  if (statement === undefined || citations === null) return fail(refuse('not-found', id));
  const after = { ...statement, citations };
  const refusal = refuseViolations(checkStatement(map, after), id);
  return refusal === null ? makeEdit([statementEntry(map, id, after)]) : fail(refusal);
}
