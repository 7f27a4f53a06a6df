import { findGreatest } from '../../base/extremes.ts';
import type { Relation, Target } from '../../model/argument.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { StatementId } from '../../model/ids.ts';
import { findMotionId } from '../../model/queries/find-motion.ts';
import type { Point } from '../../model/statement.ts';
import { type Box, encloseBoxes, type Size } from '../box.ts';
import { CARD_GAP, DOUBLE_RAIL_GUTTER } from '../spacing.ts';
import { type Family, listFamilies } from './families.ts';
import type { Insertion, NewReply, Reply } from './insertion.ts';
import { isBehind, isLeftRight, turningOf } from './map-direction.ts';
import { moveAside } from './move-aside.ts';
import { placeAll } from './placed-boxes.ts';
import { placeAtRight } from './wish-place.ts';

type Boxes = ReadonlyMap<StatementId, Box>;

/** One of a row that goes from left to right, with what it takes with all that speaks to it. */
interface Sibling {
  readonly relation: Relation;
  readonly block: Box;
  readonly branch: Box;
}

/**
 * Where a reply goes whose siblings stand side by side, or one below the other in a map that goes from left to
 * right: behind the last that speaks as it does, else before or behind them all, with room for a stack of replies to
 * it; what is in the way goes aside (`moveAside`). Null where they stand otherwise, and where what they speak to would
 * have to go.
 */
export function insertInRow(map: ArgumentMap, boxes: Boxes, reply: NewReply): Insertion | null {
  const { target, relation, least } = reply;
  // Outwards from the middle nothing is in the way.
  const isDivided = map.details.direction === 'for-against' && findMotionId(map) === target.id;
  if (isDivided && relation === 'supports') return null;
  const { turnBox, turnAll, turnBack } = turningOf(map);
  const isTurned = isLeftRight(map);
  const row = listRow(map, boxes, reply, turnBox);
  if ((row.length < 2 && !isTurned) || !isRow(row)) return null;
  const gap = findGap(row, relation) ?? findBeginning(boxes, target, least);
  if (gap === null) return null;
  const { at, depth, beyond } = gap;
  const width = isTurned ? least.height : least.width + DOUBLE_RAIL_GUTTER;
  const room = { ...at, width, height: depth };
  const all = turnAll(placeAll(map, boxes));
  const moved = moveAside(map, all, { target: target.id as StatementId, room, beyond });
  if (moved === null || all.listNear(room, CARD_GAP).some(([id]) => !moved.has(id))) return null;
  return { at: isTurned ? { x: at.y, y: at.x } : at, moved: turnBack(moved) };
}

interface Gap {
  readonly at: Point;
  readonly depth: number;
  /** What begins here or farther on stands behind it. */
  readonly beyond: number;
}

/** Where one more begins in a row, and how deep the branches there reach; null where there is none yet. */
function findGap(row: readonly Sibling[], relation: Relation): Gap | null {
  const around = encloseBoxes(row.map(({ branch }) => branch));
  const index = row.map((sibling) => sibling.relation).lastIndexOf(relation);
  const before = row.slice(0, index < 0 && relation === 'attacks' ? row.length : index + 1);
  const block = (before.at(-1) ?? row[0])?.block;
  if (around === null || block === undefined) return null;
  const end = encloseBoxes(before.map(({ branch }) => branch));
  const x = Math.round(end === null ? around.x : end.x + end.width + CARD_GAP);
  const y = Math.round(block.y);
  const last = before.at(-1)?.block;
  const beyond = last === undefined ? x : last.x + last.width;
  return { at: { x, y }, depth: around.y + around.height - y, beyond };
}

/** Where the first begins in a map from left to right, as it lies turned. */
function findBeginning(boxes: Boxes, { id }: Target, { width }: Size): Gap | null {
  const box = boxes.get(id as StatementId);
  if (box === undefined) return null;
  const { x, y } = placeAtRight(box);
  const at = { x: Math.round(y), y: Math.round(x) };
  return { at, depth: width, beyond: at.x };
}

function listRow(
  map: ArgumentMap,
  boxes: Boxes,
  { target: { id } }: Reply,
  turn: (box: Box) => Box,
): readonly Sibling[] {
  const target = boxes.get(id as StatementId);
  const list = (relation: Relation) =>
    listFamilies(map, boxes, id, relation)
      // What answers back may stand before its target.
      .filter(({ block }) => target !== undefined && !isBehind(map, target, block))
      .map(
        ({ block, measureBranch }: Family): Sibling => ({
          relation,
          block: turn(block),
          branch: turn(measureBranch()),
        }),
      );
  return [...list('supports'), ...list('attacks')].sort(
    (one, other) => one.block.x - other.block.x,
  );
}

/** Whether each begins behind the one before, and a line would go through them all. */
function isRow(row: readonly Sibling[]): boolean {
  const isApart = row.every(({ block }, index) => {
    const before = row[index - 1]?.block;
    return before === undefined || before.x + before.width <= block.x;
  });
  const top = findGreatest(row.map(({ block }) => block.y));
  return isApart && row.every(({ block }) => top < block.y + block.height);
}
