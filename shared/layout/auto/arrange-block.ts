import {
  BRACKET_INSET,
  BRACKET_RISE,
  CARD_GAP,
  MARK_REACH,
  RAIL_GUTTER,
  RAIL_REACH,
  UNDERCUT_INSET,
} from '../spacing.ts';
import { measureRow, rowLanes, rowParts } from './arrange-row.ts';
import { chooseByHeight, chooseByWidth } from './choices.ts';
import { type Extent, measureStack, stackParts } from './lanes.ts';
import type { Lane, Part, Shape, ShapedLimb } from './shape.ts';
import { addShape, isWanted, type ShapeSet } from './shape-set.ts';

/** What is laid out as one block: the premises of an argument and the arguments on it. */
export interface Block {
  readonly premises: readonly ShapedLimb[];
  readonly undercuts: readonly ShapedLimb[];
}

/** Room above a block for the mark on its line, with the line of an undercut passing beside it. */
const MARK_ROOM = MARK_REACH + 12;

/** Room above cards for the bar of a bracket and what is drawn on it. */
const BAR_ROOM = BRACKET_RISE + 12;

/** Offers a block with its premises side by side, undercuts stacked at the right of them. */
export function offerRowBlocks(set: ShapeSet, block: Block): void {
  const { premises, undercuts } = block;
  const top = roomAbove(premises.length, undercuts.length);
  for (const shapes of chooseByHeight(premises.map((premise) => premise.hanging))) {
    const row = measureRow(shapes);
    const own = { width: row.width, height: top + row.height, strain: row.strain };
    const anchor = premises.length === 0 ? RAIL_GUTTER - RAIL_REACH : row.middle;
    const parts = rowParts(premises, shapes, { x: 0, y: top });
    offerBeside(set, block, own, { anchor, parts, lanes: rowLanes(shapes, top), isCentred: true });
  }
}

/** Offers a block with its premises stacked on a bracket whose line leaves at the top. */
export function offerStackedBlocks(set: ShapeSet, block: Block): void {
  const { premises } = block;
  if (premises.length < 2) return;
  const x = RAIL_REACH * 2;
  for (const shapes of chooseByWidth(premises.map((premise) => premise.railed))) {
    const stack = measureStack(shapes);
    const own = {
      width: x + stack.width,
      height: MARK_ROOM + stack.height,
      strain: stack.strain + premises.length,
    };
    const parts: Part[] = [];
    stackParts(parts, premises.map(({ limb }) => limb), shapes, { x, y: MARK_ROOM });
    const lanes = [stackLane(premises, x, MARK_ROOM)];
    offerBeside(set, block, own, { anchor: x - RAIL_REACH, parts, lanes, isCentred: false });
  }
}

function offerBeside(
  set: ShapeSet,
  { premises, undercuts }: Block,
  own: Extent,
  { anchor, parts, lanes, isCentred }: Pick<Shape, 'anchor' | 'parts' | 'lanes' | 'isCentred'>,
): void {
  const left = premises.length === 0 ? RAIL_GUTTER : own.width + CARD_GAP + RAIL_GUTTER;
  for (const shapes of chooseUndercuts(undercuts)) {
    const stack = measureStack(shapes);
    const extent = {
      width: undercuts.length === 0 ? own.width : left + stack.width,
      height: Math.max(own.height, undercuts.length === 0 ? 0 : MARK_ROOM + stack.height),
      strain: own.strain + stack.strain,
    };
    if (!isWanted(set, extent.width, extent.height, extent.strain)) continue;
    const all = [...parts];
    stackParts(all, undercuts.map(({ limb }) => limb), shapes, { x: left, y: MARK_ROOM });
    const beside = undercuts.length === 0 ? [] : [stackLane(undercuts, RAIL_GUTTER, MARK_ROOM)];
    const allLanes = [...lanes, ...beside];
    addShape(set, { ...extent, cardX: 0, anchor, parts: all, lanes: allLanes, isCentred });
  }
}

/** Offers a block as part of a stack: premises on a bracket at the left, undercuts below them. */
export function offerRailedBlocks(set: ShapeSet, { premises, undercuts }: Block): void {
  const undercutLeft = undercuts.length === 0 ? 0 : UNDERCUT_INSET;
  const left = undercutLeft + (premises.length > 1 ? BRACKET_INSET : 0);
  for (const own of chooseByWidth(premises.map((premise) => premise.railed))) {
    const above = measureStack(own);
    const y = premises.length === 0 ? 0 : above.height + CARD_GAP;
    for (const shapes of chooseUndercuts(undercuts)) {
      const below = measureStack(shapes);
      const extent = {
        width: Math.max(left + above.width, undercutLeft + below.width),
        height: undercuts.length === 0 ? above.height : y + below.height,
        strain: above.strain + below.strain + premises.length,
      };
      if (!isWanted(set, extent.width, extent.height, extent.strain)) continue;
      const parts: Part[] = [];
      stackParts(parts, premises.map(({ limb }) => limb), own, { x: left, y: 0 });
      stackParts(parts, undercuts.map(({ limb }) => limb), shapes, { x: undercutLeft, y });
      const lanes = [stackLane(parts, left, 0)];
      addShape(set, { ...extent, cardX: 0, anchor: left, parts, lanes, isCentred: false });
    }
  }
}

function stackLane(parts: readonly unknown[], strip: number, drop: number): Lane {
  return { parts: parts.length, strip, drop, place: 'beside' };
}

function chooseUndercuts(undercuts: readonly ShapedLimb[]): readonly (readonly Shape[])[] {
  return undercuts.length === 0 ? [[]] : chooseByWidth(undercuts.map(({ railed }) => railed));
}

function roomAbove(premises: number, undercuts: number): number {
  if (premises === 0) return 0;
  if (premises === 1) return MARK_ROOM;
  return undercuts === 0 ? BAR_ROOM : BAR_ROOM + RAIL_REACH;
}
