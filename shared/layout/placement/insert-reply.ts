import type { Relation } from '../../model/argument.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { NoteId, StatementId } from '../../model/ids.ts';
import { branchOf } from '../../model/queries/branch.ts';
import type { Point } from '../../model/statement.ts';
import { type Box, encloseBoxes, overlaps } from '../box.ts';
import { gatherPremises, type PremiseBlock } from '../routing/gather-premises.ts';
import { CARD_GAP, STACK_DROP } from '../spacing.ts';
import { type ColumnPlace, insertAt, passOthers } from './column-place.ts';
import { type Family, listFamilies } from './families.ts';
import { findRoot, insertDown } from './insert-down.ts';
import { insertInRow } from './insert-in-row.ts';
import { insertUndercut } from './insert-undercut.ts';
import type { Insertion, NewReply } from './insertion.ts';
import { keepApart } from './keep-apart.ts';
import { isBehind, isLeftRight, turningOf } from './map-direction.ts';
import { moveAside } from './move-aside.ts';
import {
  type NewCoPremise,
  placeCoPremise,
  placeInLine,
  placeNear,
  placeReply,
} from './place-statement.ts';
import { type PlacedBoxes, placeAll } from './placed-boxes.ts';
import { isInStack, placeAtRight, placeUnder, wishPlace } from './wish-place.ts';

type Id = StatementId | NoteId;
type Boxes = ReadonlyMap<StatementId, Box>;

// What is farther from its target than this is not on one screen with it.
const SCREEN = 720;

// Cards with more between them are not seen as one column.
const NEAR = 320;

/**
 * Where a new reply goes: as `wishPlace` has it while that is free, else into the row of its siblings, where they
 * stand in one (`insertInRow`), else as `placeReply` has it while that is by its target. Where others stand between
 * the two, it goes into the column of the target's replies instead: after the last that speaks as it
 * does, else first or last among the others, within a screen of its target. What stands at the right there goes aside,
 * and what begins lower makes room as `makeRoom` has it: straight down, as far as the empty card needs. Covers
 * nothing. Where there is no such place, it is `placeReply`'s. Branches that the target's grows towards go aside
 * (`keepApart`). An undercut goes where `insertUndercut` has it. Costs what these do.
 */
export function insertReply(map: ArgumentMap, boxes: Boxes, reply: NewReply): Insertion {
  if (reply.target.kind === 'argument') return insertUndercut(map, boxes, reply);
  const target = boxes.get(reply.target.id as StatementId);
  if (target === undefined) return { at: placeReply(map, boxes, reply), moved: new Map() };
  const { at, moved } = insertBeside(map, boxes, reply, target);
  const before = placeAll(map, boxes);
  const root = reply.target.id as StatementId;
  const card = { ...at, ...reply.least };
  const aside = keepApart(map, before, before.move(moved), { root, card });
  return { at, moved: new Map([...moved, ...aside]) };
}

function insertBeside(map: ArgumentMap, boxes: Boxes, reply: NewReply, target: Box): Insertion {
  const wish = wishPlace(map, boxes, reply, target);
  const at = placeNear(map, boxes, { target, wish, size: reply.size });
  const unmoved = { at, moved: new Map() };
  if (wish.x === at.x && wish.y === at.y) return unmoved;
  const inRow = insertInRow(map, boxes, reply);
  if (inRow !== null) return inRow;
  const isStacked = !isLeftRight(map) && isInStack(target, wish);
  if (!isStacked && !isApart(map, boxes, reply, target, at)) return unmoved;
  const all = placeAll(map, boxes);
  for (const inColumn of listColumnPlaces(map, boxes, reply, target)) {
    const aside = sendAside(map, all, reply, inColumn);
    const around = all.move(aside);
    const place = passOthers(around, inColumn, reply.least);
    if (!isOnScreen(target, { x: place.x, y: place.edge + place.drop })) continue;
    const insertion = insertAt(map, around, place, reply.least);
    return { at: insertion.at, moved: new Map([...aside, ...insertion.moved]) };
  }
  return unmoved;
}

/**
 * Where a new co-premise goes. In a map from left to right, below the last of premises that do not stand side by
 * side, where what is lower goes down branch by branch. Else in line with the premises, where there is room for it
 * (`placeInLine`). Else below the last of premises that do not stand side by side, where what begins lower makes room
 * as for a reply. Else it is `placeCoPremise`'s and nothing moves.
 */
export function insertCoPremise(map: ArgumentMap, boxes: Boxes, premise: NewCoPremise): Insertion {
  const { argument: id, size, least = size } = premise;
  const argument = map.arguments.get(id);
  const block = argument === undefined ? null : gatherPremises(argument, boxes);
  const last = block?.cards.at(-1)?.box;
  const isColumn = block?.arrangement === 'single' || block?.arrangement === 'stack';
  const lower = isColumn && isLeftRight(map) ? insertLower(map, boxes, premise, block) : null;
  if (lower !== null) return lower;
  const inLine = placeInLine(map, boxes, premise);
  if (inLine !== null || last === undefined || !isColumn)
    return { at: inLine ?? placeCoPremise(map, boxes, premise), moved: new Map() };
  const below = { x: last.x, edge: last.y + last.height, drop: CARD_GAP };
  const all = placeAll(map, boxes);
  return insertAt(map, all, passOthers(all, below, least), least);
}

