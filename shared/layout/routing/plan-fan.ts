import type { Relation } from '../../model/argument.ts';
import type { Box } from '../box.ts';
import { RAIL_REACH, RAIL_SPACING, ROW_DROP } from '../spacing.ts';
import type { PremiseBlock } from './gather-premises.ts';

/** Where a block lies as seen from its target. */
export type Region = 'below' | 'above' | 'left' | 'right' | 'onto';

/** How the line of a block gets to the target: by itself, or up the rail of the stack it stands in. */
export interface Plan {
  readonly block: PremiseBlock;
  readonly region: Region;
  /** x of the rail and the topmost and lowest edge of its stack; null for a block by itself. */
  readonly rail: { readonly x: number; readonly top: number; readonly bottom: number } | null;
}

// Blocks whose left edges differ by no more stand in one stack: insets included, columns not.
const STACK_TOLERANCE = 64;
// Nearer to its target than a row, a card is seen as the first of a stack.
const NEAREST_ROW = ROW_DROP - 8;

/**
 * Decides for all arguments on a target how their lines reach it. Blocks that stand below each other
 * share a rail at their left, reasons and objections one each. Sorts; else linear.
 */
export function planFan(target: Box, blocks: readonly PremiseBlock[]): readonly Plan[] {
  const plans: Plan[] = [];
  for (const region of ['below', 'above', 'left', 'right'] as const) {
    const here = blocks.filter((block) => findRegion(block.box, target) === region);
    for (const stack of findStacks(here)) plans.push(...planStack(stack, region, target));
  }
  for (const block of blocks) {
    if (findRegion(block.box, target) === 'onto') {
      plans.push({ block, region: 'onto', rail: null });
    }
  }
  return plans;
}

/** Where a box lies as seen from another. Above and below win over beside. */
function findRegion(box: Box, target: Box): Region {
  if (box.y >= target.y + target.height) return 'below';
  if (box.y + box.height <= target.y) return 'above';
  if (box.x >= target.x + target.width) return 'right';
  return box.x + box.width <= target.x ? 'left' : 'onto';
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

function planStack(stack: readonly PremiseBlock[], region: Region, target: Box): readonly Plan[] {
  const [first] = stack;
  if (first === undefined) return [];
  if (stack.length === 1 && !isStackOfOne(first.box, region, target)) {
    return [{ block: first, region, rail: null }];
  }
  const top = Math.min(...stack.map(({ box }) => box.y));
  const bottom = Math.max(...stack.map(({ box }) => box.y + box.height));
  const left = Math.min(...stack.map(({ box }) => box.x));
  const relations = new Set(stack.map(({ argument }) => argument.relation));
  return stack.map((block) => {
    const x = left - RAIL_REACH - findRailShift(block.argument.relation, relations);
    return { block, region, rail: { x, top, bottom } };
  });
}

function findRailShift(relation: Relation, relations: ReadonlySet<Relation>): number {
  return relation === 'attacks' && relations.size > 1 ? RAIL_SPACING : 0;
}

/** A lone card inset under its target, too near for a line from its top. */
function isStackOfOne(box: Box, region: Region, target: Box): boolean {
  if (region !== 'below') return false;
  const drop = box.y - (target.y + target.height);
  const inset = box.x - target.x;
  return drop < NEAREST_ROW && inset >= RAIL_REACH && inset < target.width;
}
