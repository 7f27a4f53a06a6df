import type { ArgumentMap } from '../../../model/argument-map.ts';
import { findSentenceEnd } from '../../../model/queries/find-sentence-end.ts';
import { readingOrder } from '../../../model/queries/outline.ts';
import type { StatementKind } from '../../../model/statement.ts';
import { type Finding, findAt, type RuleId } from '../finding.ts';

/** Statements that are worded as questions, which can be neither true nor false. */
export function findQuestions(map: ArgumentMap): readonly Finding[] {
  return findByWording(map, 'question', (text) => QUESTION.test(text));
}

/**
 * Statements that seem to make several claims: of more than one sentence, or with a word that gives
 * one part as the reason for another. Evidence may quote at length and is passed over.
 */
export function findSeveralClaims(map: ArgumentMap): readonly Finding[] {
  return findByWording(map, 'several-claims', (text, kind) => {
    if (kind === 'evidence' || QUESTION.test(text)) return false;
    return INDICATOR.test(text) || findSentenceEnd(text) !== null;
  });
}

const QUESTION =
  /[?？]["'”’)\]」』）]*$|(?:です|ます|だろう|でしょう|べき|ない|のだろう)か[。．]?$/u;

// Only words that give a reason: "so" and "since" mean too much else. Japanese ones stand before
// the comma that parts the clauses.
const INDICATOR =
  /\b(?:because|therefore|hence|consequently|which shows that|it follows that)\b|なぜなら|したがって|従って|ゆえに|ので(?=、)|から(?=、)|ため(?=、)/iu;

function findByWording(
  map: ArgumentMap,
  rule: RuleId,
  judge: (text: string, kind: StatementKind) => boolean,
): readonly Finding[] {
  return readingOrder(map).flatMap((id) => {
    const statement = map.statements.get(id);
    if (statement === undefined) return [];
    return judge(statement.text.trim(), statement.kind) ? findAt(rule, [id]) : [];
  });
}
