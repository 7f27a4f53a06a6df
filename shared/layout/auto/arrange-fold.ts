import type { Point } from '../../model/statement.ts';
import { CARD_GAP, FOLD_GAP, RAIL_GUTTER, STACK_DROP } from '../spacing.ts';
import { AS_BEFORE, type Breaks, startsColumn } from './choices.ts';
import { type Chain, type LeadShapes, type Link, toChain, widthWithLead } from './fold-links.ts';
import {
  type Arrange,
  type Extent,
  narrowestWithin,
  type Part,
  type Shape,
  type ShapedLimb,
} from './shape.ts';
import { describeShape, enterShape, type ShapeSet } from './shape-set.ts';
import { stackParts } from './stack-shapes.ts';
import { listBreaks } from './standing.ts';
import type { Thread } from './tie-thread.ts';

const MOST_COLUMNS = 80;

/** Widths of columns worth trying, as multiples of a card's. */
const COLUMN_WIDTHS = [1.3, 2.5, 4, 7];

/**
 * Offers a long thread broken into columns like the text of a newspaper: each goes on at the top of
 * the next. Linear in the thread for each number of columns that is tried.
 */
export function offerFolds(set: ShapeSet, thread: Thread): void {
  const { knots, end } = thread;
  const breaks = breakThread(thread, set);
  const cardWidth = knots[0]?.card.width ?? 0;
  const widest = findWidest(thread);
  let width = 0;
  for (const share of COLUMN_WIDTHS) {
    // Wider columns would be filled with the same shapes.
    if (width >= widest) return;
    width = share * cardWidth;
    const chain = { ...toChain(thread, width), end: end.shaped, breaks };
    const arrange: Arrange = (limit) => foldParts(chain, limit);
    const anchor = cardWidth / 2;
    for (const limit of breaks === null ? listLimits(chain) : ONLY_AS_BEFORE) {
      const fold = measureFold(chain, limit, null);
      if (!enterShape(set, fold.width, fold.height, fold.strain)) continue;
      describeShape(set, 0, anchor, arrange, limit);
    }
  }
}

/** The width of the widest shape of anything that stands with a statement of the thread; at least 1. */
function findWidest({ knots, end }: Thread): number {
  let widest = 1;
  const see = ({ railed }: ShapedLimb): void => {
    widest = Math.max(widest, railed[railed.length - 1]?.width ?? 0);
  };
  for (const { lead } of [...knots, end]) {
    for (const { shaped } of lead.above) see(shaped);
    lead.aside.forEach(see);
  }
  for (const { sides } of knots) sides.forEach(see);
  return widest;
}

/** An end with less than one card for so many of the thread is small. */
const SMALL_END = 4;

interface WholeChain extends Chain {
  readonly end: ShapedLimb;
  /** Where columns began, of the end too. */
  readonly breaks: Breaks;
}

const ONLY_AS_BEFORE = [AS_BEFORE];

function breakThread({ knots, end }: Thread, { scale }: ShapeSet): Breaks {
  if (!scale.standing) return null;
  const limbs = [...knots.map(({ limb }) => limb), end.shaped.limb];
  return listBreaks(
    limbs.map((limb) => ({ limb, isCardAlone: true })),
    scale.standing,
  );
}

/** Heights of columns worth trying: parts of the thread's own height, and of what it ends in. */
function listLimits({ links, end }: WholeChain): ReadonlySet<number> {
  const limits = new Set<number>();
  const total = links.reduce((sum, link) => sum + link.lead.drop + link.height, 0) * 1.01;
  const most = Math.min(MOST_COLUMNS, Math.floor(links.length / 2));
  for (let count = 1; count <= most; count = Math.max(count + 1, Math.round(count * 1.25))) {
    limits.add(total / count);
  }
  // What a thread ends in counts for its columns only where it is much.
  if (end.cards * SMALL_END < links.length) return limits;
  const before = links.find((link) => link.runsOut)?.run ?? 0;
  for (const { height } of end.railed) limits.add(before + height);
  return limits;
}

