import type { Point } from '../../model/statement.ts';
import { type Ground, SAME_PLACE } from './ground.ts';
import { ACROSS, DOWN, type Heading, isLevel, turnBy } from './heading.ts';
import { type Place, ReachedPlaces } from './reached-places.ts';
import { StepQueue } from './step-queue.ts';

/** Where a way may begin or end. */
export interface Gate {
  readonly at: Point;
  /** How a way runs through it. */
  readonly heading: Heading;
  /** What taking it costs, in canvas units of way. */
  readonly cost: number;
}

/** A way through the lanes between cards. */
export interface Way {
  /** Which of the starts and ends it joins. */
  readonly start: number;
  readonly end: number;
  /** From the start to the end, with right angles between. */
  readonly points: readonly Point[];
}

/** What was found, and in how many steps. */
export interface Finding {
  /** Null where there is no way, or none was found in `MOST_STEPS`. */
  readonly way: Way | null;
  readonly steps: number;
}

// So much more of a way is worth a bend less.
const BEND_COST = 48;

// To run across a gate is to run along the edge of a card, where others have their marks.
const ACROSS_GATE_COST = 160;

// A way costs at most so many times what the best one would: the farther it has to go in canvas units,
// the more, since looking for the best one takes steps by the square.
const HASTE = { least: 1.2, most: 1.4, growth: 0.2 / 5000 };

// Where a way has not been found in so many steps, the first that leads there is looked for.
const PATIENCE = 3000;
const HURRY = { haste: 2.5, steps: 1500 };

/** Looking for a way takes no more steps, each a crossing of lanes from which it goes on. */
export const MOST_STEPS = PATIENCE + HURRY.steps;

// Each step reaches one place ahead and, at most, two to each side.
const MOST_PLACES = 2 ** 14;

/**
 * A short way with few bends from one of the starts to one of the ends (A* over crossings of lanes
 * that are looked up as the search comes to them). The same ground gives the same way.
 */
export function findWay(ground: Ground, starts: readonly Gate[], ends: readonly Gate[]): Finding {
  if (starts.length === 0 || ends.length === 0) return { way: null, steps: 0 };
  const first = new Search(ground, starts, ends, findHaste(starts, ends));
  const way = first.run(PATIENCE);
  if (way !== null || first.steps < PATIENCE) return { way, steps: first.steps };
  const second = new Search(ground, starts, ends, HURRY.haste);
  return { way: second.run(HURRY.steps), steps: first.steps + second.steps };
}

// One search is over before another begins, so all have the same memory.
const reached = new ReachedPlaces(MOST_PLACES);
const queue = new StepQueue(MOST_PLACES);

class Search {
  readonly #ground: Ground;
  readonly #starts: readonly Gate[];
  readonly #ends: readonly Gate[];
  readonly #haste: number;
  // Where all gates lie: lines may turn there too.
  readonly #columns: readonly number[];
  readonly #rows: readonly number[];
  // Those that lie across the way through a gate.
  readonly #edgeColumns: ReadonlySet<number>;
  readonly #edgeRows: ReadonlySet<number>;
  /** How many places the search has gone on from. */
  steps = 0;

