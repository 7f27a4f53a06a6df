import type { Argument } from '../../model/argument.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { ArgumentId, NoteId, StatementId } from '../../model/ids.ts';
import { branchOf } from '../../model/queries/branch.ts';
import { argumentsOn } from '../../model/queries/index-arguments.ts';
import type { Point } from '../../model/statement.ts';
import { type Box, encloseBoxes } from '../box.ts';
import { gatherPremises } from '../routing/gather-premises.ts';
import { CARD_GAP, DOUBLE_RAIL_GUTTER, RAIL_GUTTER, UNDERCUT_INSET } from '../spacing.ts';
import { insertAt, passOthers } from './column-place.ts';
import { findRoot, insertDown } from './insert-down.ts';
import type { Insertion, NewReply } from './insertion.ts';
import { keepApart } from './keep-apart.ts';
import { isLeftRight } from './map-direction.ts';
import { moveAside } from './move-aside.ts';
import { placeReply } from './place-statement.ts';
import { type PlacedBoxes, placeAll } from './placed-boxes.ts';

type Id = StatementId | NoteId;

// How far apart the left edges of the cards of one stack are at most.
const INSET = 64;

/** What an undercut goes to: the premises of an argument, all that hangs on it, and the statement it leads to. */
interface Attacked {
  readonly block: Box;
  readonly branch: ReadonlySet<StatementId>;
  readonly around: Box;
  readonly root: StatementId;
  /** The premises of the other arguments on the same. */
  readonly siblings: readonly Box[];
  /** Those of the argument that it undercuts itself; null where it does not. */
  readonly above: Box | null;
}

/**
 * Where a new undercut goes, as automatic layout has it: below all that hangs on the argument, where that stands in a
 * stack or in a map from left to right, and else at its right. What is in the way makes room as for a reply. In a stack
 * of several the argument is inset with its branch, so that the undercut's line has a track of its own. Where
 * there is no such place it is `placeReply`'s, and nothing moves.
 */
export function insertUndercut(
  map: ArgumentMap,
  boxes: ReadonlyMap<StatementId, Box>,
  reply: NewReply,
): Insertion {
  const attacked = findAttacked(map, boxes, reply.target.id as ArgumentId);
  const insertion = attacked && insertBy(map, placeAll(map, boxes), reply, attacked);
  return insertion ?? { at: placeReply(map, boxes, reply), moved: new Map() };
}

function findAttacked(
  map: ArgumentMap,
  boxes: ReadonlyMap<StatementId, Box>,
  id: ArgumentId,
): Attacked | null {
  const blockOf = (each: Argument) => gatherPremises(each, boxes)?.box ?? null;
  const argument = map.arguments.get(id);
  if (argument === undefined) return null;
  const [block, root] = [blockOf(argument), findRoot(map, argument)];
  if (block === null || root === null) return null;
  const { target } = argument;
  const undercut = target.kind === 'argument' ? map.arguments.get(target.id) : undefined;
  const branch = branchOf(map, id).statements;
  const cards = [...branch].flatMap((each) => boxes.get(each) ?? []);
  const others = argumentsOn(map, target.id).filter((other) => other.id !== id);
  return {
    block,
    branch,
    around: encloseBoxes([block, ...cards]) ?? block,
    root,
    siblings: others.flatMap((other) => blockOf(other) ?? []),
    above: undercut === undefined ? null : blockOf(undercut),
  };
}

function insertBy(
  map: ArgumentMap,
  all: PlacedBoxes,
  reply: NewReply,
  attacked: Attacked,
): Insertion | null {
  const isBeside = !isLeftRight(map) && isInRow(all.get(attacked.root), attacked);
  return isBeside
    ? insertBeside(map, all, reply, attacked)
    : insertBelow(map, all, reply, attacked);
}

function insertBeside(
  map: ArgumentMap,
  all: PlacedBoxes,
  { size, least }: NewReply,
  { block, around, root, branch }: Attacked,
): Insertion | null {
  const at = { x: around.x + around.width + RAIL_GUTTER, y: block.y };
  const height = Math.max(size.height, around.y + around.height - at.y);
  const room = { ...at, width: least.width + DOUBLE_RAIL_GUTTER, height };
  const beyond = block.x + block.width;
  const moved = moveAside(map, all, { target: root, room, beyond, still: branch });
  return moved && all.move(moved).isFree({ ...at, ...least }) ? { at, moved } : null;
}

function insertBelow(
  map: ArgumentMap,
  all: PlacedBoxes,
  { least }: NewReply,
  attacked: Attacked,
): Insertion | null {
  const { block, around, root, siblings } = attacked;
  const isInStack = siblings.some((box) => isInColumn(box, block) && box.x >= block.x);
  const inset = isInStack ? insetBranch(map, all, attacked) : new Map<Id, Point>();
  const after = all.move(inset);
  const x = Math.round(block.x) + (inset.size > 0 ? UNDERCUT_INSET : 0);
  const edge = Math.round(around.y + around.height);
  const insertion = isLeftRight(map)
    ? insertDown(map, after, { x, y: edge + CARD_GAP }, { ...attacked, least })
    : insertAt(map, after, passOthers(after, { x, edge, drop: CARD_GAP }, least), least);
  if (insertion === null) return null;
  const moved = new Map([...inset, ...insertion.moved]);
  const card = { ...insertion.at, ...least };
  const aside = keepApart(map, all, all.move(moved), { root, card });
  return { at: insertion.at, moved: new Map([...moved, ...aside]) };
}

/** Whether the lines of an argument leave upwards, and those of others run at none of its sides. */
function isInRow(root: Box | undefined, { block, siblings, above }: Attacked): boolean {
  if (root === undefined || block.y < root.y + root.height) return false;
  const isInset = block.x >= root.x && block.x <= root.x + INSET;
  const others = above === null ? siblings : [...siblings, above];
  return !isInset && !others.some((box) => isInColumn(box, block));
}

/** Whether two stand in one column. */
function isInColumn(box: Box, other: Box): boolean {
  return Math.abs(box.x - other.x) <= INSET;
}

/** The branch farther from the rails of its stack; nothing where something stands there that does not give way. */
function insetBranch(
  map: ArgumentMap,
  all: PlacedBoxes,
  { branch, root, around }: Attacked,
): ReadonlyMap<Id, Point> {
  const inset = new Map<Id, Point>();
  for (const id of branch) {
    const box = all.get(id);
    if (box !== undefined) inset.set(id, { x: box.x + UNDERCUT_INSET, y: box.y });
  }
  const card = { ...around, x: around.x + UNDERCUT_INSET };
  const aside = keepApart(map, all, all.move(inset), { root, card });
  const after = all.move(new Map([...inset, ...aside]));
  const isClear = [...inset.keys()].every((id) => {
    const box = after.get(id);
    const near = box === undefined ? [] : after.listNear(box, CARD_GAP);
    return near.every(([other]) => branch.has(other as StatementId));
  });
  return isClear ? new Map([...inset, ...aside]) : new Map();
}
