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
    starts,
    sources: new Int32Array(sources),
    premiseStarts: new Int32Array(premiseStarts),
    premises: new Int32Array(premises),
  };
}

/**
 * The strength of a member, given the strengths of what it depends on. An argument passes on its own
 * strength times that of its weakest premise. What attacks the member may be given other strengths than
 * what supports it, to see how weak or strong it can be. Linear in its links.
 */
export function computeMember(
  formulas: Formulas,
  member: number,
  strengths: Strengths,
  attacking: Strengths = strengths,
): number {
  const { semantics, bases, starts } = formulas;
  const [from, middle, end] = [2 * member, 2 * member + 1, 2 * member + 2];
  const attack = gather(formulas, starts[from] ?? 0, starts[middle] ?? 0, attacking);
  const support = gather(formulas, starts[middle] ?? 0, starts[end] ?? 0, strengths);
  return semantics.weigh(bases[member] ?? 0, attack, support);
}

function gather(
  { semantics, sources, premiseStarts, premises }: Formulas,
  from: number,
  end: number,
  strengths: Strengths,
): number {
  let gathered = 0;
  for (let at = from; at < end; at += 1) {
    const last = premiseStarts[at + 1] ?? 0;
    let weakest = Number.POSITIVE_INFINITY;
    for (let each = premiseStarts[at] ?? 0; each < last; each += 1) {
      weakest = Math.min(weakest, strengths[premises[each] ?? 0] ?? 0);
    }
    if (weakest === Number.POSITIVE_INFINITY) continue;
    gathered = semantics.gather(gathered, (strengths[sources[at] ?? 0] ?? 0) * weakest);
  }
  return gathered;
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
