import type { Size } from '../box.ts';
import { CARD_GAP, FOLD_GAP, ROW_DROP, STACK_DROP } from '../spacing.ts';
import type { Reply } from './family.ts';
import type { Limb } from './grow-tree.ts';
import {
  type Extent,
  lowestWithin,
  narrowestWithin,
  type Part,
  type Shape,
  type ShapedLimb,
} from './shape.ts';
import { addShape, isWanted, type ShapeSet } from './shape-set.ts';
import { measureStack, stackParts } from './stack-shapes.ts';

/** One statement of a thread, with the replies that the thread does not go on with. */
export interface Knot {
  readonly limb: Limb;
  readonly card: Size;
  readonly sides: readonly Reply[];
  /** How far the sides are inset, for the rails at their left. */
  readonly inset: number;
}

/** A statement answered by one that is answered by one, and so on, and what that ends in. */
export interface Thread {
  readonly knots: readonly Knot[];
  readonly end: ShapedLimb;
}

/** What each card of a folded thread adds to the strain. */
const FOLD_STRAIN = 3;

const MOST_COLUMNS = 80;

/** Widths of columns worth trying, as multiples of a card's. */
const COLUMN_WIDTHS = [1.3, 2.5, 4, 7];

/**
 * Offers a long thread broken into columns like the text of a newspaper: each goes on at the top of
 * the next. Linear in the thread for each number of columns that is tried.
 */
export function offerFolds(set: ShapeSet, { knots, end }: Thread): void {
  const cardWidth = knots[0]?.card.width ?? 0;
  const isPlain = knots.every((knot) => knot.sides.length === 0);
  for (const share of isPlain ? COLUMN_WIDTHS.slice(0, 1) : COLUMN_WIDTHS) {
    const links = knots.map((knot) => toLink(knot, share * cardWidth));
    for (const limit of listLimits(links, end)) {
      const { width, height, strain } = measureFold(links, limit, end, null);
      if (!isWanted(set, width, height, strain)) continue;
      const parts = (): readonly Part[] => foldParts(links, limit, end);
      addShape(set, { width, height, strain, cardX: 0, anchor: cardWidth / 2, parts });
    }
  }
}

interface Link {
  readonly knot: Knot;
  readonly shapes: readonly Shape[];
  readonly width: number;
  /** From the top of the card to that of the next. */
  readonly height: number;
  readonly strain: number;
}

function toLink(knot: Knot, width: number): Link {
  const shapes = knot.sides.map(({ railed }) => lowestWithin(railed, width));
  const stack = measureStack(shapes);
  const { card, sides } = knot;
  const beneath = STACK_DROP + stack.height + CARD_GAP;
  return {
    knot,
    shapes,
    width: Math.max(card.width, sides.length === 0 ? 0 : knot.inset + stack.width),
    height: card.height + (sides.length === 0 ? ROW_DROP : beneath),
    strain: stack.strain + FOLD_STRAIN * (sides.length + 1),
  };
}

/** Heights of columns worth trying: parts of the thread's own height, and of what it ends in. */
function listLimits(links: readonly Link[], end: ShapedLimb): ReadonlySet<number> {
  const limits = new Set<number>();
  const total = links.reduce((sum, link) => sum + link.height, 0) * 1.01;
  const most = Math.min(MOST_COLUMNS, Math.floor(links.length / 2));
  for (let count = 1; count <= most; count = Math.max(count + 1, Math.round(count * 1.25))) {
    limits.add(total / count);
  }
  for (const { height } of end.railed) limits.add(height);
  return limits;
}

/** Fills columns up to a limit; notes where every card goes, the end's last, if asked to. */
function measureFold(
  links: readonly Link[],
  limit: number,
  end: ShapedLimb,
  places: { x: number; y: number }[] | null,
): Extent & { readonly last: Shape } {
  let [x, y, right, bottom, strain] = [0, 0, 0, 0, 0];
  for (let index = 0; index < links.length; index += 1) {
    const link = links[index];
    if (link === undefined) continue;
    if (y > 0 && y + link.height > limit) {
      x = right + FOLD_GAP;
      y = 0;
    }
    places?.push({ x, y });
    y += link.height;
    right = Math.max(right, x + link.width);
    bottom = Math.max(bottom, y - CARD_GAP);
    strain += link.strain;
  }
  const last = narrowestWithin(end.railed, Math.max(limit, bottom));
  if (y + last.height > limit) {
    x = right + FOLD_GAP;
    y = 0;
  }
  places?.push({ x, y });
  const width = Math.max(right, x + last.width);
  return { width, height: Math.max(bottom, y + last.height), strain: strain + last.strain, last };
}

function foldParts(links: readonly Link[], limit: number, end: ShapedLimb): readonly Part[] {
  const places: { x: number; y: number }[] = [];
  const { last } = measureFold(links, limit, end, places);
  let next: Part = { limb: end.limb, shape: last, ...stepTo(places, links.length) };
  for (let index = links.length - 1; index > 0; index -= 1) {
    const link = links[index];
    if (link === undefined) continue;
    const inner = partsOf(link, next);
    const { limb, card } = link.knot;
    const anchor = card.width / 2;
    const shape = { width: 0, height: 0, strain: 0, cardX: 0, anchor, parts: () => inner };
    next = { limb, shape, ...stepTo(places, index) };
  }
  const [first] = links;
  return first === undefined ? [next] : partsOf(first, next);
}

function stepTo(
  places: readonly { readonly x: number; readonly y: number }[],
  index: number,
): { readonly x: number; readonly y: number } {
  const [from, to] = [places[index - 1], places[index]];
  return { x: (to?.x ?? 0) - (from?.x ?? 0), y: (to?.y ?? 0) - (from?.y ?? 0) };
}

function partsOf({ knot, shapes }: Link, next: Part): readonly Part[] {
  const at = { x: knot.inset, y: knot.card.height + STACK_DROP };
  return [...stackParts(knot.sides, shapes, at), next];
}
