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

/** From one place that is weighed to the next, in canvas units. */
export const STEP = 3;

/** How many places are weighed at most to each side. */
export const MOST_STEPS = 10;

/** What lies on a canvas, by where it is, so that a place for a line costs what lies about it. */
export class Traffic {
  readonly #level = new Map<number, Stretch[]>();
  readonly #upright = new Map<number, Stretch[]>();
  readonly #costs = new Float64Array(2 * MOST_STEPS + 1);

  /** Enters a stretch where it is. */
  add(stretch: Stretch): void {
    const shelf = this.#shelfOf(stretch.isLevel);
    const bucket = Math.floor(stretch.at / BUCKET);
    const others = shelf.get(bucket);
    if (others === undefined) shelf.set(bucket, [stretch]);
    else others.push(stretch);
  }

  /** Takes out a stretch that was entered where it is. */
  remove(stretch: Stretch): void {
    const others = this.#shelfOf(stretch.isLevel).get(Math.floor(stretch.at / BUCKET)) ?? [];
    const index = others.indexOf(stretch);
    if (index >= 0) others.splice(index, 1);
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
    const reach = steps * STEP + UNDER;
    const last = Math.floor((at + reach) / BUCKET);
    for (let bucket = Math.floor((at - reach) / BUCKET); bucket <= last; bucket += 1) {
      for (const other of shelf.get(bucket) ?? []) {
        if (other.end !== first.end) addCost(costs, other, stretches, at - steps * STEP);
      }
    }
    return costs;
  }

  #shelfOf(isLevel: boolean): Map<number, Stretch[]> {
    return isLevel ? this.#level : this.#upright;
  }
}

/** Adds what it costs to run beside another stretch, at one place after the other. */
function addCost(
  costs: Float64Array,
  other: Stretch,
  stretches: readonly Stretch[],
  from: number,
): void {
  const isMark = other.is === 'mark';
  const shared = measureShared(stretches, other);
  if (shared <= (isMark ? 0 : SHORTEST)) return;
  const reach = isMark ? UNDER : CLOSE;
  const last = Math.min(costs.length - 1, Math.floor((other.at + reach - from) / STEP));
  for (
    let step = Math.max(0, Math.ceil((other.at - reach - from) / STEP));
    step <= last;
    step += 1
  ) {
    const apart = Math.abs(other.at - from - step * STEP);
    const share = apart < TOUCHING ? shared : shared * CLOSE_SHARE;
    if (apart < reach) costs[step] = (costs[step] ?? 0) + (isMark ? UNDER_COST : share);
  }
}

/** The longest that one of some stretches shares with another. */
function measureShared(stretches: readonly Stretch[], other: Stretch): number {
  let most = 0;
  for (const { from, to } of stretches) {
    const shared = Math.min(to, other.to) - Math.max(from, other.from);
    if (shared > most) most = shared;
  }
  return most;
}
