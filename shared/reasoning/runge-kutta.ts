/** Writes how fast each member of a state changes, per unit of time, into `rates`. */
export type Derive = (state: Float64Array, rates: Float64Array) => void;

/** Where a run of a system ended. */
export interface Run {
  /** How fast each member still changes; other entries mean nothing. */
  readonly rates: Float64Array;
}

/** When a run ends: once no member changes faster than `restAt`, or after `longest` units of time, or once it may not go on. */
export interface Limits {
  readonly restAt: number;
  readonly longest: number;
  readonly mayGoOn: () => boolean;
}

/** Runs one system after another in the same memory. `members` are the entries of the state in use. */
export type Integrator = (
  members: readonly number[],
  state: Float64Array,
  derive: Derive,
  limits: Limits,
) => Run;

/** How far a step may be off, as a share of the way it goes. */
const TOLERANCE = 1e-5;
const FIRST_STEP = 0.125;
const LEAST_STEP = 1e-3;

/**
 * The classical fourth-order method of Runge and Kutta. Each step is taken whole and in two halves; where
 * both differ too much it is taken again half as long, and where they hardly differ the next is longer.
 * States have `size` entries. The state is moved in place.
 */
export function createIntegrator(size: number): Integrator {
  const create = (): Float64Array => new Float64Array(size);
  const [rates, whole, middle, halves] = [create(), create(), create(), create()];
  const [slopes, trial, later] = [create(), create(), create()];

  /** One step from `from` into `into`; `first` are the rates at `from`. */
  function step(
    { members, derive }: { readonly members: readonly number[]; readonly derive: Derive },
    length: number,
    [from, first, into]: readonly [Float64Array, Float64Array, Float64Array],
  ): void {
    move(members, [from, first, into], length / 6);
    let previous = first;
    for (const [reach, share] of STAGES) {
      move(members, [from, previous, trial], reach * length);
      derive(trial, slopes);
      move(members, [into, slopes, into], share * length);
      previous = slopes;
    }
  }

  return (members, state, derive, { restAt, longest, mayGoOn }) => {
    const system = { members, derive };
    let length = FIRST_STEP;
    let time = 0;
    derive(state, rates);
    for (
      let fastest = largest(members, rates);
      fastest >= restAt && time < longest && mayGoOn();
    ) {
      step(system, length, [state, rates, whole]);
      step(system, length / 2, [state, rates, middle]);
      derive(middle, later);
      step(system, length / 2, [middle, later, halves]);
      const error = largestDifference(members, whole, halves);
      const allowed = TOLERANCE * length * fastest;
      if (error > allowed && length > LEAST_STEP) {
        length /= 2;
        continue;
      }
      time += length;
      for (const at of members) state[at] = halves[at] ?? 0;
      derive(state, rates);
      fastest = largest(members, rates);
      if (error < allowed / 64) length *= 2;
    }
    return { rates };
  };
}

/** Goes from a state along slopes for some time, into another state or the same. */
function move(
  members: readonly number[],
  [from, slopes, into]: readonly [Float64Array, Float64Array, Float64Array],
  time: number,
): void {
  for (const at of members) into[at] = (from[at] ?? 0) + time * (slopes[at] ?? 0);
}

/** How far each later slope is taken ahead, and its share in the step. */
const STAGES = [
  [1 / 2, 1 / 3],
  [1 / 2, 1 / 3],
  [1, 1 / 6],
] as const;

function largest(members: readonly number[], values: Float64Array): number {
  let most = 0;
  for (const at of members) most = Math.max(most, Math.abs(values[at] ?? 0));
  return most;
}

function largestDifference(
  members: readonly number[],
  left: Float64Array,
  right: Float64Array,
): number {
  let most = 0;
  for (const at of members) most = Math.max(most, Math.abs((left[at] ?? 0) - (right[at] ?? 0)));
  return most;
}
