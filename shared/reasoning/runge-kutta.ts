/** Writes how fast each member of a state changes, per unit of time, into `rates`. */
export type Derive = (state: Float64Array, rates: Float64Array) => void;

/** A system at one moment of a run. */
export interface Moment {
  readonly time: number;
  /** How fast each member changes; other entries are 0. */
  readonly rates: Float64Array;
  /** How fast the fastest does. */
  readonly fastest: number;
}

/** How far a step may be off, as a share of the way it goes: what nothing draws back keeps every error. */
const TOLERANCE = 1e-7;
const STEP = { first: 0.125, least: 1e-3, most: 64 };
/** How much shorter or longer than the one before a step may be, and how much shorter than it need be. */
const PACE = { slower: 0.2, faster: 4, caution: 0.9 };

/**
 * Runs a system on, step by step, from a state that is moved in place; whoever looks on decides when to
 * stop. Of the fifth order, and each step tells how far it may be off; one that is off too far is taken
 * again, shorter (Dormand and Prince, J. Comput. Appl. Math. 6, 1980).
 */
export function* follow(
  members: Int32Array,
  state: Float64Array,
  derive: Derive,
): Generator<Moment, never> {
  const stepper = createStepper(members, state, derive);
  const { rates } = stepper;
  let time = 0;
  let length = STEP.first;
  for (;;) {
    const fastest = findLargest(members, rates);
    yield { time, rates, fastest };
    const start = time;
    while (time === start) {
      const excess = stepper.tryStep(length) / (TOLERANCE * fastest);
      if (excess <= 1 || length <= STEP.least) {
        stepper.takeStep();
        time += length;
      }
      length = adjust(length, excess);
    }
  }
}

function adjust(length: number, excess: number): number {
  const change = PACE.caution * excess ** (-1 / 5);
  const next = length * Math.min(PACE.faster, Math.max(PACE.slower, change));
  return Math.min(STEP.most, Math.max(STEP.least, next));
}

function createStepper(members: Int32Array, state: Float64Array, derive: Derive) {
  const create = (): Float64Array => new Float64Array(state.length);
  const [rates, last, off] = [create(), create(), create()];
  const slopes = [rates, ...STAGES.slice(1).map(create), last];
  const trial = state.slice();
  derive(state, rates);
  return {
    rates,
    /** Answers how far it may be off per unit of time. */
    tryStep(length: number): number {
      for (const [stage, shares] of STAGES.entries()) {
        for (const at of members) trial[at] = state[at] ?? 0;
        mix(members, slopes, shares, { into: trial, by: length });
        derive(trial, slopes[stage + 1] ?? last);
      }
      for (const at of members) off[at] = 0;
      mix(members, slopes, OFF, { into: off, by: 1 });
      return findLargest(members, off);
    },
    /** Goes where it was tried to go, at which the last slopes were taken. */
    takeStep(): void {
      for (const at of members) {
        state[at] = trial[at] ?? 0;
        rates[at] = last[at] ?? 0;
      }
    },
  };
}

/** What each stage takes of the slopes before it; the last one is the step itself. */
const STAGES = [
  [1 / 5],
  [3 / 40, 9 / 40],
  [44 / 45, -56 / 15, 32 / 9],
  [19_372 / 6561, -25_360 / 2187, 64_448 / 6561, -212 / 729],
  [9017 / 3168, -355 / 33, 46_732 / 5247, 49 / 176, -5103 / 18_656],
  [35 / 384, 0, 500 / 1113, 125 / 192, -2187 / 6784, 11 / 84],
] as const;

/** What a step of the fourth order would take otherwise. */
const OFF = [
  71 / 57_600,
  0,
  -71 / 16_695,
  71 / 1920,
  -17_253 / 339_200,
  22 / 525,
  -1 / 40,
] as const;

/** Adds slopes, each as much as its share. */
function mix(
  members: Int32Array,
  slopes: readonly Float64Array[],
  shares: readonly number[],
  { into, by }: { readonly into: Float64Array; readonly by: number },
): void {
  for (const [index, share] of shares.entries()) {
    const slope = slopes[index] ?? into;
    for (const at of members) into[at] = (into[at] ?? 0) + by * share * (slope[at] ?? 0);
  }
}

function findLargest(members: Int32Array, values: Float64Array): number {
  let most = 0;
  for (const at of members) most = Math.max(most, Math.abs(values[at] ?? 0));
  return most;
}
