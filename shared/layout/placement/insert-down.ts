import type { Argument } from '../../model/argument.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { ArgumentId, StatementId } from '../../model/ids.ts';
import type { Point } from '../../model/statement.ts';
import type { Box, Size } from '../box.ts';
import type { Insertion } from './insertion.ts';
import { moveAside } from './move-aside.ts';
import type { PlacedBoxes } from './placed-boxes.ts';
import { swapAxes, swapPlaces } from './swap-axes.ts';

/** What a card is to stand below: a block of cards, the branch that they are part of, and what that leads to. */
export interface Upper {
  readonly block: Box;
  readonly branch: ReadonlySet<StatementId>;
  readonly root: StatementId;
  readonly least: Size;
}

/**
 * Where a card goes below a branch of a map from left to right, where what stands lower goes down, branch by branch
 * (`moveAside`); null where that cannot go.
 */
export function insertDown(
  map: ArgumentMap,
  all: PlacedBoxes,
  at: Point,
  { block, branch, root, least }: Upper,
): Insertion | null {
  const room = swapAxes({ ...at, ...least });
  const beyond = block.y + block.height / 2;
  const aside = moveAside(map, all.turn(), { target: root, room, beyond, still: branch });
  if (aside === null) return null;
  const moved = swapPlaces(aside);
  return all.move(moved).isFree({ ...at, ...least }) ? { at, moved } : null;
}

/** The statement that an argument leads to; null in a ring of undercuts. */
export function findRoot(map: ArgumentMap, argument: Argument): StatementId | null {
  const met = new Set<ArgumentId>();
  let { id, target } = argument;
  while (target.kind === 'argument') {
    met.add(id);
    const next = map.arguments.get(target.id);
    if (next === undefined || met.has(next.id)) return null;
    [id, target] = [next.id, next.target];
  }
  return target.id;
}