/** Fills columns up to a limit; notes where every card goes, the end's last, if asked to. */
function measureFold(
  { links, end, lead, isEndFree, breaks }: WholeChain,
  limit: number,
  places: Point[] | null,
): Extent & { readonly last: Shape } {
  let [x, y, left, right, bottom, strain] = [0, 0, 0, 0, 0, 0];
  for (let index = 0; index < links.length; index += 1) {
    const link = links[index];
    if (link === undefined) continue;
    const isFull = y + runOf(link, end, limit) > limit;
    if (y > 0 && link.isFree && startsColumn(limit, breaks, index, isFull)) {
      x = right + FOLD_GAP;
      left = x;
      y = 0;
    }
    x = stepAside(x, left, link.inset);
    y += link.drop;
    places?.push({ x, y });
    y += link.height;
    if (x + link.width > right) right = x + link.width;
    if (y - CARD_GAP > bottom) bottom = y - CARD_GAP;
    strain += link.strain;
  }
  x = stepAside(x, left, lead.lead.inset);
  y += lead.drop;
  const room = isEndFree ? Math.max(limit, bottom) : Math.max(limit, bottom) - y;
  const last = narrowestWithin(end.railed, room);
  if (isEndFree && startsColumn(limit, breaks, links.length, y + last.height > limit)) {
    x = right + FOLD_GAP;
    y = 0;
  }
  places?.push({ x, y });
  const width = Math.max(right, x + widthWithLead(last.width, lead));
  const height = Math.max(bottom, y + Math.max(last.height, lead.asideHeight));
  return { width, height, strain: strain + last.strain + lead.strain, last };
}

/** What follows straight below goes back to the left edge, so far that it stays under the rail. */
function stepAside(x: number, left: number, inset: number): number {
  return inset > 0 ? x + inset : Math.max(left, x - FARTHEST_BACK);
}

/** Less than the width of a card, which a rail still meets from above. */
const FARTHEST_BACK = 192;

/** What a link takes with all that has to follow it in its column. */
function runOf({ run, runsOut }: Link, end: ShapedLimb, limit: number): number {
  return runsOut ? run + narrowestWithin(end.railed, limit - run).height : run;
}

function foldParts(chain: WholeChain, limit: number): readonly Part[] {
  const { links, end, lead } = chain;
  const places: Point[] = [];
  const { last } = measureFold(chain, limit, places);
  const final = { limb: end.limb, shape: last, ...stepTo(places, links.length) };
  let below = [final, ...leadParts(final, lead, last.width + CARD_GAP + RAIL_GUTTER)];
  for (let index = links.length - 1; index > 0; index -= 1) {
    const link = links[index];
    if (link === undefined) continue;
    const inner = [...sideParts(link), ...below];
    const anchor = link.knot.card.width / 2;
    const shape = {
      width: 0,
      height: 0,
      strain: 0,
      cardX: 0,
      anchor,
      arrange: () => inner,
      limit: 0,
    };
    const part = { limb: link.knot.limb, shape, ...stepTo(places, index) };
    below = [part, ...leadParts(part, link.lead, link.asideX)];
  }
  const [first] = links;
  return first === undefined ? below : [...sideParts(first), ...below];
}

function stepTo(places: readonly Point[], index: number): Point {
  const [from, to] = [places[index - 1], places[index]];
  return { x: (to?.x ?? 0) - (from?.x ?? 0), y: (to?.y ?? 0) - (from?.y ?? 0) };
}

function sideParts({ knot, sides }: Link): readonly Part[] {
  const limbs = knot.sides.map(({ limb }) => limb);
  return stackParts(limbs, sides, { x: knot.inset, y: knot.card.height + STACK_DROP });
}

/** What stands with a statement that is placed at a point, relative to what that is relative to. */
function leadParts({ x, y }: Point, shapes: LeadShapes, asideX: number): readonly Part[] {
  const { lead } = shapes;
  const limbs = lead.above.map(({ shaped }) => shaped.limb);
  const above = stackParts(limbs, shapes.above, { x, y: y - shapes.drop });
  const asides = lead.aside.map(({ limb }) => limb);
  return [
    ...above.map((part, index) => ({ ...part, x: x + (lead.above[index]?.shift ?? 0) })),
    ...stackParts(asides, shapes.aside, { x: x + asideX, y }),
  ];
}
