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
  return reach(from, (slot) => {
    const dependents = framework.dependents[slot] ?? NONE;
    return [isWithin === undefined ? dependents : dependents.filter(isWithin)];
  });
}

/** The given slots and all that they depend on, however indirectly; each once. */
export function upstreamOf(framework: Framework, from: Iterable<Slot>): Slots {
  return reach(from, (slot) => inputsOf(framework, slot));
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
    const part = reach([slot], neighbours);
    for (const each of part) left.delete(each);
    return [part];
  });
}

function reach(from: Iterable<Slot>, next: (slot: Slot) => readonly Slots[]): Slots {
  const found = new Set(from);
  // A set iterates over what is added meanwhile.
  for (const slot of found) {
    for (const list of next(slot)) for (const other of list) found.add(other);
  }
  return [...found];
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
  const inOrder = slots.filter((slot) => waits.get(slot) === 0);
  for (const slot of inOrder) {
    for (const dependent of framework.dependents[slot] ?? NONE) {
      if (countDown(waits, dependent) === 0) inOrder.push(dependent);
    }
  }
  return { inOrder, rest: slots.filter((slot) => waits.get(slot) !== 0) };
}

/** How many of the slots each of them depends on. */
function countInputs(framework: Framework, slots: Slots): Map<Slot, number> {
  const counts = new Map(slots.map((slot) => [slot, 0]));
  for (const slot of slots) {
    for (const dependent of framework.dependents[slot] ?? NONE) {
      const count = counts.get(dependent);
      if (count !== undefined) counts.set(dependent, count + 1);
    }
  }
  return counts;
}

/** One less for a slot that is counted; answers what is left, null for others. */
function countDown(counts: Map<Slot, number>, slot: Slot): number | null {
  const count = counts.get(slot);
  if (count === undefined) return null;
  counts.set(slot, count - 1);
  return count - 1;
}

/** Of slots on rings and what depends on rings, those on rings and between them. Linear. */
export function trimToRings(framework: Framework, rest: Slots): Slots {
  const kept = new Set(rest);
  const uses = new Map(rest.map((slot) => [slot, countIn(kept, framework.dependents[slot])]));
  const loose = rest.filter((slot) => uses.get(slot) === 0);
  for (const slot of loose) {
    kept.delete(slot);
    for (const list of inputsOf(framework, slot)) {
      for (const input of list) if (countDown(uses, input) === 0) loose.push(input);
    }
  }
  return [...kept];
}

function countIn(kept: ReadonlySet<Slot>, slots: Slots = NONE): number {
  return slots.filter((slot) => kept.has(slot)).length;
}
