import type { Argument, Relation, Target } from '../../model/argument.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { ArgumentId, StatementId } from '../../model/ids.ts';
import { branchOf } from '../../model/queries/branch.ts';
import { findMotionId } from '../../model/queries/find-motion.ts';
import { argumentsOn } from '../../model/queries/index-arguments.ts';
import type { Point } from '../../model/statement.ts';
import { type Box, encloseBoxes, type Size } from '../box.ts';
import { gatherPremises } from '../routing/gather-premises.ts';
import {
  CARD_GAP,
  DOUBLE_RAIL_GUTTER,
  RAIL_GUTTER,
  ROW_DROP,
  SIDE_DROP,
  STACK_DROP,
} from '../spacing.ts';
import { findFreePlace } from './find-free-place.ts';
import { placeAll } from './placed-boxes.ts';

type Boxes = ReadonlyMap<StatementId, Box>;

/** The card of a new statement, or a block of cards, and what it is to speak to. */
export interface Reply {
  readonly target: Target;
  readonly relation: Relation;
  readonly size: Size;
}

/**
 * Where the card of a new statement goes that is to speak to a target: by the last of its siblings
 * of the same relation, in line with how those stand, else below the target, or at its right in a
 * map that goes from left to right. Under a motion between for and against it keeps to its side.
 * Where that is taken it goes elsewhere near by, but never behind the target. Covers nothing, and nothing
 * else has to move. Top left corner, in canvas units.
 */
export function placeReply(map: ArgumentMap, boxes: Boxes, reply: Reply): Point {
  const target = findTargetBox(map, boxes, reply.target);
  if (target === null) return placeFree(map, boxes, { near: { x: 0, y: 0 }, size: reply.size });
  const wish = wishPlace(map, boxes, reply, target);
  return placeNear(map, boxes, { target, wish, size: reply.size });
}

/** Where a reply goes to a target that lies there, by where it would go whatever is in the way; as `placeReply`. */
export function placeNear(
  map: ArgumentMap,
  boxes: Boxes,
  { target, wish, size }: { readonly target: Box; readonly wish: Point; readonly size: Size },
): Point {
  const taken = [...listTaken(map, boxes), ...listBackwards(map, target, wish)];
  return findFreePlace(taken, { wish, size });
}

/** Where a reply would go to a target that lies there, whatever is in the way. */
export function wishPlace(map: ArgumentMap, boxes: Boxes, reply: Reply, target: Box): Point {
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
  return round(place);
}

/** Whether replies stand at the right of what they speak to. */
export function isLeftRight({ details }: ArgumentMap): boolean {
  return details.direction === 'left-right';
}

// Farther than any map reaches.
const FAR = 1e7;

/** Whether what speaks to a target stands no farther ahead than its end, as the map goes. */
export function isBehind(map: ArgumentMap, target: Box, { x, y }: Point): boolean {
  return isLeftRight(map) ? x < target.x + target.width : y < target.y + target.height;
}

/** What lies behind a target, seen from where a reply is wished: a reply there would point backwards. */
function listBackwards(map: ArgumentMap, target: Box, wish: Point): readonly Box[] {
  const [right, bottom] = [target.x + target.width, target.y + target.height];
  if (isLeftRight(map)) {
    return wish.x < right ? [] : [{ x: -FAR, y: -FAR, width: FAR + right, height: 2 * FAR }];
  }
  return wish.y < bottom ? [] : [{ x: -FAR, y: -FAR, width: 2 * FAR, height: FAR + bottom }];
}

/** A new co-premise: `size` is what it is to have room for, `least` what it takes at first; default: as much. */
export interface NewCoPremise {
  readonly argument: ArgumentId;
  readonly size: Size;
  readonly least?: Size;
}

/**
 * Where the card of a new co-premise goes: in line with the premises there are, as `placeInLine` has it, else
 * elsewhere near by, but never behind what they speak to. Covers nothing, and nothing else has to move.
 */
