import { findGreatest, findLeast } from '../../base/extremes.ts';
import type { Relation } from '../../model/argument.ts';
import { JUNCTION_RADIUS } from '../argument-geometry.ts';
import type { Box } from '../box.ts';
import {
  BRACKET_INSET,
  CARD_GAP,
  MARK_REACH,
  RAIL_GUTTER,
  RAIL_SPACING,
  ROW_DROP,
  STUB_OFFSET,
  UNDERCUT_INSET,
  WRAP_DROP,
} from '../spacing.ts';
import { drawTrack } from './draw-track.ts';
import type { PremiseBlock } from './gather-premises.ts';
import { reachTrack } from './lanes.ts';

/** Where a block lies as seen from its target. */
export type Region = 'below' | 'above' | 'left' | 'right' | 'onto';

/** How the line of a block gets to the target: by itself, or up the rail of the stack it stands in. */
export interface Plan {
  readonly block: PremiseBlock;
  readonly region: Region;
  /** x of the rail and the topmost and lowest edge of its stack; null for a block by itself. */
  readonly rail: Rail | null;
}

/** The line at the left of a stack that gathers those of its blocks. */
export interface Rail {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** Whether the block stands under its target and right below the rail, and goes straight up it. */
  readonly isAbove: boolean;
  /** y at which it turns towards a target beside its stack. */
  readonly turn: number;
}

// How far above a stack beside its target the rail turns towards the target.
const RAIL_RISE = 20;
// How much farther down that of objections turns, so that red and green never lie on one another.
const TURN_SHIFT = 14;
// A rail that passes no more than this beside its stack passes nothing else.
const NEAR_TURN = 40;
// Rails of lines that are not the first of their cards run beside the marks of those that are: two abreast.
const SECOND_RAILS = { reach: MARK_REACH + JUNCTION_RADIUS, count: 2, apart: 3 };
// Blocks whose left edges differ by no more stand in one stack: insets included, columns not.
const STACK_TOLERANCE = 64;
// Nearer to its target than a row, a card is seen as the first of a stack.
const NEAREST_ROW = ROW_DROP - 8;
// A card above its target is seen as beside it if a line has room between the two.
const NEAREST_SIDE = RAIL_GUTTER;
// A stack beside its target that begins no farther below its top is level with it.
const NEAREST_TOP = WRAP_DROP - STUB_OFFSET / 2;

/**
 * Decides for all arguments on a target how their lines reach it. Blocks that stand below each other
 * share a rail at their left, reasons and objections one each; the uppermost says from which side
 * they come. Lines of cards that speak to something else first have rails of their own, as those cards mostly
 * stand in the stack of that. Sorts; else linear.
 */
export function planFan(target: Box, blocks: readonly PremiseBlock[]): readonly Plan[] {
  const plans: Plan[] = [];
  const regions = blocks.map((block) => findRegion(block.box, target));
  for (const group of GROUPS) {
    const here = blocks.filter((_, index) => group.includes(regions[index] ?? 'onto'));
    const ranks = [here.filter((block) => !isSecond(block)), here.filter(isSecond)];
    const stacks = ranks.flatMap(findStacks).map((stack) => ({
      stack,
      region: findStackRegion(stack, target),
    }));
    const beside = stacks.filter(({ region }) => region === 'right' || region === 'left');
    const planned = stacks.flatMap(({ stack, region }) =>
      planStack(stack, region, target, beside.length > 1),
    );
    const railed = planned.filter(({ rail, region }) => rail !== null && region === 'below');
    for (const plan of planned) plans.push(joinRailAbove(plan, railed));
  }
  for (const [index, block] of blocks.entries()) {
    if (regions[index] === 'onto') plans.push({ block, region: 'onto', rail: null });
  }
  return plans;
}

// A stack beside its target may reach down beyond it.
const GROUPS: readonly (readonly Region[])[] = [['below', 'right'], ['above'], ['left']];

/**
 * Where a box lies as seen from another. Below wins over beside, if there is room for a line between the two, and
 * beside over above.
 */
export function findRegion(box: Box, target: Box): Region {
  const drop = box.y - target.y - target.height;
  if (drop >= CARD_GAP) return 'below';
  if (box.x >= target.x + target.width + NEAREST_SIDE) return 'right';
  if (box.x + box.width + NEAREST_SIDE <= target.x) return 'left';
  if (drop >= 0) return 'below';
  if (box.y + box.height <= target.y) return 'above';
  if (box.x >= target.x + target.width) return 'right';
  return box.x + box.width <= target.x ? 'left' : 'onto';
}

function findStackRegion(stack: readonly PremiseBlock[], target: Box): Region {
  const [first] = [...stack].sort((upper, lower) => upper.box.y - lower.box.y);
  if (first === undefined) return 'onto';
  const region = findRegion(first.box, target);
  const isBeside = stack.every(
    ({ box }) => findRegion({ ...box, y: first.box.y }, target) === region,
  );
  return isBeside ? region : 'below';
}

/** Groups blocks that stand below each other with their left edges about in line. */
function findStacks(blocks: readonly PremiseBlock[]): readonly (readonly PremiseBlock[])[] {
  const sorted = [...blocks].sort((first, second) => first.box.x - second.box.x);
  const stacks: PremiseBlock[][] = [];
  let open: PremiseBlock[][] = [];
  for (const block of sorted) {
    open = open.filter((stack) => block.box.x - leftOf(stack) <= STACK_TOLERANCE);
    const stack = open.find((members) => members.every((other) => isClear(block.box, other.box)));
    if (stack === undefined) {
      const made = [block];
      stacks.push(made);
      open.push(made);
    } else {
      stack.push(block);
    }
  }
  return stacks;
}

