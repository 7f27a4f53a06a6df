import type { Argument } from '../../../model/argument.ts';
import type { ArgumentMap } from '../../../model/argument-map.ts';
import { argumentsFrom, argumentsOn } from '../../../model/queries/index-arguments.ts';
import { readingOrder } from '../../../model/queries/outline.ts';
import { type Finding, findAt } from '../finding.ts';

/**
 * Objections that nothing answers: attacks on what is itself no attack, whose premises and whose
 * step nobody attacks. The last rebuttal of a chain is an answer and no objection, so it counts not.
 */
export function findUnansweredObjections(map: ArgumentMap): readonly Finding[] {
  const seen = new Set<Argument>();
  return readingOrder(map).flatMap((id) =>
    argumentsFrom(map, id).flatMap((argument) => {
      if (seen.has(argument)) return [];
      seen.add(argument);
      const isOpen = isObjection(map, argument) && !isAnswered(map, argument);
      return isOpen ? findAt('unanswered-objection', argument.premises) : [];
    }),
  );
}

function isObjection(map: ArgumentMap, { relation, target }: Argument): boolean {
  if (relation !== 'attacks') return false;
  if (target.kind === 'argument') return map.arguments.get(target.id)?.relation !== 'attacks';
  const uses = argumentsFrom(map, target.id);
  return uses.length === 0 || uses.some((use) => use.relation !== 'attacks') || speaksForItself();

  // A position is answered in its own name, whatever it does to the motion.
  function speaksForItself(): boolean {
    const kind = target.kind === 'statement' ? map.statements.get(target.id)?.kind : undefined;
    return kind === 'position' || kind === 'motion';
  }
}

function isAnswered(map: ArgumentMap, { id, premises }: Argument): boolean {
  return [id, ...premises].some((place) =>
    argumentsOn(map, place).some(({ relation }) => relation === 'attacks'),
  );
}