export function placeCoPremise(map: ArgumentMap, boxes: Boxes, premise: NewCoPremise): Point {
  const { size } = premise;
  const argument = map.arguments.get(premise.argument);
  const last = argument === undefined ? null : findLastPremise(argument, boxes);
  if (argument === undefined || last === null)
    return placeFree(map, boxes, { near: { x: 0, y: 0 }, size });
  const wish = round({ x: last.x + last.width + CARD_GAP, y: last.y });
  const target = findTargetBox(map, boxes, argument.target);
  const backwards = target === null ? [] : listBackwards(map, target, wish);
  return (
    placeInLine(map, boxes, premise) ??
    findFreePlace([...listTaken(map, boxes), ...backwards], { wish, size })
  );
}

/**
 * The place in line with the premises of an argument, at the right of a single one or below it, whichever is free;
 * if need be with room for no more than the card takes at first, as what is below makes room for one that grows.
 * Null where neither is free.
 */
export function placeInLine(
  map: ArgumentMap,
  boxes: Boxes,
  { argument: id, size, least = size }: NewCoPremise,
): Point | null {
  const argument = map.arguments.get(id);
  const block = argument === undefined ? null : gatherPremises(argument, boxes);
  const last = block?.cards.at(-1)?.box;
  if (block === null || last === undefined) return null;
  const beside = round({ x: last.x + last.width + CARD_GAP, y: last.y });
  const below = round({ x: last.x, y: last.y + last.height + CARD_GAP });
  const wishes = { single: [beside, below], row: [beside], stack: [below], loose: [beside] };
  const inLine = wishes[block.arrangement];
  const all = placeAll(map, boxes);
  const findFree = (room: Size) => inLine.find((wish) => all.isFree({ ...wish, ...room }));
  return findFree(size) ?? findFree(least) ?? null;
}

function findLastPremise(argument: Argument, boxes: Boxes): Box | null {
  return gatherPremises(argument, boxes)?.cards.at(-1)?.box ?? null;
}

/** A card that speaks to nothing: `lines` is what else it is to keep clear of; default: nothing. */
export interface FreeCard {
  readonly near: Point;
  readonly size: Size;
  readonly lines?: Iterable<Box>;
}

/** Where the card of a statement goes that speaks to nothing yet, or a note: with its middle near a point. */
export function placeFree(
  map: ArgumentMap,
  boxes: Boxes,
  { near, size, lines = [] }: FreeCard,
): Point {
  const wish = round({ x: near.x - size.width / 2, y: near.y - size.height / 2 });
  return findFreePlace([...listTaken(map, boxes), ...lines], { wish, size });
}

/** Cards and notes: what a new card is not to cover. */
function listTaken(map: ArgumentMap, boxes: Boxes): readonly Box[] {
  return [...placeAll(map, boxes).values()];
}

/** The card that is spoken to, or the cards of the argument that is. */
function findTargetBox(map: ArgumentMap, boxes: Boxes, target: Target): Box | null {
  if (target.kind === 'statement') return boxes.get(target.id) ?? null;
  const argument = map.arguments.get(target.id);
  return argument === undefined ? null : (gatherPremises(argument, boxes)?.box ?? null);
}

/** The premises of one argument, and the room that they take with all that speaks to them. */
export interface Family {
  readonly block: Box;
  readonly measureBranch: () => Box;
}

/** Those that speak to a target in one way, in the map's order; linear in them but for measuring. */
export function listFamilies(
  map: ArgumentMap,
  boxes: Boxes,
  target: Target['id'],
  relation: Relation,
): readonly Family[] {
  return argumentsOn(map, target)
    .filter((argument) => argument.relation === relation)
    .flatMap((argument) => {
      const block = gatherPremises(argument, boxes)?.box;
      if (block === undefined) return [];
      // Most branches are not asked for, and a branch can be most of the map.
      let measured: Box | null = null;
      const measureBranch = () => {
        measured ??= encloseBranch(map, boxes, argument.id, block);
        return measured;
      };
      return { block, measureBranch };
    });
}

function encloseBranch(map: ArgumentMap, boxes: Boxes, argument: ArgumentId, block: Box): Box {
  const { statements } = branchOf(map, argument);
  const around = [...statements].flatMap((id) => boxes.get(id) ?? []);
  return encloseBoxes([block, ...around]) ?? block;
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

function round({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}
