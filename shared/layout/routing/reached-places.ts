import type { Heading } from './heading.ts';

/** Where a search has been, with what came before and what it has cost. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly heading: Heading;
  readonly spent: number;
  /** The number of the place before; negative for a start. */
  readonly before: number;
}

/**
 * The places a search has reached, by number. Holds no more than its capacity, a power of two. Memory is
 * taken once, so that it can be used again and again.
 */
export class ReachedPlaces {
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #heading: Uint8Array;
  readonly #spent: Float64Array;
  readonly #before: Int32Array;
  // Numbers of places by a hash of where they are, and the search they are of.
  readonly #slots: Int32Array;
  readonly #searches: Int32Array;
  #search = 0;
  #size = 0;

  constructor(capacity: number) {
    this.#x = new Float64Array(capacity);
    this.#y = new Float64Array(capacity);
    this.#heading = new Uint8Array(capacity);
    this.#spent = new Float64Array(capacity);
    this.#before = new Int32Array(capacity);
    this.#slots = new Int32Array(2 * capacity);
    this.#searches = new Int32Array(2 * capacity);
  }

  /** Forgets all places. */
  clear(): void {
    this.#size = 0;
    this.#search += 1;
  }

  /** The number of a place; null where it has been reached for no more already. */
  reach({ x, y, heading, spent, before }: Place): number | null {
    const slot = this.#findSlot(x, y, heading);
    const isKnown = this.#searches[slot] === this.#search;
    if (isKnown && (this.#spent[this.#slots[slot] ?? 0] ?? 0) <= spent) return null;
    const number = this.#size;
    this.#size += 1;
    this.#x[number] = x;
    this.#y[number] = y;
    this.#heading[number] = heading;
    this.#spent[number] = spent;
    this.#before[number] = before;
    this.#slots[slot] = number;
    this.#searches[slot] = this.#search;
    return number;
  }

  /** The place of a number that `reach` gave. */
  read(number: number): Place {
    return {
      x: this.#x[number] ?? 0,
      y: this.#y[number] ?? 0,
      heading: (this.#heading[number] ?? 0) as Heading,
      spent: this.#spent[number] ?? 0,
      before: this.#before[number] ?? -1,
    };
  }

  /** Whether the place has not been reached for less since. */
  isBest(number: number): boolean {
    const { x, y, heading } = this.read(number);
    return this.#slots[this.#findSlot(x, y, heading)] === number;
  }

  /** The slot of a place, or the free one where it belongs. */
  #findSlot(x: number, y: number, heading: Heading): number {
    const mask = this.#slots.length - 1;
    let slot = hash(Math.round(x * 8), Math.round(y * 8), heading) & mask;
    while (this.#searches[slot] === this.#search && !this.#isAt(slot, x, y, heading)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #isAt(slot: number, x: number, y: number, heading: Heading): boolean {
    const number = this.#slots[slot] ?? 0;
    return this.#x[number] === x && this.#y[number] === y && this.#heading[number] === heading;
  }
}

// Factors of the spatial hash of Teschner et al. 2003.
function hash(column: number, row: number, heading: number): number {
  return (
    (Math.imul(column, 73856093) ^ Math.imul(row, 19349663) ^ Math.imul(heading, 83492791)) >>> 4
  );
}