  constructor(ground: Ground, starts: readonly Gate[], ends: readonly Gate[], haste: number) {
    this.#ground = ground;
    this.#starts = starts;
    this.#ends = ends;
    const gates = [...starts, ...ends];
    this.#columns = sort(gates.map(({ at }) => at.x));
    this.#rows = sort(gates.map(({ at }) => at.y));
    this.#edgeColumns = new Set(
      gates.flatMap(({ at, heading }) => (isLevel(heading) ? [at.x] : [])),
    );
    this.#edgeRows = new Set(gates.flatMap(({ at, heading }) => (isLevel(heading) ? [] : [at.y])));
    this.#haste = haste;
  }

  run(mostSteps: number): Way | null {
    reached.clear();
    queue.clear();
    for (const [index, { at, heading, cost }] of this.#starts.entries()) {
      this.#reach({ ...at, heading, spent: cost, before: -1 - index });
    }
    for (; this.steps < mostSteps; this.steps += 1) {
      const number = queue.take();
      if (number === undefined) return null;
      const place = reached.read(number);
      const end = this.#findEnd(place, place.heading);
      if (end >= 0) return trace(number, end);
      if (reached.isBest(number)) this.#goOn(place, number);
    }
    return null;
  }

  #goOn(place: Place, number: number): void {
    this.#goAhead(place, place.heading, place.spent, number);
    const { x, y } = place;
    const isAcross = isLevel(place.heading) ? this.#edgeColumns.has(x) : this.#edgeRows.has(y);
    const spent = place.spent + BEND_COST + (isAcross ? ACROSS_GATE_COST : 0);
    for (const quarters of [1, 3]) {
      const heading = turnBy(place.heading, quarters);
      if (this.#findEnd(place, heading) >= 0) this.#reach({ x, y, heading, spent, before: number });
      this.#goAhead(place, heading, spent, number);
    }
  }

  /** The end at which a way arrives that runs through a point in a heading; -1 for none. */
  #findEnd({ x, y }: Point, heading: Heading): number {
    for (let index = 0; index < this.#ends.length; index += 1) {
      const end = this.#ends[index];
      if (end === undefined || end.heading !== heading) continue;
      if (Math.abs(x - end.at.x) < SAME_PLACE && Math.abs(y - end.at.y) < SAME_PLACE) return index;
    }
    return -1;
  }

  #goAhead({ x, y }: Point, heading: Heading, spent: number, before: number): void {
    const level = isLevel(heading);
    const stop = this.#ground.findStop(x, y, heading, level ? this.#columns : this.#rows);
    if (stop === null) return;
    if (level) this.#reach({ x: stop, y, heading, spent: spent + Math.abs(stop - x), before });
    else this.#reach({ x, y: stop, heading, spent: spent + Math.abs(stop - y), before });
  }

  #reach(place: Place): void {
    const number = reached.reach(place);
    if (number !== null) queue.add(number, place.spent + this.#haste * this.#boundRest(place));
  }

  /** No more than what is left to be spent. */
  #boundRest({ x, y, heading }: Place): number {
    let least = Infinity;
    for (const end of this.#ends) {
      const across = end.at.x - x;
      const down = end.at.y - y;
      const straight = Math.abs(across) + Math.abs(down) + end.cost;
      if (straight >= least) continue;
      const rest = straight + BEND_COST * boundBends(across, down, heading, end.heading);
      if (rest < least) least = rest;
    }
    return least;
  }
}

function trace(last: number, end: number): Way {
  const points: Point[] = [];
  let number = last;
  while (number >= 0) {
    const { x, y, before } = reached.read(number);
    points.push({ x, y });
    number = before;
  }
  return { start: -1 - number, end, points: points.reverse() };
}

function findHaste(starts: readonly Gate[], ends: readonly Gate[]): number {
  const [from, to] = [starts[0]?.at, ends[0]?.at];
  if (from === undefined || to === undefined) return HASTE.least;
  const distance = Math.abs(from.x - to.x) + Math.abs(from.y - to.y);
  return Math.min(HASTE.most, HASTE.least + HASTE.growth * distance);
}

/** No more than the bends of any way to a place that lies so far away, arriving in a heading. */
function boundBends(across: number, down: number, from: Heading, to: Heading): number {
  const ahead = across * (ACROSS[from] ?? 0) + down * (DOWN[from] ?? 0);
  if (from === to) {
    const aside = Math.abs(isLevel(from) ? down : across);
    return aside < SAME_PLACE && ahead > -SAME_PLACE ? 0 : 2;
  }
  if (isLevel(from) === isLevel(to)) return 2;
  const arriving = across * (ACROSS[to] ?? 0) + down * (DOWN[to] ?? 0);
  return ahead > -SAME_PLACE && arriving > -SAME_PLACE ? 1 : 3;
}

function sort(places: readonly number[]): readonly number[] {
  return [...new Set(places)].sort((first, second) => first - second);
}