/** Below the last premise and what speaks to it, as automatic layout has it in a map from left to right. */
function insertLower(
  map: ArgumentMap,
  boxes: Boxes,
  { size, least = size }: NewCoPremise,
  { argument, cards, box: block }: PremiseBlock,
): Insertion | null {
  const last = cards.at(-1);
  const root = findRoot(map, argument);
  if (last === undefined || root === null) return null;
  const own = [...branchOf(map, last.premise).statements].flatMap((id) => boxes.get(id) ?? []);
  const { y, height } = encloseBoxes([last.box, ...own]) ?? last.box;
  const at = { x: Math.round(last.box.x), y: Math.round(y + height) + CARD_GAP };
  const { statements: branch } = branchOf(map, argument.id);
  const all = placeAll(map, boxes);
  const insertion = insertDown(map, all, at, { block, branch, root, least });
  if (insertion === null) return null;
  const after = all.move(insertion.moved);
  const aside = keepApart(map, all, after, { root, card: { ...at, ...least } });
  return { at, moved: new Map([...insertion.moved, ...aside]) };
}

/** Where the branches go that stand at the right of a column, where a card would come too near to them. */
function sendAside(
  map: ArgumentMap,
  all: PlacedBoxes,
  { target, size }: NewReply,
  { x, edge, drop }: ColumnPlace,
): ReadonlyMap<Id, Point> {
  const room = { ...size, x: Math.round(x), y: Math.round(edge) + drop };
  const slot = { target: target.id as StatementId, room, beyond: room.x + size.width / 2 };
  return (isLeftRight(map) ? null : moveAside(map, all, slot)) ?? new Map();
}

/**
 * Whether others stand between a place and the target, or before it in its own column, or row in a map from left to
 * right.
 */
function isApart(map: ArgumentMap, boxes: Boxes, reply: NewReply, target: Box, at: Point): boolean {
  const { turnBox, turnAll } = turningOf(map);
  const [to, from] = [turnBox({ ...at, ...reply.size }), turnBox(target)];
  const all = turnAll(placeAll(map, boxes));
  // What is level with the target stands beside it, not between.
  const past = { ...(encloseBoxes([from, to]) ?? to), y: from.y + from.height };
  const end = to.y + to.height;
  const between = { ...past, height: end - past.y };
  const around = { ...past, y: Math.min(end, past.y), height: Math.abs(end - past.y) };
  const before = { ...to, y: to.y - NEAR, height: NEAR };
  const inWay = [
    ...all.listNear(around).filter(([, box]) => overlaps(box, between)),
    ...all.listNear(before),
  ].filter(([id]) => id !== reply.target.id && !map.notes.has(id as NoteId));
  // A branch can be most of the map.
  if (inWay.length === 0) return false;
  const own = branchOf(map, reply.target.id as StatementId).statements;
  return inWay.some(([id]) => !own.has(id as StatementId));
}

/** Places in the column of the replies, the best first. */
function listColumnPlaces(
  map: ArgumentMap,
  boxes: Boxes,
  { target: { id }, relation }: NewReply,
  target: Box,
): readonly ColumnPlace[] {
  // What answers back may stand before its target.
  const isAhead = ({ block }: Family) => !isBehind(map, target, block);
  const list = (by: Relation) => listFamilies(map, boxes, id, by).filter(isAhead);
  const same = list(relation);
  const others = list(relation === 'supports' ? 'attacks' : 'supports');
  const [first, second] = [...same, ...others]
    .map(({ block }) => block)
    .sort((upper, lower) => upper.y - lower.y);
  if (first === undefined) return [placeFirst(map, target)];
  const last = same.at(-1) ?? (relation === 'attacks' ? others.at(-1) : undefined);
  const places: ColumnPlace[] = [];
  if (last !== undefined) {
    const { y, height } = last.measureBranch();
    places.push({ x: last.block.x, edge: y + height, drop: CARD_GAP });
  }
  // A row is not pushed down for one more.
  if (isLeftRight(map) || first.y !== second?.y)
    places.push({ x: first.x, edge: first.y - CARD_GAP, drop: CARD_GAP });
  return places;
}

function placeFirst(map: ArgumentMap, target: Box): ColumnPlace {
  if (isLeftRight(map)) {
    const { x, y } = placeAtRight(target);
    return { x, edge: y - CARD_GAP, drop: CARD_GAP };
  }
  return { x: placeUnder(target).x, edge: target.y + target.height, drop: STACK_DROP };
}

function isOnScreen(target: Box, { x, y }: Point): boolean {
  const down = Math.max(0, y - target.y - target.height);
  const aside = Math.max(0, x - target.x - target.width, target.x - x);
  return down + aside <= SCREEN;
}
