/**
 * What something laid out takes: bands from the top down, four numbers each: top, bottom, left, right.
 * Bands do not overlap in height. Between its left and its right a band counts as full. Flat, because
 * a layout goes through hundreds of thousands of them.
 */
export type Outline = readonly number[];

/** The outline of nothing. */
export const NO_OUTLINE: Outline = [];

/** An outline is kept in at most so many bands; beyond, the neighbours that differ least are merged. */
const MOST_BANDS = 14;

/** The outline of one rectangle. */
export function outlineOf(top: number, bottom: number, left: number, right: number): Outline {
  return [top, bottom, left, right];
}

/** How far the bands reach to the left, to the right and down; all 0 for nothing. */
export function measureOutline(outline: Outline): {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
} {
  if (outline.length === 0) return { left: 0, right: 0, bottom: 0 };
  let [left, right] = [FAR, -FAR];
  for (let at = 0; at < outline.length; at += 4) {
    left = Math.min(left, outline[at + 2] ?? 0);
    right = Math.max(right, outline[at + 3] ?? 0);
  }
  return { left, right, bottom: outline[outline.length - 3] ?? 0 };
}

/** How far right `second` has to go to clear `first` by `gap`; -Infinity if it is clear anywhere. */
export function clearRightwards(first: Outline, second: Outline, gap: number): number {
  let shift = -FAR;
  let from = 0;
  for (let at = 0; at < second.length; at += 4) {
    const top = (second[at] ?? 0) - gap;
    const bottom = (second[at + 1] ?? 0) + gap;
    while (from < first.length && (first[from + 1] ?? 0) <= top) from += 4;
    for (let other = from; other < first.length; other += 4) {
      if ((first[other] ?? 0) >= bottom) break;
      const needed = (first[other + 3] ?? 0) - (second[at + 2] ?? 0);
      if (needed > shift) shift = needed;
    }
  }
  return shift + gap;
}

/** How far down `second` has to go to clear `first` by `gap`; -Infinity if it is clear anywhere. */
export function clearDownwards(first: Outline, second: Outline, gap: number): number {
  let shift = -FAR;
  for (let at = 0; at < second.length; at += 4) {
    const top = second[at] ?? 0;
    const left = (second[at + 2] ?? 0) - gap;
    const right = (second[at + 3] ?? 0) + gap;
    for (let other = first.length - 4; other >= 0; other -= 4) {
      const needed = (first[other + 1] ?? 0) - top;
      if (needed <= shift) break;
      if ((first[other + 2] ?? 0) >= right || (first[other + 3] ?? 0) <= left) continue;
      shift = needed;
      break;
    }
  }
  return shift + gap;
}

/** The outline moved right by x. */
export function shiftOutline(outline: Outline, x: number): Outline {
  if (x === 0) return outline;
  const moved = outline.slice();
  for (let at = 2; at < moved.length; at += 4) {
    moved[at] = (moved[at] ?? 0) + x;
    moved[at + 1] = (moved[at + 1] ?? 0) + x;
  }
  return moved;
}

/** The outline around `first`, and `second` moved by x and y. Linear. */
export function uniteOutlines(first: Outline, second: Outline, x: number, y: number): Outline {
  const united: number[] = [];
  let [a, b, from] = [0, 0, -FAR];
  while (a < first.length || b < second.length) {
    const topA = a < first.length ? Math.max(from, first[a] ?? 0) : FAR;
    const topB = b < second.length ? Math.max(from, (second[b] ?? 0) + y) : FAR;
    const endA = a < first.length ? (first[a + 1] ?? 0) : FAR;
    const endB = b < second.length ? (second[b + 1] ?? 0) + y : FAR;
    const top = Math.min(topA, topB);
    const bottom = Math.min(topA > top ? topA : endA, topB > top ? topB : endB);
    const left = Math.min(
      topA <= top ? (first[a + 2] ?? 0) : FAR,
      topB <= top ? (second[b + 2] ?? 0) + x : FAR,
    );
    const right = Math.max(
      topA <= top ? (first[a + 3] ?? 0) : -FAR,
      topB <= top ? (second[b + 3] ?? 0) + x : -FAR,
    );
    pushBand(united, top, bottom, left, right);
    from = bottom;
    if (endA <= bottom) a += 4;
    if (endB <= bottom) b += 4;
  }
  while (united.length > MOST_BANDS * 4) mergeCheapest(united);
  return united;
}

/** Farther than any layout reaches, and whole, so that the arithmetic stays that of whole numbers. */
const FAR = 1e9;

function pushBand(
  bands: number[],
  top: number,
  bottom: number,
  left: number,
  right: number,
): void {
  const last = bands.length - 4;
  if (
    last >= 0 &&
    bands[last + 1] === top &&
    bands[last + 2] === left &&
    bands[last + 3] === right
  ) {
    bands[last + 1] = bottom;
  } else {
    bands.push(top, bottom, left, right);
  }
}

function mergeCheapest(bands: number[]): void {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (let at = 0; at + 4 < bands.length; at += 4) {
    const cost = mergeCost(bands, at);
    if (cost >= least) continue;
    best = at;
    least = cost;
  }
  bands[best + 1] = bands[best + 5] ?? 0;
  bands[best + 2] = Math.min(bands[best + 2] ?? 0, bands[best + 6] ?? 0);
  bands[best + 3] = Math.max(bands[best + 3] ?? 0, bands[best + 7] ?? 0);
  bands.splice(best + 4, 4);
}

/** The area that counts as full once the band at an index and the next are one. */
function mergeCost(bands: readonly number[], at: number): number {
  const width =
    Math.max(bands[at + 3] ?? 0, bands[at + 7] ?? 0) -
    Math.min(bands[at + 2] ?? 0, bands[at + 6] ?? 0);
  const upper = ((bands[at + 1] ?? 0) - (bands[at] ?? 0)) * (width - widthOf(bands, at));
  const lower = ((bands[at + 5] ?? 0) - (bands[at + 4] ?? 0)) * (width - widthOf(bands, at + 4));
  return upper + lower + ((bands[at + 4] ?? 0) - (bands[at + 1] ?? 0)) * width;
}

function widthOf(bands: readonly number[], at: number): number {
  return (bands[at + 3] ?? 0) - (bands[at + 2] ?? 0);
}
