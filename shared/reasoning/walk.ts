import { type Framework, NONE, type Slot, type Slots } from './framework.ts';

/** Every slot of a framework. */
export function allSlots({ ids }: Framework): Slots {
  return ids.map((_, slot) => slot);
}

/**
 * The given slots and all that depends on them, however indirectly; each once. With `isWithin`, what can
 * be reached without leaving what passes it.
 */
export function downstreamOf(
  framework: Framework,
  from: Iterable<Slot>,
  isWithin?: (slot: Slot) => boolean,
): Slots {
  return reach(framework, from, (slot) => {
    const dependents = framework.dependents[slot] ?? NONE;
    return [isWithin === undefined ? dependents : dependents.filter(isWithin)];
  });
}

/** The given slots and all that they depend on, however indirectly; each once. */
export function upstreamOf(framework: Framework, from: Iterable<Slot>): Slots {
  return reach(framework, from, (slot) => inputsOf(framework, slot));
}

/** What a slot depends on directly, list by list. */
function inputsOf(framework: Framework, slot: Slot): readonly Slots[] {
  const { premises, attackers, supporters } = framework;
  return [premises[slot] ?? NONE, attackers[slot] ?? NONE, supporters[slot] ?? NONE];
}

/** The slots in groups that no link among them leads between. */
export function splitApart(framework: Framework, slots: Slots): readonly Slots[] {
  const left = new Set(slots);
  const neighbours = (slot: Slot): readonly Slots[] =>
    [framework.dependents[slot] ?? NONE, ...inputsOf(framework, slot)].map((list) =>
      list.filter((other) => left.has(other)),
    );
  return slots.flatMap((slot) => {
    if (!left.has(slot)) return [];
    const part = reach(framework, [slot], neighbours);
    for (const each of part) left.delete(each);
    return [part];
  });
}

function reach(
  { ids }: Framework,
  from: Iterable<Slot>,
  next: (slot: Slot) => readonly Slots[],
): Slots {
  const isFound = new Uint8Array(ids.length);
  const found: Slot[] = [];
  const find = (slot: Slot): void => {
    if (isFound[slot] === 1) return;
    isFound[slot] = 1;
    found.push(slot);
  };
  for (const slot of from) find(slot);
  // An array iterates over what is added meanwhile.
  for (const slot of found) for (const list of next(slot)) for (const other of list) find(other);
  return found;
}

/** Slots sorted so that each comes after what it depends on, as far as that can be done. */
export interface Sorted {
  readonly inOrder: Slots;
  /** Slots on rings, and what depends on a ring. */
  readonly rest: Slots;
}

/** Sorts slots by what they depend on among themselves (Kahn 1962). Linear. */
export function sortByDependence(framework: Framework, slots: Slots): Sorted {
  const waits = countInputs(framework, slots);
  const inOrder = slots.filter((slot) => waits[slot] === 0);
  for (const slot of inOrder) {
    for (const dependent of framework.dependents[slot] ?? NONE) {
      if (countDown(waits, dependent) === 0) inOrder.push(dependent);
    }
  }
  return { inOrder, rest: slots.filter((slot) => waits[slot] !== 0) };
}

/** What slots are waiting for, or `NOT_COUNTED`. */
type Counts = Int32Array;

const NOT_COUNTED = -1;

/** How many of the slots each of them depends on. */
function countInputs(framework: Framework, slots: Slots): Counts {
  const counts = new Int32Array(framework.ids.length).fill(NOT_COUNTED);
  for (const slot of slots) counts[slot] = 0;
  for (const slot of slots) {
    for (const dependent of framework.dependents[slot] ?? NONE) {
      const count = counts[dependent] ?? NOT_COUNTED;
      if (count !== NOT_COUNTED) counts[dependent] = count + 1;
    }
  }
  return counts;
}

/** One less for a slot that is counted; answers what is left, null for others. */
function countDown(counts: Counts, slot: Slot): number | null {
  const count = counts[slot] ?? NOT_COUNTED;
  if (count === NOT_COUNTED) return null;
  counts[slot] = count - 1;
  return count - 1;
}

/** Of slots on rings and what depends on rings, those on rings and between them. Linear. */
export function trimToRings(framework: Framework, rest: Slots): Slots {
  if (rest.length === 0) return rest;
  const uses = new Int32Array(framework.ids.length).fill(NOT_COUNTED);
  for (const slot of rest) uses[slot] = 0;
  for (const slot of rest) uses[slot] = countIn(uses, framework.dependents[slot]);
  const loose = rest.filter((slot) => uses[slot] === 0);
  for (const slot of loose) {
    for (const list of inputsOf(framework, slot)) {
      for (const input of list) if (countDown(uses, input) === 0) loose.push(input);
    }
  }
  return rest.filter((slot) => uses[slot] !== 0);
}

function countIn(counts: Counts, slots: Slots = NONE): number {
  return slots.filter((slot) => counts[slot] !== NOT_COUNTED).length;
}
