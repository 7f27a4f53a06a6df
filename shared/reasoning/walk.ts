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

/** The slots in groups, so that no link leads from one group to another. */
export function splitApart(framework: Framework, slots: Slots): readonly Slots[] {
  const left = new Set(slots);
  return slots.flatMap((slot) => {
    if (!left.delete(slot)) return [];
    const part = [slot];
    // An array iterates over what is added meanwhile.
    for (const each of part)
      for (const other of takeLinked(framework, each, left)) part.push(other);
    return [part];
  });
}

function takeLinked(framework: Framework, slot: Slot, left: Set<Slot>): readonly Slot[] {
  const lists = [framework.dependents[slot] ?? NONE, ...inputsOf(framework, slot)];
  return lists.flatMap((list) => list.filter((other) => left.delete(other)));
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
