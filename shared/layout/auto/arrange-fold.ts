import type { Size } from '../box.ts';
import { CARD_GAP, FOLD_GAP, RAIL_GUTTER, ROW_DROP, STACK_DROP } from '../spacing.ts';
import type { Reply } from './family.ts';
import type { Limb } from './grow-tree.ts';
import { measureStack, stackParts } from './lanes.ts';
import { type Lane, lowestWithin, narrowestWithin, type Part, type Shape, type ShapedLimb } from './shape.ts';
import { addShape, isWanted, type ShapeSet } from './shape-set.ts';

/** One statement of a thread, with the replies that the thread does not go on with. */
export interface Knot {
  readonly limb: Limb;
  readonly card: Size;
  readonly sides: readonly Reply[];
}

/** What each card of a folded thread adds to the strain. */
const FOLD_STRAIN = 2;

const MOST_COLUMNS = 80;

/** Widths of columns worth trying, as multiples of a card's. */
const COLUMN_WIDTHS = [1.3, 2.5, 4, 7];

/**
 * Offers a long thread broken into columns like the text of a newspaper: each goes on at the top of
 * the next. Linear in the thread for each number of columns that is tried.
 */
export function offerFolds(set: ShapeSet, knots: readonly Knot[], end: ShapedLimb): void {
  const cardWidth = knots[0]?.card.width ?? 0;
  for (const share of COLUMN_WIDTHS) {
    const links = knots.map((knot) => toLink(knot, share * cardWidth));
    const total = links.reduce((sum, link) => sum + link.height, 0);
    const most = Math.min(MOST_COLUMNS, Math.floor(knots.length / 2));
    for (const limit of listLimits(total, most, end)) {
      const fold = measureFold(links, limit, end);
      if (isWanted(set, fold.extent.width, fold.extent.height, fold.extent.strain)) addShape(set, buildFold(links, fold));
    }
    if (knots.every((knot) => knot.sides.length === 0)) return;
  }
}

/** Heights of columns worth trying: parts of the thread's own height, and of what it ends in. */
function listLimits(total: number, most: number, end: ShapedLimb): ReadonlySet<number> {
  const limits = new Set<number>();
  for (let count = 1; count <= most; count = Math.max(count + 1, Math.round(count * 1.25))) {
    limits.add((total * 1.01) / count);
  }
  for (const { height } of end.railed) limits.add(height);
  return limits;
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
    width: Math.max(card.width, sides.length === 0 ? 0 : RAIL_GUTTER + stack.width),
    height: card.height + (sides.length === 0 ? ROW_DROP : beneath),
    strain: stack.strain + FOLD_STRAIN * (sides.length + 1),
  };
}

const FIXED = { cardX: 0, isCentred: false };

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Fold {
  readonly end: Part;
  readonly places: readonly Place[];
  readonly extent: { readonly width: number; readonly height: number; readonly strain: number };
}

function measureFold(links: readonly Link[], limit: number, { limb, railed }: ShapedLimb): Fold {
  const places: Place[] = [];
  let [x, y, right, bottom, strain] = [0, 0, 0, 0, 0];
  for (const link of links) {
    if (y > 0 && y + link.height > limit) {
      x = right + FOLD_GAP;
      y = 0;
    }
    places.push({ x, y });
    y += link.height;
    right = Math.max(right, x + link.width);
    bottom = Math.max(bottom, y);
    strain += link.strain;
  }
  const shape = narrowestWithin(railed, Math.max(limit, bottom - CARD_GAP));
  if (y > 0 && y + shape.height > limit) {
    x = right + FOLD_GAP;
    y = 0;
  }
  const width = Math.max(right, x + shape.width);
  const height = Math.max(bottom - CARD_GAP, y + shape.height);
  const end = { limb, shape, x, y };
  return { places, end, extent: { width, height, strain: strain + shape.strain } };
}

function buildFold(links: readonly Link[], { places, extent, end }: Fold): Shape {
  const last = places[places.length - 1] ?? end;
  let next: Part = { ...end, x: end.x - last.x, y: end.y - last.y };
  let shape: Shape | null = null;
  for (let index = links.length - 1; index >= 0; index -= 1) {
    const [link, place] = [links[index], places[index]];
    if (link === undefined || place === undefined) continue;
    shape = toShape(link, extent, next);
    const above = places[index - 1] ?? place;
    next = { limb: link.knot.limb, shape, x: place.x - above.x, y: place.y - above.y };
  }
  return shape ?? { ...extent, ...FIXED, anchor: 0, parts: [], lanes: [] };
}

function toShape({ knot, shapes }: Link, extent: Fold['extent'], next: Part): Shape {
  const parts: Part[] = [];
  const at = { x: RAIL_GUTTER, y: knot.card.height + STACK_DROP };
  stackParts(parts, knot.sides.map(({ limb }) => limb), shapes, at);
  parts.push(next);
  const lanes: readonly Lane[] = [{ parts: parts.length, strip: 0, drop: 0, place: 'fixed' }];
  return { ...extent, ...FIXED, anchor: knot.card.width / 2, parts, lanes };
}
