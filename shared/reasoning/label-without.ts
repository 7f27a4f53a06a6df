import { type Framework, NONE, type Slot, type Slots } from './framework.ts';
import { createLabelling, labelGrounded } from './grounded-status.ts';
import { LABEL, type Label } from './label.ts';

/**
 * How a goal is labelled without one slot or another: with that one out, whatever is said about it. `relevant`
 * is all that leads to the goal. Linear at first, then in what changes.
 *
 * Labels that do not rest on the one that goes are still right, and to go on from such labels ends at the
 * least fixpoint, however few they are. Those that came out later than what they depend on may rest on it and
 * are given up; the others among them are found again on the way.
 */
export function createLabelsWithout(
  framework: Framework,
  relevant: Slots,
  goal: Slot,
): (slot: Slot) => Label {
  const known: Label[] = framework.ids.map(() => LABEL.undecided);
  const ranks = new Int32Array(known.length);
  for (const [rank, slot] of labelGrounded(framework, relevant, known).entries()) {
    ranks[slot] = rank;
  }
  const isRelevant = new Uint8Array(known.length);
  for (const slot of relevant) isRelevant[slot] = 1;
  const labels = [...known];
  const labelOf = createLabelling(framework, labels);
  const dependentsOf = (slot: Slot): Slots => framework.dependents[slot] ?? NONE;

  function giveUp(slot: Slot): Slots {
    labels[slot] = LABEL.undecided;
    const given = [slot];
    // An array iterates over what is added meanwhile.
    for (const each of given) {
      for (const dependent of dependentsOf(each)) {
        const mayRestOn = (ranks[dependent] ?? 0) > (ranks[each] ?? 0);
        if (isRelevant[dependent] === 0 || labels[dependent] === LABEL.undecided || !mayRestOn) {
          continue;
        }
        labels[dependent] = LABEL.undecided;
        given.push(dependent);
      }
    }
    return given;
  }

  function goOn(from: Slots): Slots {
    const decided: Slot[] = [];
    const ahead = [...from];
    for (const slot of ahead) {
      if (isRelevant[slot] === 0 || labels[slot] !== LABEL.undecided) continue;
      const label = labelOf(slot);
      if (label === LABEL.undecided) continue;
      labels[slot] = label;
      decided.push(slot);
      for (const dependent of dependentsOf(slot)) ahead.push(dependent);
    }
    return decided;
  }

  return (slot) => {
    if (known[slot] === LABEL.out) return known[goal] ?? LABEL.undecided;
    const given = known[slot] === LABEL.in ? giveUp(slot) : [slot];
    labels[slot] = LABEL.out;
    const decided = goOn([...given, ...dependentsOf(slot)]);
    const label = labels[goal] ?? LABEL.undecided;
    for (const list of [given, decided]) {
      for (const each of list) labels[each] = known[each] ?? LABEL.undecided;
    }
    return label;
  };
}
