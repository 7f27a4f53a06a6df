import type { Argument } from '../argument.ts';
import type { ArgumentMap } from '../argument-map.ts';
import type { ArgumentId, StatementId } from '../ids.ts';
import { argumentsFrom, argumentsOn } from './index-arguments.ts';

/** The direct neighbours of a statement or an argument. */
export interface Neighbours {
  /** Statements at the other ends of its arguments; never itself. */
  readonly statements: ReadonlySet<StatementId>;
  /** The arguments that lead there, and those that these speak to; an argument is among its own. */
  readonly arguments: ReadonlySet<ArgumentId>;
}

/**
 * What a statement or an argument answers, and what answers it. For a statement: the arguments it makes, with their
 * other premises and targets, those made for or against it, and the undercuts of the arguments it makes. For an
 * argument: itself, its premises and target, and what speaks to it. Empty for an id that the map does not hold. Linear
 * in what is found.
 */
export function findNeighbours(map: ArgumentMap, id: StatementId | ArgumentId): Neighbours {
  const own = map.arguments.get(id as ArgumentId);
  const made = own === undefined ? argumentsFrom(map, id as StatementId) : [own];
  const answers = [...made.map((argument) => argument.id), id].flatMap((each) =>
    argumentsOn(map, each),
  );
  const found = { statements: new Set<StatementId>(), arguments: new Set<ArgumentId>() };
  for (const argument of made) {
    addWithPremises(found, argument);
    if (argument.target.kind === 'statement') found.statements.add(argument.target.id);
    else addWithPremises(found, map.arguments.get(argument.target.id));
  }
  for (const answer of answers) addWithPremises(found, answer);
  found.statements.delete(id as StatementId);
  return found;
}

function addWithPremises(
  found: { readonly statements: Set<StatementId>; readonly arguments: Set<ArgumentId> },
  argument: Argument | undefined,
): void {
  if (argument === undefined) return;
  found.arguments.add(argument.id);
  for (const premise of argument.premises) found.statements.add(premise);
}
