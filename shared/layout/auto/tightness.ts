/** How readily branches are broken up like an outline in columns, which fills a page but is less calm. */
export interface Tightness {
  /** A branch of so many cards may be broken up. */
  readonly leastOutline: number;
  /** How loose it may be and yet stay whole, as a share of what it may be at first. */
  readonly patience: number;
  /** What of it has no more cards than this stays whole. */
  readonly mostWhole: number;
  /** Heights of columns worth trying, in canvas units. */
  readonly columnHeights: readonly number[];
}

/**
 * From calm to full: a map is laid out with the first that covers enough of its page. Heights of columns do
 * not depend on the branch, so that what is added to it leaves the columns before it as they are; they are
 * far apart at first, so that it seldom changes which is best.
 */
export const TIGHTNESSES: readonly [Tightness, ...Tightness[]] = [
  { leastOutline: 48, patience: 1, mostWhole: 10, columnHeights: listRungs(800, 1.3, 18) },
  ...[1, 2, 3].map((step) => ({
    leastOutline: 48 * 0.6 ** step,
    patience: 0.85 ** step,
    mostWhole: 10 * 0.6 ** step,
    columnHeights: listRungs(700, 1.14, 36),
  })),
];

function listRungs(least: number, step: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, rung) => Math.round(least * step ** rung));
}
