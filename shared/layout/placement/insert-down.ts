import type { Argument } from '../../model/argument.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { ArgumentId, NoteId, StatementId } from '../../model/ids.ts';
import type { Point } from '../../model/statement.ts';
import { type Box, overlaps, type Size } from '../box.ts';
import { CARD_GAP } from '../spacing.ts';
import type { Insertion } from './insertion.ts';
import { moveAside } from './move-aside.ts';
import { moveBoxes } from './move-boxes.ts';
import { swapAxes } from './swap-axes.ts';

type Id = StatementId | NoteId;
type Boxes = ReadonlyMap<Id, Box>;

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
  all: Boxes,
  at: Point,
  { block, branch, root, least }: Upper,
): Insertion | null {
  const turned = new Map([...all].map(([id, box]) => [id, swapAxes(box)] as const));
  const room = swapAxes({ ...at, ...least });
  const beyond = block.y + block.height / 2;
  const aside = moveAside(map, turned, { target: root, room, beyond, still: branch });
  if (aside === null) return null;
  const moved = new Map([...aside].map(([id, { x, y }]) => [id, { x: y, y: x }] as const));
  return isFree({ ...at, ...least }, moveBoxes(all, moved)) ? { at, moved } : null;
}

/** Whether a card keeps its distance from all others. */
export function isFree(box: Box, others: Boxes): boolean {
  for (const other of others.values()) if (overlaps(box, other, CARD_GAP)) return false;
  return true;
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
