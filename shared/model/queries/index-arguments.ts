import { compareCodeUnits } from '../../base/compare-code-units.ts';
import { memoizeWeakly } from '../../base/memoize-weakly.ts';
import type { Argument } from '../argument.ts';
import type { ArgumentMap } from '../argument-map.ts';
import type { ArgumentId, StatementId } from '../ids.ts';

/** The arguments of a map, by target and by premise. */
export interface ArgumentIndex {
  /**
   * Arguments on a statement or an argument in the order in which they are read and drawn: reasons before objections,
   * each by `order`, then id. Targets without one are absent.
   */
  readonly byTarget: ReadonlyMap<StatementId | ArgumentId, readonly Argument[]>;
  /** Arguments a statement is a premise of, by id. Statements in none are absent. */
  readonly byPremise: ReadonlyMap<StatementId, readonly Argument[]>;
}

/** The map's arguments, indexed. Computed once for a table of arguments; linear except for the sorting. */
export function indexArguments(map: Pick<ArgumentMap, 'arguments'>): ArgumentIndex {
  return indexTable(map.arguments);
}

/** The arguments that speak to a statement or an argument: reasons, then objections, each by `order`, then id. */
export function argumentsOn(
  map: Pick<ArgumentMap, 'arguments'>,
  target: StatementId | ArgumentId,
): readonly Argument[] {
  return indexArguments(map).byTarget.get(target) ?? NONE;
}

/** The arguments that a statement is a premise of, by id. */
export function argumentsFrom(
  map: Pick<ArgumentMap, 'arguments'>,
  premise: StatementId,
): readonly Argument[] {
  return indexArguments(map).byPremise.get(premise) ?? NONE;
}

const NONE: readonly Argument[] = [];

const indexTable = memoizeWeakly((table: ArgumentMap['arguments']): ArgumentIndex => {
  const byTarget = new Map<StatementId | ArgumentId, Argument[]>();
  const byPremise = new Map<StatementId, Argument[]>();
  for (const argument of table.values()) {
    append(byTarget, argument.target.id, argument);
    for (const premise of argument.premises) append(byPremise, premise, argument);
  }
  for (const siblings of byTarget.values()) if (siblings.length > 1) siblings.sort(compareSiblings);
  for (const uses of byPremise.values()) if (uses.length > 1) uses.sort(compareIds);
  return { byTarget, byPremise };
});

function append<Key>(lists: Map<Key, Argument[]>, key: Key, argument: Argument): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [argument]);
  else list.push(argument);
}

function compareIds(left: Argument, right: Argument): number {
  return compareCodeUnits(left.id, right.id);
}

function compareSiblings(left: Argument, right: Argument): number {
  if (left.relation !== right.relation) return left.relation === 'supports' ? -1 : 1;
  return left.order - right.order || compareCodeUnits(left.id, right.id);
}
