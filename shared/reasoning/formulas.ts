import type { Graph } from './find-components.ts';
import { type Framework, NONE, type Slot, type Slots } from './framework.ts';
import type { GradualSemantics } from './gradual-semantics.ts';
import { fixedStrength, type Strengths } from './strengths.ts';

/**
 * What the strengths of some slots are computed from, laid out flat, to be computed over and over. Member
 * i is attacked by the arguments from `starts[2i]` to before `starts[2i + 1]` of `sources`, and supported by
 * those from there to before `starts[2i + 2]`; the argument at k of these has the premises from
 * `premiseStarts[k]` to before `premiseStarts[k + 1]`. All are slots of the framework.
 */
export interface Formulas {
  readonly semantics: GradualSemantics;
  readonly slots: Int32Array;
  readonly bases: Float64Array;
  /** The most that the base scores may be, where they are tried from `bases` on; else the same table. */
  readonly mostBases: Float64Array;
  /** 1 for a member that is tried without too; else 0. */
  readonly mayGo: Uint8Array;
  readonly starts: Int32Array;
  readonly sources: Int32Array;
  readonly premiseStarts: Int32Array;
  readonly premises: Int32Array;
}

/** The formulas of some slots, in their order. What is supposed is a base score that nothing speaks to. Linear. */
export function layOutFormulas(
  framework: Framework,
  semantics: GradualSemantics,
  slots: Slots,
): Formulas {
  const bases = new Float64Array(slots.length);
  const starts = new Int32Array(2 * slots.length + 1);
  const sources: Slot[] = [];
  const premiseStarts: number[] = [0];
  const premises: Slot[] = [];
  const add = (list: Slots = NONE): void => {
    for (const source of list) {
      sources.push(source);
      for (const premise of framework.premises[source] ?? NONE) premises.push(premise);
      premiseStarts.push(premises.length);
    }
  };
  for (let member = 0; member < slots.length; member += 1) {
    const slot = slots[member] ?? 0;
    const fixed = fixedStrength(framework, slot);
    bases[member] = fixed ?? framework.bases[slot] ?? 0;
    if (fixed === null) add(framework.attackers[slot]);
    starts[2 * member + 1] = sources.length;
    if (fixed === null) add(framework.supporters[slot]);
    starts[2 * member + 2] = sources.length;
  }
  return {
    semantics,
    slots: new Int32Array(slots),
    bases,
    mostBases: bases,
    mayGo: new Uint8Array(slots.length),
    starts,
    sources: new Int32Array(sources),
    premiseStarts: new Int32Array(premiseStarts),
    premises: new Int32Array(premises),
  };
}

/**
 * The strength of a member, given the strengths of what it depends on. An argument passes on its own
 * strength times that of its weakest premise. Linear in its links.
 */
export function computeMember(formulas: Formulas, member: number, strengths: Strengths): number {
  const { semantics, bases, starts } = formulas;
  const middle = starts[2 * member + 1] ?? 0;
  const end = starts[2 * member + 2] ?? 0;
  let attack = 0;
  let support = 0;
  for (let at = starts[2 * member] ?? 0; at < middle; at += 1) {
    attack = semantics.gather(attack, passOn(formulas, at, strengths));
  }
  for (let at = middle; at < end; at += 1) {
    support = semantics.gather(support, passOn(formulas, at, strengths));
  }
  return semantics.weigh(bases[member] ?? 0, attack, support);
}

/** What the argument at a place of `sources` passes on; nothing where it has no premise. */
export function passOn(formulas: Formulas, at: number, strengths: Strengths): number {
  return (strengths[formulas.sources[at] ?? 0] ?? 0) * findWeakest(formulas, at, strengths);
}

/** How strong the weakest premise of the argument at a place of `sources` is; 0 where it has none. */
export function findWeakest(
  { premiseStarts, premises }: Formulas,
  at: number,
  strengths: Strengths,
): number {
  const first = premiseStarts[at] ?? 0;
  const end = premiseStarts[at + 1] ?? 0;
  let weakest = first < end ? (strengths[premises[first] ?? 0] ?? 0) : 0;
  for (let each = first + 1; each < end; each += 1) {
    weakest = Math.min(weakest, strengths[premises[each] ?? 0] ?? 0);
  }
  return weakest;
}

/** Whether the strength of a member is computed from any slot, an argument or a premise, of which this is so. */
export function hasInput(
  { starts, sources, premiseStarts, premises }: Formulas,
  member: number,
  isSuch: (slot: Slot) => boolean,
): boolean {
  const [from, end] = [starts[2 * member] ?? 0, starts[2 * member + 2] ?? 0];
  for (let at = from; at < end; at += 1) if (isSuch(sources[at] ?? 0)) return true;
  const last = premiseStarts[end] ?? 0;
  for (let at = premiseStarts[from] ?? 0; at < last; at += 1) {
    if (isSuch(premises[at] ?? 0)) return true;
  }
  return false;
}

/** Which members the strength of each is computed from, of a framework of `size` slots. Linear. */
export function graphOf(formulas: Formulas, size: number): Graph {
  const { slots, starts, sources, premiseStarts, premises } = formulas;
  const members = new Int32Array(size).fill(NO_MEMBER);
  for (let member = 0; member < slots.length; member += 1) members[slots[member] ?? 0] = member;
  const begins = new Int32Array(slots.length + 1);
  const next = new Int32Array(sources.length + premises.length);
  let count = 0;
  const lead = (inputs: Int32Array, from: number, end: number): void => {
    for (let at = from; at < end; at += 1) {
      const other = members[inputs[at] ?? 0] ?? NO_MEMBER;
      if (other === NO_MEMBER) continue;
      next[count] = other;
      count += 1;
    }
  };
  for (let member = 0; member < slots.length; member += 1) {
    const [from, end] = [starts[2 * member] ?? 0, starts[2 * member + 2] ?? 0];
    lead(sources, from, end);
    lead(premises, premiseStarts[from] ?? 0, premiseStarts[end] ?? 0);
    begins[member + 1] = count;
  }
  return { starts: begins, next };
}

const NO_MEMBER = -1;
