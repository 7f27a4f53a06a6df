/**
 * Numbered steps by what they cost, the cheapest first; of equal ones that with the greater number.
 * Holds no more than its capacity. Memory is taken once, so that it can be used again and again.
 */
export class StepQueue {
  readonly #steps: Int32Array;
  readonly #costs: Float64Array;
  #size = 0;

  constructor(capacity: number) {
    this.#steps = new Int32Array(capacity);
    this.#costs = new Float64Array(capacity);
  }

  /** Forgets all steps. */
  clear(): void {
    this.#size = 0;
  }

  /** Adds a step. Logarithmic. */
  add(step: number, cost: number): void {
    let at = this.#size;
    this.#size += 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#comesBefore(step, cost, parent)) break;
      this.#move(parent, at);
      at = parent;
    }
    this.#put(at, step, cost);
  }

  /** Takes out the cheapest step; undefined where there is none. Logarithmic. */
  take(): number | undefined {
    if (this.#size === 0) return undefined;
    const first = this.#steps[0];
    this.#size -= 1;
    this.#sink(this.#steps[this.#size] ?? 0, this.#costs[this.#size] ?? 0);
    return first;
  }

  #sink(step: number, cost: number): void {
    let at = 0;
    for (;;) {
      const child = this.#findFirstChild(at);
      if (child >= this.#size || this.#comesBefore(step, cost, child)) break;
      this.#move(child, at);
      at = child;
    }
    this.#put(at, step, cost);
  }

  #findFirstChild(at: number): number {
    const left = 2 * at + 1;
    const right = left + 1;
    if (right >= this.#size) return left;
    const isRight = this.#comesBefore(this.#steps[right] ?? 0, this.#costs[right] ?? 0, left);
    return isRight ? right : left;
  }

  #comesBefore(step: number, cost: number, other: number): boolean {
    const otherCost = this.#costs[other] ?? 0;
    return cost < otherCost || (cost === otherCost && step > (this.#steps[other] ?? 0));
  }

  #move(from: number, to: number): void {
    this.#put(to, this.#steps[from] ?? 0, this.#costs[from] ?? 0);
  }

  #put(at: number, step: number, cost: number): void {
    this.#steps[at] = step;
    this.#costs[at] = cost;
  }
}
