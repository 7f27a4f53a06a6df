import type { Point } from '../../model/statement.ts';
import type { Size } from '../box.ts';
import { CARD_WIDTHS } from '../card-style.ts';
import { FOLD_GAP } from '../spacing.ts';
import { AS_BEFORE, type Breaks, startsColumn } from './choices.ts';
import {
  type OutlineEntry,
  type OutlineLine,
  type OutlineSource,
  writeOutline,
} from './outline.ts';
import { type Arrange, noParts, type Part } from './shape.ts';
import { describeShape, enterShape, type ShapeSet } from './shape-set.ts';
import { listBreaks } from './standing.ts';

/** Widths of columns worth trying, in canvas units: of one card, and of two beside each other. */
const COLUMN_WIDTHS = [CARD_WIDTHS.claim, CARD_WIDTHS.claim * 2.3];

/** Width to height of pages that are not worth a look. */
const [LEAST_RATIO, MOST_RATIO] = [0.1, 8];

/** What each card adds to the strain. */
const OUTLINE_STRAIN = 2;

/** What may be broken up, and where it starts. */
export interface Outlined {
  /** What stands above the first column; 0 by 0 for nothing. */
  readonly card: Size;
  /** What is beneath it, and how many cards that brings. */
  readonly lines: readonly OutlineLine[];
  readonly cards: number;
  readonly at: Point;
}

/**
 * Offers branches as an outline that is broken into columns like the text of a newspaper, wherever a column
 * is full. That fills a page whatever the branches are like, but some lines lead past whole columns: for
 * what covers too little of a page otherwise. Linear for each number of columns that is tried.
 */
export function offerOutlines(set: ShapeSet, outlined: Outlined, source: OutlineSource): void {
  const { card, lines, cards, at } = outlined;
  for (const width of COLUMN_WIDTHS) {
    const entries = writeOutline(lines, source, width);
    let [area, strain] = [card.width * card.height, OUTLINE_STRAIN * cards];
    for (const { shape, drop, x } of entries) {
      area += (x + shape.width + FOLD_GAP) * (shape.height + drop);
      strain += shape.strain;
    }
    // It is written again for what is chosen: kept for all that is offered, outlines take much memory.
    const breaks = breakOutline(entries, source);
    const arrange: Arrange = (limit) =>
      placeEntries(writeOutline(lines, source, width), outlined, { limit, breaks });
    for (const limit of listLimits(area, breaks, source)) {
      const page = fillColumns(entries, card, { limit, breaks });
      const extent = { width: at.x + page.width, height: at.y + page.height };
      if (!enterShape(set, extent.width, extent.height, strain)) continue;
      const anchor = at.x + card.width / 2;
      describeShape(set, 0, anchor, arrange, limit);
    }
  }
}

/** Heights of columns worth trying for what covers an area. */
function listLimits(
  area: number,
  breaks: Breaks,
  { tightness: { columnHeights } }: OutlineSource,
): readonly number[] {
  if (breaks !== null) return [AS_BEFORE];
  return columnHeights.filter((limit) => {
    const ratio = area / limit ** 2;
    return ratio >= LEAST_RATIO && ratio <= MOST_RATIO;
  });
}

/** How high columns are filled, and where they began. */
interface Limits {
  readonly limit: number;
  readonly breaks: Breaks;
}

function breakOutline(entries: readonly OutlineEntry[], { standing }: OutlineSource): Breaks {
  if (standing === null) return null;
  const standees = entries.map(({ limb, shape }) => ({
    limb,
    isCardAlone: shape.arrange === noParts,
  }));
  return listBreaks(standees, standing);
}

/** Fills columns from the top, the first beneath a card; notes where every entry goes, if asked to. */
function fillColumns(
  entries: readonly OutlineEntry[],
  card: Size,
  { limit, breaks }: Limits,
  places: Point[] | null = null,
): Size {
  let [left, right, y, bottom] = [0, card.width, card.height, card.height];
  for (let index = 0; index < entries.length; index += 1) {
    const entry = entries[index];
    if (entry === undefined) continue;
    const { shape, x, drop } = entry;
    y += drop;
    const isFull = y + shape.height > limit;
    if (y > drop && startsColumn(limit, breaks, index, isFull)) {
      left = right + FOLD_GAP;
      y = 0;
    }
    places?.push({ x: left + x, y });
    y += shape.height;
    right = Math.max(right, left + x + shape.width);
    bottom = Math.max(bottom, y);
  }
  return { width: right, height: bottom };
}

function placeEntries(
  entries: readonly OutlineEntry[],
  { card, at }: Outlined,
  limits: Limits,
): readonly Part[] {
  const places: Point[] = [];
  fillColumns(entries, card, limits, places);
  return entries.map(({ limb, shape }, index) => {
    const { x, y } = places[index] ?? at;
    return { limb, shape, x: at.x + x, y: at.y + y };
  });
}
