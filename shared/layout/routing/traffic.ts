/** A straight stretch along one axis of the canvas that something takes up. */
export interface Stretch {
  readonly isLevel: boolean;
  /** Numbers what it leads to: the same for what may lie on one another. */
  readonly end: number;
  /** A line, or the mark of an argument. */
  readonly is: 'line' | 'mark';
  /** Where it is on the axis across it, and from where to where it goes on its own. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

// Lines whose middles are nearer than this are seen as one; nearer than the second, as hard to tell apart.
const TOUCHING = 3;
const CLOSE = 5;
const CLOSE_SHARE = 1 / 8;
// Lines that cross or turn at one place share no more than this.
const SHORTEST = 8;
// A line nearer than this to the middle of a mark passes under it, which is as bad as so much on another line.
const UNDER = 10;
const UNDER_COST = 30;

const BUCKET = 16;
const NO_ROWS: readonly number[] = [];

type Span = Pick<Stretch, 'from' | 'to'>;

/** From one place that is weighed to the next, in canvas units. */
export const STEP = 3;

/** How many places are weighed at most to each side. */
export const MOST_STEPS = 10;

/** What lies on a canvas, by where it is, so that a place for a line costs what lies about it. */
export class Traffic {
  // In columns, as they are gone through often.
  readonly #rows = new Map<Stretch, number>();
  readonly #at: number[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #end: number[] = [];
  readonly #isMark: boolean[] = [];
  readonly #level = new Map<number, number[]>();
  readonly #upright = new Map<number, number[]>();
  readonly #costs = new Float64Array(2 * MOST_STEPS + 1);

  /** Enters a stretch where it is now, and takes it out where it was entered before. */
  enter(stretch: Stretch): void {
    const { isLevel, at } = stretch;
    const row = this.#rows.get(stretch) ?? this.#rows.size;
    const shelf = this.#shelfOf(isLevel);
    const [before, bucket] = [findBucket(this.#at[row] ?? Number.NaN), findBucket(at)];
    if (before !== bucket) {
      const others = shelf.get(before);
      others?.splice(others.indexOf(row), 1);
      const beside = shelf.get(bucket);
      if (beside === undefined) shelf.set(bucket, [row]);
      else beside.push(row);
    }
    this.#rows.set(stretch, row);
    this.#at[row] = at;
    this.#from[row] = stretch.from;
    this.#to[row] = stretch.to;
    this.#end[row] = stretch.end;
    this.#isMark[row] = stretch.is === 'mark';
  }

  /**
   * How much of what leads elsewhere stretches of one end would lie on, in canvas units of way: at a place in the
   * middle, and so many steps of `STEP` to both sides, at most `MOST_STEPS`. Holds until the next call.
   */
  weigh(stretches: readonly Stretch[], at: number, steps: number): Float64Array {
    const costs = this.#costs.subarray(0, 2 * steps + 1).fill(0);
    const [first] = stretches;
    if (first === undefined) return costs;
    const shelf = this.#shelfOf(first.isLevel);
    const span = findSpan(stretches);
    const reach = steps * STEP + UNDER;
    const last = findBucket(at + reach);
    for (let bucket = findBucket(at - reach); bucket <= last; bucket += 1) {
      for (const row of shelf.get(bucket) ?? NO_ROWS) {
        if (this.#end[row] === first.end || !this.#isWithin(row, span)) continue;
        this.#addCost(costs, row, stretches, at - steps * STEP);
      }
    }
    return costs;
  }

  #isWithin(row: number, { from, to }: Span): boolean {
    return (this.#from[row] ?? 0) < to && (this.#to[row] ?? 0) > from;
  }

  /** Adds what it costs to run beside what is in a row, at one place after the other. */
  #addCost(costs: Float64Array, row: number, stretches: readonly Stretch[], start: number): void {
    const isMark = this.#isMark[row] === true;
    const shared = measureShared(stretches, this.#from[row] ?? 0, this.#to[row] ?? 0);
    if (shared <= (isMark ? 0 : SHORTEST)) return;
    const at = (this.#at[row] ?? 0) - start;
    const reach = isMark ? UNDER : CLOSE;
    const last = Math.min(costs.length - 1, Math.floor((at + reach) / STEP));
    for (let step = Math.max(0, Math.ceil((at - reach) / STEP)); step <= last; step += 1) {
      const apart = Math.abs(at - step * STEP);
      if (apart >= reach) continue;
      costs[step] = (costs[step] ?? 0) + (isMark ? UNDER_COST : priceLine(shared, apart));
    }
  }

  #shelfOf(isLevel: boolean): Map<number, number[]> {
    return isLevel ? this.#level : this.#upright;
  }
}

function findBucket(at: number): number {
  return Math.floor(at / BUCKET);
}

/** From where to where some stretches go in all. */
function findSpan(stretches: readonly Stretch[]): Span {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const { from, to } of stretches) {
    if (from < least) least = from;
    if (to > most) most = to;
  }
  return { from: least, to: most };
}

function priceLine(shared: number, apart: number): number {
  return apart < TOUCHING ? shared : shared * CLOSE_SHARE;
}

/** The longest that one of some stretches shares with what goes from one place to another. */
function measureShared(stretches: readonly Stretch[], start: number, end: number): number {
  let most = 0;
  for (const { from, to } of stretches) {
    const shared = Math.min(to, end) - Math.max(from, start);
    if (shared > most) most = shared;
  }
  return most;
}
