import type { ArgumentMap } from '../../model/argument-map.ts';
import { isUnwritten } from '../../model/queries/is-unwritten.ts';
import { contentWordsOf } from './content-words.ts';
import type { Finding, RuleId } from './finding.ts';
import { listShownStatements } from './list-shown-statements.ts';
import { findCircularSupport } from './rules/circular-support.ts';
import { findForAndAgainst } from './rules/for-and-against.ts';
import { findHiddenPremises } from './rules/hidden-premise.ts';
import { findIslands } from './rules/island.ts';
import { findOneSidedMotion } from './rules/one-sided-motion.ts';
import { findSourcesCountedTwice } from './rules/source-counted-twice.ts';
import { findQuestions, findSeveralClaims } from './rules/statement-wording.ts';
import { findUnansweredObjections } from './rules/unanswered-objection.ts';
import { findUndercutsThatRebut } from './rules/undercut-or-rebuttal.ts';
import { findReasonsWithoutEvidence, findUncitedEvidence } from './rules/unsupported.ts';

/** `exact`: true of the map's structure. `suggestion`: read from wording, and may be wrong. */
export type Certainty = 'exact' | 'suggestion';

/** Every rule, in the order in which a review lists them. */
export const RULE_CERTAINTIES: Readonly<Record<RuleId, Certainty>> = {
  'no-opposition': 'exact',
  'no-support': 'exact',
  'circular-support': 'exact',
  'for-and-against': 'exact',
  'source-counted-twice': 'exact',
  island: 'exact',
  'unanswered-objection': 'exact',
  'reason-without-evidence': 'exact',
  'evidence-without-citation': 'exact',
  question: 'suggestion',
  'several-claims': 'suggestion',
  'undercut-or-rebuttal': 'suggestion',
  'hidden-premise': 'suggestion',
};

/** Every rule's id, in that order. */
export const RULE_IDS = Object.keys(RULE_CERTAINTIES) as readonly RuleId[];

/**
 * What a careful reader would point out about a map: rule by rule in the order of `RULE_IDS`, within
 * a rule in reading order. Rules that the map mutes find nothing, and none finds fault with what is
 * still to be written. Structural rules are exact; those that go by wording, in English and Japanese,
 * are suggestions. Any map will do; near linear.
 */
export function reviewMap(map: ArgumentMap): readonly Finding[] {
  return listWritten(
    map,
    RULES.flatMap((find) => find(map)),
  );
}

/** The same in short steps, for a large map that is written on meanwhile. */
export function* reviewInSteps(map: ArgumentMap): Generator<void, readonly Finding[], void> {
  let count = 0;
  for (const statement of map.statements.values()) {
    // What takes longest, and is kept for the rules.
    contentWordsOf(statement);
    count += 1;
    if (count % LOT === 0) yield;
  }
  const findings: Finding[] = [];
  for (const find of RULES) {
    for (const finding of find(map)) findings.push(finding);
    yield;
  }
  return listWritten(map, findings);
}

const LOT = 20;

/** In the order of `RULE_IDS`; the first two have one of them. */
const RULES: readonly ((map: ArgumentMap) => readonly Finding[])[] = [
  findOneSidedMotion,
  findCircularSupport,
  findForAndAgainst,
  findSourcesCountedTwice,
  findIslands,
  findUnansweredObjections,
  findReasonsWithoutEvidence,
  findUncitedEvidence,
  findQuestions,
  findSeveralClaims,
  findUndercutsThatRebut,
  findHiddenPremises,
];

function listWritten(map: ArgumentMap, findings: readonly Finding[]): readonly Finding[] {
  const muted = new Set(map.details.mutedRules);
  return findings.filter((finding) => !muted.has(finding.rule) && isAllWritten(map, finding));
}

function isAllWritten(map: ArgumentMap, finding: Finding): boolean {
  const shown = listShownStatements(map, finding);
  return shown.every((id) => !isUnwritten(map.statements.get(id)?.text ?? ''));
}
