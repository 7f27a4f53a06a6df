import {
  BRACKET_INSET,
  BRACKET_RISE,
  CARD_GAP,
  MARK_REACH,
  RAIL_GUTTER,
  RAIL_REACH,
  UNDERCUT_INSET,
} from '../spacing.ts';
import { measureRow, rowParts } from './arrange-row.ts';
import { listHeights, tryHeights, tryWidths } from './choices.ts';
import { copyDeal, createDeal, dealColumns } from './deal-columns.ts';
import type { Limb } from './grow-tree.ts';
import type { Extent, Part, Shape, ShapedLimb } from './shape.ts';
import { addShape, isWanted, type ShapeSet } from './shape-set.ts';
import { measureStack, stackParts } from './stack-shapes.ts';
import { columnParts, measureColumns } from './stand-columns.ts';

/** What is laid out as one block: the premises of an argument and the arguments on it. */
interface Block {
  readonly premises: readonly ShapedLimb[];
  readonly undercuts: readonly ShapedLimb[];
}

/** Room above a block for the mark on its line, with the line of an undercut passing beside it. */
export const MARK_ROOM = MARK_REACH + 12;

/** Room above cards for the bar of a bracket and what is drawn on it. */
const BAR_ROOM = BRACKET_RISE + 12;

/** Offers a block with its premises side by side, undercuts stacked at the right of them. */
export function offerRowBlocks(set: ShapeSet, block: Block): void {
  const { premises, undercuts } = block;
  const limbs = limbsOf(premises);
  const y = roomAbove(premises.length, undercuts.length);
  tryHeights(
    premises.map((premise) => premise.hanging),
    (chosen) => {
      const { width, height, strain, middle } = measureRow(chosen);
      const shapes = chosen.slice();
      offerBeside(set, block, {
        width,
        height: y + height,
        strain,
        anchor: premises.length === 0 ? RAIL_GUTTER - RAIL_REACH : middle,
        parts: () => rowParts(limbs, shapes, { x: 0, y }),
      });
    },
  );
}

/** Offers a block with its premises stacked on a bracket whose line leaves at the top. */
export function offerStackedBlocks(set: ShapeSet, block: Block): void {
  const { premises } = block;
  if (premises.length < 2) return;
  const limbs = limbsOf(premises);
  const at = { x: RAIL_REACH * 2, y: MARK_ROOM };
  tryWidths(
    premises.map((premise) => premise.railed),
    (chosen) => {
      const { width, height, strain } = measureStack(chosen);
      const shapes = chosen.slice();
      offerBeside(set, block, {
        width: at.x + width,
        height: at.y + height,
        strain: strain + premises.length,
        anchor: at.x - RAIL_REACH,
        parts: () => stackParts(limbs, shapes, at),
      });
    },
  );
}

/** Offers a block with its undercuts at the right of the premises, in one stack or in columns. */
function offerBeside(set: ShapeSet, block: Block, own: Premises): void {
  const { undercuts } = block;
  if (undercuts.length === 0) {
    if (isWanted(set, own.width, own.height, own.strain)) addShape(set, { ...own, cardX: 0 });
    return;
  }
  const isBare = block.premises.length === 0;
  const left = isBare ? RAIL_GUTTER : own.width + CARD_GAP + RAIL_GUTTER;
  offerUndercutStacks(set, undercuts, own, left);
  offerUndercutColumns(set, undercuts, own, left);
}

/** The premises of a block, as they are arranged. */
type Premises = Extent & Pick<Shape, 'anchor' | 'parts'>;

function offerUndercutStacks(
  set: ShapeSet,
  undercuts: readonly ShapedLimb[],
  own: Premises,
  left: number,
): void {
  const limbs = limbsOf(undercuts);
  tryWidths(
    undercuts.map(({ railed }) => railed),
    (chosen) => {
      const stack = measureStack(chosen);
      const width = left + stack.width;
      const height = Math.max(own.height, MARK_ROOM + stack.height);
      const strain = own.strain + stack.strain;
      if (!isWanted(set, width, height, strain)) return;
      const shapes = chosen.slice();
      const parts = (): readonly Part[] => [
        ...own.parts(),
        ...stackParts(limbs, shapes, { x: left, y: MARK_ROOM }),
      ];
      addShape(set, { width, height, strain, cardX: 0, anchor: own.anchor, parts });
    },
  );
}

/** The lines of columns join level with the mark they end on, above the marks of their own. */
function offerUndercutColumns(
  set: ShapeSet,
  undercuts: readonly ShapedLimb[],
  own: Premises,
  left: number,
): void {
  if (undercuts.length === 1 && undercuts[0]?.limb.kind === 'statement') return;
  const limbs = limbsOf(undercuts);
  const railed = undercuts.map((undercut) => undercut.railed);
  const alone = undercuts.map((undercut) => undercut.hanging);
  const y = MARK_ROOM * 2;
  for (const limit of listHeights(alone)) {
    dealColumns(railed, { first: limit, other: limit, breakAt: -1, gap: CARD_GAP, alone }, DEAL);
    const columns = measureColumns(DEAL);
    const width = left + columns.width;
    const height = Math.max(own.height, y + columns.height);
    const strain = own.strain + DEAL.strain + undercuts.length;
    if (!isWanted(set, width, height, strain)) continue;
    const deal = copyDeal(DEAL);
    const parts = (): readonly Part[] => [
      ...own.parts(),
      ...columnParts(limbs, deal, { x: left, y }),
    ];
    addShape(set, { width, height, strain, cardX: 0, anchor: own.anchor, parts });
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
  tryWidths(
    shaped.map((limb) => limb.railed),
    (chosen) => {
      const own = measureStack(chosen.slice(0, count));
      const below = measureStack(chosen.slice(count));
      const width = Math.max(x + own.width, undercutX + below.width);
      const gap = count === 0 || limbs.length === count ? 0 : CARD_GAP;
      const height = own.height + gap + below.height;
      const strain = own.strain + below.strain + count;
      if (!isWanted(set, width, height, strain)) return;
      const shapes = chosen.slice();
      const parts = (): readonly Part[] =>
        stackParts(limbs, shapes, { x, y: 0 }).map((part, index) =>
          index < count ? part : { ...part, x: undercutX },
        );
      addShape(set, { width, height, strain, cardX: 0, anchor: x, parts });
    },
  );
}

function limbsOf(shaped: readonly ShapedLimb[]): readonly Limb[] {
  return shaped.map(({ limb }) => limb);
}

function roomAbove(premises: number, undercuts: number): number {
  if (premises === 0) return 0;
  if (premises === 1) return MARK_ROOM;
  return undercuts === 0 ? BAR_ROOM : BAR_ROOM + RAIL_REACH;
}