function leftOf(stack: readonly PremiseBlock[]): number {
  return stack[0]?.box.x ?? 0;
}

function isClear(first: Box, second: Box): boolean {
  return first.y >= second.y + second.height || second.y >= first.y + first.height;
}

function planStack(
  stack: readonly PremiseBlock[],
  region: Region,
  target: Box,
  isCrowded: boolean,
): readonly Plan[] {
  const [first] = stack;
  if (first === undefined) return [];
  const isBehind = isCrowded && region === 'right';
  if (stack.length === 1 && !isBehind && !isStackOfOne(first, region, target)) {
    return [{ block: first, region, rail: null }];
  }
  const top = findLeast(stack.map(({ box }) => box.y));
  const bottom = findGreatest(stack.map(({ box }) => box.y + box.height));
  const inset = region === 'below' ? stack.filter(({ box }) => isInset(box, target)) : [];
  const left = findLeast((inset.length > 0 ? inset : stack).map(leftWithRoom));
  const relations = new Set(stack.map(({ argument }) => argument.relation));
  const outer = relations.size > 1 ? findOuter(stack) : null;
  const isBeside = region === 'right' && !isCrowded && top < target.y + NEAREST_TOP;
  const isLevel = isBeside && stack.every((block) => !isFirstRow(block, top));
  return stack.map((block) => {
    const { relation } = block.argument;
    const aside = relation === 'attacks' && (!isLevel || relations.size > 1) ? TURN_SHIFT : 0;
    const turn = top + (isLevel ? STUB_OFFSET : -RAIL_RISE) + aside;
    const own = left - reachRail(block) - (relation === outer ? RAIL_SPACING : 0);
    const isFar = region === 'right' && isBeyond(turn, target);
    const gap = left - target.x - target.width;
    const x = isFar ? left - Math.max(left - own, reachTrack(gap, drawTrack(block))) : own;
    const isAbove = inset.length > 0 && block.arrangement === 'single' && isOver(x, block.box);
    return { block, region, rail: { x, top, bottom, isAbove, turn } };
  });
}

/** Whether the card speaks to something else before this: that is what it mostly stands under. */
function isSecond({ links: { lane } }: PremiseBlock): boolean {
  return lane > 0;
}

/** From the left edge of a stack to the rail of a block in it: through the middles of marks, or beside them. */
function reachRail(block: PremiseBlock): number {
  if (!isSecond(block)) return MARK_REACH;
  return SECOND_RAILS.reach + SECOND_RAILS.apart * (drawTrack(block) % SECOND_RAILS.count);
}

/** Whether a rail that turns there has far to go up or down to its target, past what is not its own. */
function isBeyond(turn: number, { y, height }: Box): boolean {
  return turn < y - NEAR_TURN || turn > y + height + NEAR_TURN;
}

/** A bracket over a row leaves above its cards. */
function isFirstRow({ box, arrangement }: PremiseBlock, top: number): boolean {
  return box.y === top && arrangement === 'row';
}

/** A lone block right below the rail of an inset stack goes straight up it, wherever its edge is. */
function joinRailAbove(plan: Plan, railed: readonly Plan[]): Plan {
  const { block, region, rail } = plan;
  if (rail !== null || region !== 'below' || block.arrangement !== 'single') return plan;
  const { relation } = block.argument;
  const above = railed.find(
    (other) =>
      other.rail !== null && other.rail.bottom <= block.box.y && isOver(other.rail.x, block.box),
  );
  if (above === undefined || above.rail === null) return plan;
  const isOther = above.block.argument.relation !== relation;
  const shift = isOther ? RAIL_SPACING : 0;
  return { ...plan, rail: { ...above.rail, x: above.rail.x - shift, isAbove: true } };
}

function isInset(box: Box, target: Box): boolean {
  return box.x >= target.x + MARK_REACH;
}

function isOver(x: number, box: Box): boolean {
  return x > box.x && x < box.x + box.width;
}

/** The left edge of a block with what layout leaves free there, for its bracket and undercuts. */
function leftWithRoom({ box, arrangement, links }: PremiseBlock): number {
  const bracket = arrangement === 'stack' ? BRACKET_INSET : 0;
  return box.x - bracket - (links.isUndercut ? UNDERCUT_INSET : 0);
}

/**
 * Whose rail runs farther from a stack of both relations, so that it passes beside the marks of the other: the
 * one whose rail passes more of them; objections where that is the same.
 */
function findOuter(stack: readonly PremiseBlock[]): Relation {
  return countPassed(stack, 'supports') > countPassed(stack, 'attacks') ? 'supports' : 'attacks';
}

/** How many blocks of the other relation stand above the lowest of a relation. */
function countPassed(stack: readonly PremiseBlock[], relation: Relation): number {
  const own = stack.filter(({ argument }) => argument.relation === relation);
  const lowest = findGreatest(own.map(({ box }) => box.y));
  return stack.filter(({ argument, box }) => argument.relation !== relation && box.y < lowest)
    .length;
}

/** A lone block inset under its target, too near for a line from its top, or with an undercut in line. */
function isStackOfOne({ box, links }: PremiseBlock, region: Region, target: Box): boolean {
  if (region !== 'below') return false;
  if (links.isUndercutInLine) return true;
  const drop = box.y - (target.y + target.height);
  const inset = box.x - target.x;
  return drop < NEAREST_ROW && inset >= MARK_REACH && inset < target.width;
}
