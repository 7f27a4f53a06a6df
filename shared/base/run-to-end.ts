/** Runs work that yields between its pieces to its end in one go, and gives its result. */
export function runToEnd<Value>(work: Iterator<void, Value, void>): Value {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}
