import type { Argument, Target } from '../../model/argument.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { ArgumentId, StatementId } from '../../model/ids.ts';
import type { Point } from '../../model/statement.ts';
import type { Box, Size } from '../box.ts';
import { gatherPremises } from '../routing/gather-premises.ts';
import { CARD_GAP } from '../spacing.ts';
import { findFreePlace } from './find-free-place.ts';
import type { Reply } from './insertion.ts';
import { isLeftRight } from './map-direction.ts';
import { placeAll } from './placed-boxes.ts';
import { roundPlace } from './round-place.ts';
import { wishPlace } from './wish-place.ts';

type Boxes = ReadonlyMap<StatementId, Box>;

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

// Farther than any map reaches.
const FAR = 1e7;

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
  const wish = roundPlace({ x: last.x + last.width + CARD_GAP, y: last.y });
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
  const beside = roundPlace({ x: last.x + last.width + CARD_GAP, y: last.y });
  const below = roundPlace({ x: last.x, y: last.y + last.height + CARD_GAP });
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
  const wish = roundPlace({ x: near.x - size.width / 2, y: near.y - size.height / 2 });
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
