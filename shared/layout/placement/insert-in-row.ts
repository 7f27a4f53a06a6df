import type { Relation } from '../../model/argument.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { StatementId } from '../../model/ids.ts';
import { findMotionId } from '../../model/queries/find-motion.ts';
import type { Point } from '../../model/statement.ts';
import { type Box, encloseBoxes } from '../box.ts';
import { CARD_GAP, DOUBLE_RAIL_GUTTER } from '../spacing.ts';
import { addNotes } from './carry-notes.ts';
import type { Insertion, NewReply } from './insertion.ts';
import { moveAside } from './move-aside.ts';
import { type Family, isBehind, listFamilies, type Reply } from './place-statement.ts';

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
  const { direction } = map.details;
  const { target, relation, least } = reply;
  // Outwards from the middle nothing is in the way.
  const isMotion = findMotionId(map) === target.id;
  if (direction === 'for-against' && relation === 'supports' && isMotion) return null;
  const isTurned = direction === 'left-right';
  const turn = isTurned ? swapAxes : (box: Box) => box;
  const row = listRow(map, boxes, reply, turn);
  const first = row[0];
  if (first === undefined || row.length < (isTurned ? 1 : 2) || !isRow(row)) return null;
  const { at, depth } = findGap(row, first, relation);
  const width = isTurned ? least.height : least.width + DOUBLE_RAIL_GUTTER;
  const room = { ...at, width, height: depth };
  const all = new Map([...addNotes(map, boxes)].map(([id, box]) => [id, turn(box)] as const));
  const moved = moveAside(map, all, { target: target.id as StatementId, room });
  if (moved === null) return null;
  const back = ({ x, y }: Point): Point => (isTurned ? { x: y, y: x } : { x, y });
  return { at: back(at), moved: new Map([...moved].map(([id, to]) => [id, back(to)] as const)) };
}

/** Where one more begins in a row, and how deep the branches there reach. */
function findGap(row: readonly Sibling[], first: Sibling, relation: Relation) {
  const around = encloseBoxes(row.map(({ branch }) => branch)) ?? first.branch;
  const last = row.map((sibling) => sibling.relation).lastIndexOf(relation);
  const before = row.slice(0, last < 0 && relation === 'attacks' ? row.length : last + 1);
  const end = encloseBoxes(before.map(({ branch }) => branch));
  const x = Math.round(end === null ? around.x : end.x + end.width + CARD_GAP);
  const y = Math.round((before.at(-1) ?? first).block.y);
  return { at: { x, y }, depth: around.y + around.height - y };
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
  const top = Math.max(...row.map(({ block }) => block.y));
  return isApart && row.every(({ block }) => top < block.y + block.height);
}

/** The box with its axes exchanged. */
export function swapAxes({ x, y, width, height }: Box): Box {
  return { x: y, y: x, width: height, height: width };
}
