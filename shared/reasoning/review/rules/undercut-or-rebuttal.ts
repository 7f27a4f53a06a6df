import type { Argument } from '../../../model/argument.ts';
import { isUndercut } from '../../../model/argument.ts';
import type { ArgumentMap } from '../../../model/argument-map.ts';
import type { StatementId } from '../../../model/ids.ts';
import { argumentsFrom } from '../../../model/queries/index-arguments.ts';
import { readingOrder } from '../../../model/queries/outline.ts';
import type { Statement } from '../../../model/statement.ts';
import { contentWordsOf } from '../content-words.ts';
import type { Finding } from '../finding.ts';

/** How much of each of two sentences the other must share, but for a negation, to seem its denial. */
const MOSTLY = 0.75;

/**
 * Undercuts whose words deny a premise or the conclusion of the argument they attack, so that they
 * seem to belong on that statement: an undercut grants the premises and doubts the step alone. The
 * second place of a finding is the statement denied.
 */
export function findUndercutsThatRebut(map: ArgumentMap): readonly Finding[] {
  const seen = new Set<Argument>();
  return readingOrder(map).flatMap((id) =>
    argumentsFrom(map, id).flatMap((argument) => {
      if (!isUndercut(argument) || seen.has(argument)) return [];
      seen.add(argument);
      const denied = findDenied(map, argument);
      return denied === null
        ? []
        : [
            {
              rule: 'undercut-or-rebuttal' as const,
              places: [
                { kind: 'argument' as const, id: argument.id },
                { kind: 'statement' as const, id: denied },
              ] as const,
              terms: [],
            },
          ];
    }),
  );
}

function findDenied(map: ArgumentMap, { premises, target }: Argument): StatementId | null {
  const attacked = target.kind === 'argument' ? map.arguments.get(target.id) : undefined;
  if (attacked === undefined) return null;
  const conclusion = attacked.target.kind === 'statement' ? [attacked.target.id] : [];
  for (const id of [...attacked.premises, ...conclusion]) {
    if (premises.some((premise) => denies(map.statements.get(premise), map.statements.get(id))))
      return id;
  }
  return null;
}

function denies(one: Statement | undefined, other: Statement | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  if (NEGATION.test(one.text) === NEGATION.test(other.text)) return false;
  const mine = contentWordsOf(one);
  const theirs = contentWordsOf(other);
  const shared = [...theirs.keys()].filter((key) => mine.has(key)).length;
  return shared > 0 && shared >= MOSTLY * Math.max(mine.size, theirs.size);
}

const NEGATION =
  /\b(?:not|no|never|nobody|nothing|none|neither|cannot|without)\b|n['’]t\b|ない|なく|ません|せず|ぬ[。、]|ず[。、]/iu;
