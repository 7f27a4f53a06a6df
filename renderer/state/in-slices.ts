/** How long the window is kept from other things at a time. */
const SLICE_MS = 5;

/**
 * Does work that yields a slice at a time, so that the window answers between two, and gives what comes of
 * it. Rejects with the signal's reason, and goes no further, once that is aborted.
 */
export async function runInSlices<Value>(
  work: Iterator<void, Value, void>,
  signal: AbortSignal,
): Promise<Value> {
  for (;;) {
    for (const end = performance.now() + SLICE_MS; performance.now() < end; ) {
      const { done, value } = work.next();
      if (done === true) return value;
    }
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
  }
}
