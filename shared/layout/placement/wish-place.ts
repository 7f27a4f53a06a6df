import type { ArgumentMap } from '../../model/argument-map.ts';
import type { StatementId } from '../../model/ids.ts';
import { findMotionId } from '../../model/queries/find-motion.ts';
import type { Point } from '../../model/statement.ts';
import { type Box, encloseBoxes, type Size } from '../box.ts';
import {
  CARD_GAP,
  DOUBLE_RAIL_GUTTER,
  RAIL_GUTTER,
  ROW_DROP,
  SIDE_DROP,
  STACK_DROP,
} from '../spacing.ts';
import { type Family, listFamilies } from './families.ts';
import type { Reply } from './insertion.ts';
import { isLeftRight } from './map-direction.ts';
import { roundPlace } from './round-place.ts';

/** Where a reply would go to a target that lies there, whatever is in the way. */
export function wishPlace(
  map: ArgumentMap,
  boxes: ReadonlyMap<StatementId, Box>,
  reply: Reply,
  target: Box,
): Point {
  const { relation, size } = reply;
  const same = listFamilies(map, boxes, reply.target.id, relation);
  const other = relation === 'supports' ? 'attacks' : 'supports';
  const others = listFamilies(map, boxes, reply.target.id, other);
  const place = isLeftRight(map)
    ? (continueColumn(same, size) ?? standUnder(others, reply) ?? placeAtRight(target))
    : (continueAside(same, target, map, reply) ??
      standInStack(map, [same, others], target, reply) ??
      continueSiblings(same, size) ??
      standBeside(others, reply) ??
      placeBelow(target, reply));
  return roundPlace(place);
}

// How far from the left edge of their target the cards of its stack begin at most.
const INSET = 64;

/**
 * Below what speaks to something other than the motion, as automatic layout has it: behind the last that speaks as it
 * does, an objection behind all, a reason before objections. Null where replies stand otherwise.
 */
function standInStack(
  map: ArgumentMap,
  [same, others]: readonly [readonly Family[], readonly Family[]],
  target: Box,
  { relation, target: { kind, id } }: Reply,
): Point | null {
  if (kind === 'argument' || findMotionId(map) === id) return null;
  if (![...same, ...others].every(({ block }) => isInStack(target, block))) return null;
  const lowest = findLowest(same) ?? (relation === 'attacks' ? findLowest(others) : null);
  if (lowest === null) return placeUnder(target);
  const { y, height } = lowest.measureBranch();
  return { x: lowest.block.x, y: y + height + CARD_GAP };
}

/** Whether a card stands below another, inset as in a stack. */
export function isInStack(target: Box, { x, y }: Point): boolean {
  return x >= target.x && x <= target.x + INSET && y >= target.y + target.height;
}

function findLowest(families: readonly Family[]): Family | null {
  return families.reduce<Family | null>(
    (lowest, family) => (lowest !== null && lowest.block.y >= family.block.y ? lowest : family),
    null,
  );
}

/** Where the first card of a stack goes: with room for the rails of reasons and of objections. */
export function placeUnder({ x, y, height }: Box): Point {
  return { x: x + DOUBLE_RAIL_GUTTER, y: y + height + STACK_DROP };
}

/** Continues a row to the right or a stack downwards; null without siblings to continue. */
function continueSiblings(families: readonly Family[], size: Size): Point | null {
  const last = families.at(-1);
  if (last === undefined) return null;
  const before = families.at(-2);
  const branch = last.measureBranch();
  const isStack = before !== undefined && Math.abs(before.block.x - last.block.x) < size.width / 2;
  if (isStack) return { x: last.block.x, y: branch.y + branch.height + CARD_GAP };
  return { x: branch.x + branch.width + CARD_GAP, y: last.block.y };
}

/** Outwards from the middle, where a row of reasons would else cross to the side against. */
function continueAside(
  families: readonly Family[],
  target: Box,
  map: ArgumentMap,
  { relation, size, target: { kind, id } }: Reply,
): Point | null {
  const isDivided = map.details.direction === 'for-against' && findMotionId(map) === id;
  if (!isDivided || kind === 'argument' || relation === 'attacks') return null;
  const inRow = [...families].sort((one, other) => one.block.x - other.block.x);
  const wish = continueSiblings(inRow, size);
  if (wish === null) return null;
  if (wish.x + size.width <= target.x + target.width / 2) return wish;
  const around = encloseBoxes(families.map(({ measureBranch }) => measureBranch()));
  const y = families[0]?.block.y ?? wish.y;
  return { x: (around?.x ?? wish.x) - size.width - CARD_GAP, y };
}

/** Continues a column downwards, or a row that someone has made to the right; null without siblings. */
function continueColumn(families: readonly Family[], size: Size): Point | null {
  const [last, before] = [families.at(-1), families.at(-2)];
  if (last === undefined) return null;
  const isRow = before !== undefined && before.block.y === last.block.y;
  if (isRow) return continueSiblings(families, size);
  const branch = last.measureBranch();
  return { x: last.block.x, y: branch.y + branch.height + CARD_GAP };
}

/** In the column of the others: reasons before them, where these make room, objections below; null for none. */
function standUnder(families: readonly Family[], { relation }: Reply): Point | null {
  const [first] = families;
  const around = encloseBoxes(families.map(({ measureBranch }) => measureBranch()));
  if (first === undefined || around === null) return null;
  return {
    x: first.block.x,
    y: relation === 'supports' ? around.y : around.y + around.height + CARD_GAP,
  };
}

/** Where the first reply goes in a map from left to right. */
export function placeAtRight({ x, y, width }: Box): Point {
  return { x: x + width + SIDE_DROP, y };
}

/** In the row of the others: reasons at their left, objections at their right; null for none. */
function standBeside(families: readonly Family[], { relation, size }: Reply): Point | null {
  const [first] = families;
  const around = encloseBoxes(families.map(({ measureBranch }) => measureBranch()));
  if (first === undefined || around === null) return null;
  const x =
    relation === 'supports' ? around.x - size.width - CARD_GAP : around.x + around.width + CARD_GAP;
  return { x, y: first.block.y };
}

// Reasons to the left and objections to the right of the middle, as automatic layout has them.
function placeBelow(target: Box, { relation, size, target: { kind } }: Reply): Point {
  if (kind === 'argument') return { x: target.x + target.width + RAIL_GUTTER, y: target.y };
  const middle = target.x + target.width / 2;
  const x = relation === 'supports' ? middle - size.width - CARD_GAP / 2 : middle + CARD_GAP / 2;
  return { x, y: target.y + target.height + ROW_DROP };
}
