import { type Framework, NONE, RULE, type Slot, type Slots } from './framework.ts';
import { LABEL, type Label } from './label.ts';

/**
 * The grounded labels (Dung 1995; Caminada 2006), with premises and burdens of proof: the least fixpoint
 * from all undecided.
 *
 * - An argument is in if every premise is in and every attacker out; out if a premise is out or an
 *   attacker in. Its supporters make no difference.
 * - A statement that stands unless attacked is in if every attacker is out; out if one is in.
 * - A statement that stands only if supported is in if every attacker is out and some supporter in; out
 *   if an attacker is in or every supporter is out, none counting as every.
 *
 * Labels the slots of `scope` anew, in place, going by the labels of all others; whatever depends on a
 * slot of the scope must be in it. Answers the slots that came out in or out, each after what decides
 * it. Linear in the scope and its links.
 */
export function labelGrounded(framework: Framework, scope: Slots, labels: Label[]): Slots {
  for (const slot of scope) labels[slot] = LABEL.undecided;
  const tally = openTally(framework);
  const fixed = scope.map((slot) => count(framework, labels, tally, slot));
  const news: Slot[] = [];
  for (const [index, slot] of scope.entries()) {
    const label = fixed[index] ?? LABEL.undecided;
    if (label === LABEL.undecided) continue;
    labels[slot] = label;
    news.push(slot);
  }
  // In the order of their coming, so that each label rests on earlier ones.
  for (const slot of news) {
    for (const dependent of framework.dependents[slot] ?? []) {
      if (labels[dependent] !== LABEL.undecided) continue;
      const label = hear(framework, labels, tally, slot, dependent);
      if (label === LABEL.undecided) continue;
      labels[dependent] = label;
      news.push(dependent);
    }
  }
  return news;
}

/** Tells the label of one slot by the labels of all others, as they are whenever it is asked. */
export function createLabelling(
  framework: Framework,
  labels: readonly Label[],
): (slot: Slot) => Label {
  const tally = openTally(framework);
  return (slot) => count(framework, labels, tally, slot);
}

/** What each slot still waits for. */
interface Tally {
  /** Premises that are not in yet and attackers that are not out yet. */
  readonly unmet: Int32Array;
  /** Supporters that are not out yet. */
  readonly hopes: Int32Array;
  /** Supporters that are in. */
  readonly backed: Int32Array;
}

function openTally({ ids }: Framework): Tally {
  return {
    unmet: new Int32Array(ids.length),
    hopes: new Int32Array(ids.length),
    backed: new Int32Array(ids.length),
  };
}

/** Counts what a slot waits for; answers its label where nothing needs to be waited for. */
function count(framework: Framework, labels: readonly Label[], tally: Tally, slot: Slot): Label {
  const rule = framework.rules[slot];
  if (rule === RULE.accepted) return LABEL.in;
  if (rule === RULE.rejected || rule === RULE.vacant) return LABEL.out;
  const premises = framework.premises[slot] ?? NONE;
  const attackers = framework.attackers[slot] ?? NONE;
  const supporters = framework.supporters[slot] ?? NONE;
  tally.unmet[slot] =
    premises.length -
    countLabel(labels, premises, LABEL.in) +
    attackers.length -
    countLabel(labels, attackers, LABEL.out);
  tally.hopes[slot] = supporters.length - countLabel(labels, supporters, LABEL.out);
  tally.backed[slot] = countLabel(labels, supporters, LABEL.in);
  const isRefuted =
    countLabel(labels, premises, LABEL.out) > 0 || countLabel(labels, attackers, LABEL.in) > 0;
  return isRefuted ? LABEL.out : conclude(framework, tally, slot);
}

/** How many of the slots have a label. */
function countLabel(labels: readonly Label[], slots: Slots, label: Label): number {
  let count = 0;
  for (const slot of slots) if (labels[slot] === label) count += 1;
  return count;
}

/** Counts the new label of what a slot depends on; answers the slot's own if that settles it. */
function hear(
  framework: Framework,
  labels: readonly Label[],
  tally: Tally,
  source: Slot,
  slot: Slot,
): Label {
  const isIn = labels[source] === LABEL.in;
  if (framework.rules[source] === RULE.argument && !framework.attacks[source]) {
    if (isIn) tally.backed[slot] = (tally.backed[slot] ?? 0) + 1;
    else tally.hopes[slot] = (tally.hopes[slot] ?? 0) - 1;
    return conclude(framework, tally, slot);
  }
  const isMet = framework.attacks[source] ? !isIn : isIn;
  if (!isMet) return LABEL.out;
  tally.unmet[slot] = (tally.unmet[slot] ?? 0) - 1;
  return conclude(framework, tally, slot);
}

function conclude(framework: Framework, tally: Tally, slot: Slot): Label {
  const needsSupport = framework.rules[slot] === RULE.onlyIfSupported;
  if (needsSupport && tally.hopes[slot] === 0) return LABEL.out;
  if (tally.unmet[slot] !== 0) return LABEL.undecided;
  return needsSupport && tally.backed[slot] === 0 ? LABEL.undecided : LABEL.in;
}
