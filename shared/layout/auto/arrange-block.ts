import {
  BRACKET_INSET,
  BRACKET_RISE,
  CARD_GAP,
  MARK_REACH,
  RAIL_GUTTER,
  UNDERCUT_INSET,
  UNDERCUT_RISE,
} from '../spacing.ts';
import { measureRow, rowParts } from './arrange-row.ts';
import {
  type Choices,
  chooseHeights,
  chooseWidths,
  listHeights,
  tryHeights,
  tryWidths,
} from './choices.ts';
import { createDeal, dealColumns } from './deal-columns.ts';
import { breakColumns } from './family.ts';
import type { Limb } from './grow-tree.ts';
import { chooseLone } from './likeness.ts';
import { type Arrange, partsOf, type Shape, type ShapedLimb, shiftParts } from './shape.ts';
import {
  addShape,
  createShapeSet,
  describeShape,
  enterShape,
  listShapes,
  resetShapeSet,
  type ShapeSet,
} from './shape-set.ts';
import { measureStack, stackParts } from './stack-shapes.ts';
import { columnParts, measureColumns } from './stand-columns.ts';

/** What is laid out as one block: the premises of an argument and the arguments on it. */
interface Block {
  readonly premises: readonly ShapedLimb[];
  readonly undercuts: readonly ShapedLimb[];
}

/** Room above a block for the mark on its line, with the line of an undercut passing beside it. */
export const MARK_ROOM = MARK_REACH + 13;

/** Room above cards for the bar of a bracket and what is drawn on it. */
const BAR_ROOM = BRACKET_RISE + 12;

/** Room beside stacked cards for the bar of a bracket and the line of an undercut on it. */
const BRACKET_ROOM = 36;

/**
 * Offers a block whose line leaves at the top: premises side by side, or stacked on a bracket; at the
 * right of them undercuts, in one stack or in columns.
 */
export function offerBlocks(set: ShapeSet, { premises, undercuts }: Block): void {
  if (undercuts.length === 0) {
    offerPremises(set, premises, roomAbove(premises.length, 0));
    return;
  }
  const cuts = resetShapeSet(UNDERCUTS, set.scale);
  offerUndercutStacks(cuts, undercuts);
  offerUndercutColumns(cuts, undercuts);
  if (premises.length === 0) {
    for (const shape of listShapes(cuts)) offerBare(set, shape);
    return;
  }
  const own = resetShapeSet(PREMISES, set.scale);
  offerPremises(own, premises, roomAbove(premises.length, undercuts.length));
  offerSides(set, [listShapes(own), listShapes(cuts)]);
}

/** Scratch sets to choose from; nothing in them outlives a call. */
const PREMISES = createShapeSet();
const UNDERCUTS = createShapeSet();

/** Premises at the left, undercuts at the right. */
function offerSides(set: ShapeSet, choices: Choices): void {
  const arrange: Arrange = (limit) => {
    const [own, cuts] = chooseHeights(choices, limit);
    if (own === undefined || cuts === undefined) return [];
    const x = own.width + CARD_GAP + RAIL_GUTTER;
    return [...partsOf(own), ...shiftParts(partsOf(cuts), { x, y: 0 })];
  };
  tryHeights(choices, ([own, cuts], limit) => {
    if (own === undefined || cuts === undefined) return;
    const width = own.width + CARD_GAP + RAIL_GUTTER + cuts.width;
    const height = Math.max(own.height, cuts.height);
    const strain = own.strain + cuts.strain;
    if (!enterShape(set, width, height, strain)) return;
    describeShape(set, 0, own.anchor, arrange, limit);
  });
}

/** Undercuts on an argument whose premises are all laid out elsewhere. */
function offerBare(set: ShapeSet, cuts: Shape): void {
  const arrange: Arrange = () => shiftParts(partsOf(cuts), { x: RAIL_GUTTER, y: 0 });
  const anchor = RAIL_GUTTER - MARK_REACH;
  addShape(set, { ...cuts, width: RAIL_GUTTER + cuts.width, cardX: 0, anchor, arrange });
}

function offerPremises(set: ShapeSet, premises: readonly ShapedLimb[], y: number): void {
  const limbs = limbsOf(premises);
  const hanging = premises.map((premise) => premise.hanging);
  const arrange: Arrange = (limit) => rowParts(limbs, chooseHeights(hanging, limit), { x: 0, y });
  tryHeights(hanging, (chosen, limit) => {
    const row = measureRow(chosen);
    const height = y + row.height;
    if (!enterShape(set, row.width, height, row.strain)) return;
    describeShape(set, 0, row.middle, arrange, limit);
  });
  if (premises.length > 1) offerPremiseStacks(set, premises);
}

