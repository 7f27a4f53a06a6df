/** Does work that yields between its pieces all at once, and gives what comes of it. */
export function runToEnd<Value>(work: Iterator<void, Value, void>): Value {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}
