import type { Argument } from '../argument.ts';
import type { ArgumentMap } from '../argument-map.ts';
import type { ArgumentId, StatementId } from '../ids.ts';
import { findMotionId } from './find-motion.ts';
import { type ArgumentIndex, indexArguments } from './index-arguments.ts';

/** A part of a map: what hangs on one statement or argument. */
export interface Branch {
  readonly statements: ReadonlySet<StatementId>;
  readonly arguments: ReadonlySet<ArgumentId>;
}

/**
 * A statement or argument and everything that hangs on it alone: the arguments on it, their premises, the arguments on
 * those, and so on, undercuts included. A premise that also serves an argument outside the branch is not part of it,
 * and neither is what leads only to that premise, nor the motion. The arguments that the root itself is a premise of
 * are not part of it, unless it leads back to itself. Empty when the map does not hold the root. Linear in what leads
 * to the root.
 */
export function branchOf(map: ArgumentMap, root: StatementId | ArgumentId): Branch {
  const reach = findReach(map, root);
  dropShared(map, root, reach);
  return reach;
}

interface Reach {
  readonly statements: Set<StatementId>;
  readonly arguments: Set<ArgumentId>;
}

/** The root and everything from which a path of arguments leads to it. */
function findReach(map: ArgumentMap, root: StatementId | ArgumentId): Reach {
  const reach: Reach = { statements: new Set(), arguments: new Set() };
  const motion = findMotionId(map);
  const { byTarget } = indexArguments(map);
  const ahead: Argument[] = [];

  function takeStatement(id: StatementId): void {
    if (reach.statements.has(id)) return;
    reach.statements.add(id);
    for (const argument of byTarget.get(id) ?? []) ahead.push(argument);
  }

  const rootArgument = map.arguments.get(root as ArgumentId); // Ids are unique over both tables.
  if (rootArgument !== undefined) ahead.push(rootArgument);
  else if (map.statements.has(root as StatementId)) takeStatement(root as StatementId);
  for (let argument = ahead.pop(); argument !== undefined; argument = ahead.pop()) {
    if (reach.arguments.has(argument.id)) continue;
    reach.arguments.add(argument.id);
    for (const premise of argument.premises) if (premise !== motion) takeStatement(premise);
    for (const further of byTarget.get(argument.id) ?? []) ahead.push(further);
  }
  return reach;
}

/** Takes out, again and again, the statements with an argument outside, and what is on them. */
function dropShared(map: ArgumentMap, root: StatementId | ArgumentId, reach: Reach): void {
  const index = indexArguments(map);
  const isWithin = ({ id }: Argument) => reach.arguments.has(id);
  const ahead: StatementId[] = [...reach.statements];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (id === root || !reach.statements.has(id)) continue;
    if (index.byPremise.get(id)?.every(isWithin) ?? true) continue;
    reach.statements.delete(id);
    for (const premise of dropArguments(index, id, root, reach)) ahead.push(premise);
  }
}

/** Takes the arguments on a statement and those on them out; gives the premises that served them. */
function dropArguments(
  { byTarget }: ArgumentIndex,
  target: StatementId,
  root: StatementId | ArgumentId,
  reach: Reach,
): readonly StatementId[] {
  const premises: StatementId[] = [];
  const ahead = [...(byTarget.get(target) ?? [])];
  for (let argument = ahead.pop(); argument !== undefined; argument = ahead.pop()) {
    if (argument.id === root || !reach.arguments.delete(argument.id)) continue;
    for (const premise of argument.premises) premises.push(premise);
    for (const further of byTarget.get(argument.id) ?? []) ahead.push(further);
  }
  return premises;
}
