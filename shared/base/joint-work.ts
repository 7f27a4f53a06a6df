/**
 * Work that yields between its pieces, done once for all who want what comes of it: any of them may go on with it
 * for as long as they like, and leave the rest to others.
 */
export class JointWork<Value> {
  readonly #work: Iterator<void, Value, void>;
  #outcome: { readonly value: Value } | null = null;

  /** Nothing is done yet. The work must not wait for itself. */
  constructor(work: Iterator<void, Value, void>) {
    this.#work = work;
  }

  /** Goes on from where it is, and gives what comes of it; yields once for every piece that is not the last. */
  *goOn(): Generator<void, Value, void> {
    for (;;) {
      if (this.#outcome !== null) return this.#outcome.value;
      const { done, value } = this.#work.next();
      if (done === true) this.#outcome = { value };
      else yield;
    }
  }
}
