/** How long the window is kept from other things at a time, and what is waited for between two slices of a work. */
export interface Slicing {
  readonly ms: number;
  readonly beginPausing: () => () => Promise<void>;
}

const USUAL: Slicing = { ms: 5, beginPausing: () => letWindowAnswer };

/** For work that someone waits for: within a frame, since pauses cost time, too. */
export const AWAITED: Slicing = { ms: 12, beginPausing: () => letPassWhatIsDue };

/** For work that nobody has asked for: only while the window has nothing else to do. */
export const UNASKED: Slicing = { ms: 5, beginPausing: beginResting };

/** For work that nothing cancels. */
export const NEVER = new AbortController().signal;

/**
 * Runs work that yields after each step, one slice at a time, so that the window answers between slices, and resolves
 * to its result; `onSlice` gets the number of steps done so far. Rejects with the signal's reason, and goes no further,
 * once that is aborted.
 */
export async function runInSlices<Value>(
  work: Iterator<void, Value, void>,
  signal: AbortSignal,
  { ms, beginPausing }: Slicing = USUAL,
  onSlice: (steps: number) => void = () => {},
): Promise<Value> {
  const pause = beginPausing();
  let steps = 0;
  for (;;) {
    for (const end = performance.now() + ms; performance.now() < end; ) {
      const { done, value } = work.next();
      if (done === true) return value;
      steps += 1;
    }
    onSlice(steps);
    await pause();
    signal.throwIfAborted();
  }
}

/**
 * Hands on what is made when it is asked for, with the window answering between two slices of that, and
 * `onSlice` told how many there are so far. Throws the signal's reason, and makes no more, once that is
 * aborted.
 */
export async function* takeInSlices<Value>(
  made: AsyncIterable<Value>,
  signal: AbortSignal,
  { ms, beginPausing }: Slicing,
  onSlice: (taken: number) => void = () => {},
): AsyncGenerator<Value, void, void> {
  const pause = beginPausing();
  let taken = 0;
  let end = performance.now() + ms;
  for await (const value of made) {
    yield value;
    taken += 1;
    if (performance.now() < end) continue;
    onSlice(taken);
    await pause();
    signal.throwIfAborted();
    end = performance.now() + ms;
  }
}

/** Lets what else is due come first, keys and frames among it: between two parts of long work. */
export function letWindowAnswer(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

// The same without the four milliseconds that a timer takes which was set by another.
function letPassWhatIsDue(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Goes on while the window rests, which says how long it will; then waits for it to rest again. */
function beginResting(): () => Promise<void> {
  let rest: IdleDeadline | null = null;
  return async () => {
    await letPassWhatIsDue();
    if (rest !== null && rest.timeRemaining() > UNASKED.ms) return;
    rest = await new Promise<IdleDeadline>((resolve) => requestIdleCallback(resolve));
  };
}