function offerPremiseStacks(set: ShapeSet, premises: readonly ShapedLimb[]): void {
  const limbs = limbsOf(premises);
  const at = { x: BRACKET_ROOM, y: MARK_ROOM };
  const anchor = at.x - MARK_REACH;
  const railed = premises.map((premise) => premise.railed);
  const arrange: Arrange = (limit) => stackParts(limbs, chooseWidths(railed, limit), at);
  tryWidths(railed, (chosen, limit) => {
    const stack = measureStack(chosen);
    const width = at.x + stack.width;
    const height = at.y + stack.height;
    const strain = stack.strain + premises.length;
    if (!enterShape(set, width, height, strain)) return;
    describeShape(set, 0, anchor, arrange, limit);
  });
}

function offerUndercutStacks(set: ShapeSet, undercuts: readonly ShapedLimb[]): void {
  const limbs = limbsOf(undercuts);
  const railed = undercuts.map((undercut) => undercut.railed);
  const at = { x: 0, y: MARK_ROOM };
  const arrange: Arrange = (limit) => stackParts(limbs, chooseWidths(railed, limit), at);
  tryWidths(railed, (chosen, limit) => {
    const { width, height: own, strain } = measureStack(chosen);
    const height = MARK_ROOM + own;
    if (!enterShape(set, width, height, strain)) return;
    describeShape(set, 0, 0, arrange, limit);
  });
}

/** The lines of columns join level with the mark they end on, above the marks of their own. */
function offerUndercutColumns(set: ShapeSet, undercuts: readonly ShapedLimb[]): void {
  if (undercuts.length === 1 && undercuts[0]?.limb.kind === 'statement') return;
  const limbs = limbsOf(undercuts);
  const railed = undercuts.map((undercut) => undercut.railed);
  const { standing = null } = set.scale;
  const alone = undercuts.map((undercut) =>
    standing === null ? undercut.hanging : chooseLone(undercut, standing),
  );
  const breaks = standing === null ? null : breakColumns(limbs, standing);
  const y = MARK_ROOM * 2;
  const deal = (limit: number): void => {
    const limits = { first: limit, other: limit, breakAt: -1, gap: CARD_GAP, alone, breaks };
    dealColumns(railed, limits, DEAL);
  };
  const arrange: Arrange = (limit) => {
    deal(limit);
    return columnParts(limbs, DEAL, { x: 0, y });
  };
  for (const limit of listHeights(alone, breaks)) {
    deal(limit);
    const { width, height: own } = measureColumns(DEAL);
    const height = y + own;
    const strain = DEAL.strain + undercuts.length;
    if (!enterShape(set, width, height, strain)) continue;
    describeShape(set, 0, 0, arrange, limit);
  }
}

/** What is tried and measured before it is known to be wanted; nothing in it outlives a call. */
const DEAL = createDeal();

/** Offers a block as part of a stack: premises on a bracket at the left, undercuts below them. */
export function offerRailedBlocks(set: ShapeSet, { premises, undercuts }: Block): void {
  const undercutX = undercuts.length === 0 ? 0 : UNDERCUT_INSET;
  const x = undercutX + (premises.length > 1 ? BRACKET_INSET : 0);
  const shaped = [...premises, ...undercuts];
  const limbs = limbsOf(shaped);
  const count = premises.length;
  const railed = shaped.map((limb) => limb.railed);
  const insetOf = (index: number): number => (index < count ? x : undercutX);
  const arrange: Arrange = (limit) =>
    stackParts(limbs, chooseWidths(railed, limit), { x: 0, y: 0 }).map((part, index) => ({
      ...part,
      x: insetOf(index),
    }));
  tryWidths(railed, (chosen, limit) => {
    const stack = measureStack(chosen);
    let width = 0;
    for (let index = 0; index < chosen.length; index += 1) {
      width = Math.max(width, insetOf(index) + (chosen[index]?.width ?? 0));
    }
    const strain = stack.strain + count;
    if (!enterShape(set, width, stack.height, strain)) return;
    describeShape(set, 0, x, arrange, limit);
  });
}

function limbsOf(shaped: readonly ShapedLimb[]): readonly Limb[] {
  return shaped.map(({ limb }) => limb);
}

function roomAbove(premises: number, undercuts: number): number {
  if (premises === 0) return 0;
  if (premises === 1) return MARK_ROOM;
  return undercuts === 0 ? BAR_ROOM : BAR_ROOM + UNDERCUT_RISE;
}
