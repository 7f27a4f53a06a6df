import type { Allowance } from './allowance.ts';
import { type Framework, NONE, RULE, type Slot, type Slots } from './framework.ts';
import { LABEL, type Label } from './label.ts';

/** The least and the greatest label that each slot can still have. */
export interface Bounds {
  readonly low: Uint8Array;
  readonly high: Uint8Array;
  /** What was narrowed, in order: slot, least and greatest label before, one after the other. */
  readonly past: number[];
}

/** Widens bounds again to what they were when their past was so long. Linear in what was narrowed since. */
export function widen({ low, high, past }: Bounds, length: number): void {
  for (let at = past.length - 3; at >= length; at -= 3) {
    const slot = past[at] ?? 0;
    low[slot] = past[at + 1] ?? LABEL.out;
    high[slot] = past[at + 2] ?? LABEL.in;
  }
  past.length = length;
}

/** The label of a slot in a table of labels. */
export function labelAt(table: Uint8Array, slot: Slot): Label {
  return (table[slot] ?? LABEL.undecided) as Label; // Tables hold labels alone.
}

/** What came of narrowing the bounds of one slot. */
type Narrowed = 'same' | 'narrower' | 'contradiction';

/**
 * Narrows the bounds of slots, in place, to what the conditions of a complete labelling leave them, as
 * labels are the smallest of what a slot asks for: of its premises, of the contraries of its attackers,
 * and of the greatest among its supporters where it needs one. Starts with the given slots; false where
 * no label is left for one. What is narrowed may still be too wide, never too narrow. Spends one of the allowance
 * for each look at a slot, and looks at all there are, however little is left.
 */
export function narrowBounds(
  framework: Framework,
  inPlay: ReadonlySet<Slot>,
  bounds: Bounds,
  from: Slots,
  allowance: Allowance,
): boolean {
  const ahead = new Set(from.flatMap((slot) => [slot, ...(framework.dependents[slot] ?? NONE)]));
  for (const slot of ahead) {
    ahead.delete(slot);
    allowance.left -= 1;
    if (!inPlay.has(slot)) continue;
    const touched: Slot[] = [];
    const narrow = (at: Slot, low: Label, high: Label): boolean => {
      if (!inPlay.has(at))
        return labelAt(bounds.low, at) >= low && labelAt(bounds.high, at) <= high;
      const outcome = tighten(bounds, at, low, high);
      if (outcome === 'narrower') touched.push(at);
      return outcome !== 'contradiction';
    };
    if (!applyRule(framework, bounds, slot, narrow)) return false;
    for (const at of touched) {
      ahead.add(at);
      for (const dependent of framework.dependents[at] ?? NONE) ahead.add(dependent);
    }
  }
  return true;
}

/** Narrows the bounds of one slot; after a contradiction, they hold no label until they are widened again. */
export function tighten(
  { low, high, past }: Bounds,
  slot: Slot,
  least: Label,
  greatest: Label,
): Narrowed {
  const [before, after] = [labelAt(low, slot), labelAt(high, slot)];
  const [from, to] = [Math.max(before, least), Math.min(after, greatest)];
  if (from === before && to === after) return 'same';
  past.push(slot, before, after);
  low[slot] = from;
  high[slot] = to;
  return from > to ? 'contradiction' : 'narrower';
}

type Narrow = (slot: Slot, low: Label, high: Label) => boolean;

/** Something a slot asks for, with the bounds it has, and the way to narrow those. */
interface Demand {
  readonly low: Label;
  readonly high: Label;
  readonly require: (low: Label, high: Label) => boolean;
}

function applyRule(framework: Framework, bounds: Bounds, slot: Slot, narrow: Narrow): boolean {
  const demands = listDemands(framework, bounds, slot, narrow);
  let low: Label = LABEL.in;
  let high: Label = LABEL.in;
  for (const demand of demands) {
    if (demand.low < low) low = demand.low;
    if (demand.high < high) high = demand.high;
  }
  if (!narrow(slot, low, high)) return false;
  const [own, most] = [labelAt(bounds.low, slot), labelAt(bounds.high, slot)];
  for (const demand of demands) {
    if (demand.low < own && !demand.require(own, LABEL.in)) return false;
  }
  const culprits = demands.filter((demand) => demand.low <= most);
  const [only] = culprits;
  if (most < LABEL.in && culprits.length === 1 && only !== undefined && only.high > most) {
    return only.require(LABEL.out, most);
  }
  return true;
}

function listDemands(
  framework: Framework,
  { low, high }: Bounds,
  slot: Slot,
  narrow: Narrow,
): readonly Demand[] {
  const demands: Demand[] = [];
  for (const premise of framework.premises[slot] ?? NONE) {
    demands.push({
      low: labelAt(low, premise),
      high: labelAt(high, premise),
      require: (least, greatest) => narrow(premise, least, greatest),
    });
  }
  for (const attacker of framework.attackers[slot] ?? NONE) {
    demands.push({
      low: contrary(labelAt(high, attacker)),
      high: contrary(labelAt(low, attacker)),
      require: (least, greatest) => narrow(attacker, contrary(greatest), contrary(least)),
    });
  }
  if (framework.rules[slot] === RULE.onlyIfSupported) {
    demands.push(supportDemand(framework.supporters[slot] ?? NONE, { low, high }, narrow));
  }
  return demands;
}

function supportDemand(
  supporters: Slots,
  { low, high }: Pick<Bounds, 'low' | 'high'>,
  narrow: Narrow,
): Demand {
  return {
    low: findGreatest(low, supporters),
    high: findGreatest(high, supporters),
    require: (least, greatest) => {
      if (!supporters.every((each) => narrow(each, LABEL.out, greatest))) return false;
      const able = supporters.filter((each) => labelAt(high, each) >= least);
      const [only] = able;
      if (only === undefined) return least === LABEL.out;
      return able.length > 1 || narrow(only, least, LABEL.in);
    },
  };
}

function findGreatest(table: Uint8Array, slots: Slots): Label {
  let greatest: Label = LABEL.out;
  for (const slot of slots) {
    const label = labelAt(table, slot);
    if (label > greatest) greatest = label;
  }
  return greatest;
}

function contrary(label: Label): Label {
  return (LABEL.in - label) as Label; // The three labels mirror each other.
}
