import type { Graph } from './find-components.ts';
import { type Framework, NONE, type Slot, type Slots } from './framework.ts';
import type { GradualSemantics } from './gradual-semantics.ts';
import { fixedStrength, type Strengths } from './strength-of.ts';

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
  for (const [member, slot] of slots.entries()) {
    const fixed = fixedStrength(framework, slot);
    bases[member] = fixed ?? framework.bases[slot] ?? 0;
    if (fixed === null) add(framework.attackers[slot]);
    starts[2 * member + 1] = sources.length;
    if (fixed === null) add(framework.supporters[slot]);
    starts[2 * member + 2] = sources.length;
  }
  return {
    semantics,
    slots: Int32Array.from(slots),
    bases,
    starts,
    sources: Int32Array.from(sources),
    premiseStarts: Int32Array.from(premiseStarts),
    premises: Int32Array.from(premises),
  };
}

/**
 * The strength of a member, given the strengths of what it depends on; what attacks it may be given other
 * strengths than what supports it (see `strengthOf`).
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

/** The slots that the strength of a member is computed from: arguments, and their premises. */
export function* inputsOf(
  { starts, sources, premiseStarts, premises }: Formulas,
  member: number,
): Generator<Slot, void> {
  const end = starts[2 * member + 2] ?? 0;
  for (let at = starts[2 * member] ?? 0; at < end; at += 1) {
    yield sources[at] ?? 0;
    const last = premiseStarts[at + 1] ?? 0;
    for (let each = premiseStarts[at] ?? 0; each < last; each += 1) yield premises[each] ?? 0;
  }
}

/** Which members the strength of each is computed from, of a framework of `size` slots. */
export function graphOf(formulas: Formulas, size: number): Graph {
  const members = new Int32Array(size).fill(NO_MEMBER);
  for (const [member, slot] of formulas.slots.entries()) members[slot] = member;
  const starts = new Int32Array(formulas.slots.length + 1);
  const next: number[] = [];
  for (const member of formulas.slots.keys()) {
    for (const input of inputsOf(formulas, member)) {
      const other = members[input] ?? NO_MEMBER;
      if (other !== NO_MEMBER) next.push(other);
    }
    starts[member + 1] = next.length;
  }
  return { starts, next: Int32Array.from(next) };
}

const NO_MEMBER = -1;
