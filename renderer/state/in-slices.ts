/** How long the window is kept from other things at a time, and what comes between two slices. */
export interface Slicing {
  readonly ms: number;
  readonly pause: () => Promise<void>;
}

const USUAL: Slicing = { ms: 5, pause: letWindowAnswer };

/** Of what someone waits for: within a frame, as pauses cost time, too. */
export const AWAITED: Slicing = { ms: 12, pause: letPassWhatIsDue };

/** Of what nobody has asked for: only while the window has nothing else to do. */
export const UNASKED: Slicing = { ms: 5, pause: letWindowRest };

let rest: IdleDeadline | null = null;

/** Of work that nothing calls off. */
export const NEVER = new AbortController().signal;

/**
 * Does work that yields a slice at a time, so that the window answers between two, and gives what comes of
 * it; `onSlice` is told how many steps are done so far. Rejects with the signal's reason, and goes no further,
 * once that is aborted.
 */
export async function runInSlices<Value>(
  work: Iterator<void, Value, void>,
  signal: AbortSignal,
  { ms, pause }: Slicing = USUAL,
  onSlice: (steps: number) => void = () => {},
): Promise<Value> {
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
  { ms, pause }: Slicing,
  onSlice: (taken: number) => void = () => {},
): AsyncGenerator<Value, void, void> {
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

/** Goes on while the window rests, of which it says when that ends; else waits for it to rest again. */
async function letWindowRest(): Promise<void> {
  await letPassWhatIsDue();
  if (rest !== null && rest.timeRemaining() > UNASKED.ms) return;
  rest = await new Promise<IdleDeadline>((resolve) => requestIdleCallback(resolve));
}
