import type { ArgumentId, StatementId } from '../../model/ids.ts';

/** Names a rule of review. What it says in words are the messages under `review.ID`. */
export type RuleId =
  | 'no-opposition'
  | 'no-support'
  | 'unanswered-objection'
  | 'reason-without-evidence'
  | 'evidence-without-citation'
  | 'source-counted-twice'
  | 'circular-support'
  | 'for-and-against'
  | 'island'
  | 'several-claims'
  | 'question'
  | 'hidden-premise'
  | 'undercut-or-rebuttal';

/** What a finding points at. */
export type FindingPlace =
  | { readonly kind: 'statement'; readonly id: StatementId }
  | { readonly kind: 'argument'; readonly id: ArgumentId };

/** Something about a map that its author may want to look at. */
export interface Finding {
  readonly rule: RuleId;
  /** What it is about, the most telling first. */
  readonly places: readonly [FindingPlace, ...FindingPlace[]];
  /** The words or names that it turns on, for `{{terms}}` in its message; often none. */
  readonly terms: readonly string[];
}

/** A finding about statements, the most telling first; of none there is no finding. */
export function findAt(
  rule: RuleId,
  statements: readonly StatementId[],
  terms: readonly string[] = [],
): readonly Finding[] {
  const [first, ...rest] = statements.map((id): FindingPlace => ({ kind: 'statement', id }));
  return first === undefined ? [] : [{ rule, places: [first, ...rest], terms }];
}
