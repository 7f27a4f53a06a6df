import type { GradualName } from '../model/gradual-name.ts';
import { findComponents, type Graph } from './find-components.ts';
import { type Formulas, graphOf, layOutFormulas } from './formulas.ts';
import type { Framework, Slots } from './framework.ts';
import { SEMANTICS } from './semantics.ts';

/**
 * An order in which the strengths of some slots can be computed: member by member and ring by ring, each after
 * what it depends on. Members of a ring depend on each other, or one on itself.
 */
export interface Pass {
  readonly formulas: Formulas;
  readonly members: Int32Array;
  /** Where in `members` the ring that begins at a place ends; 0 where none begins. */
  readonly ringEnds: Int32Array;
}

/**
 * Plans the computing of the strengths of some slots from those of all others; of what depends on one of
 * them, all that matters must be among them. Linear.
 */
export function planPass(framework: Framework, semantics: GradualName, scope: Slots): Pass {
  const formulas = layOutFormulas(framework, SEMANTICS[semantics], scope);
  const graph = graphOf(formulas, framework.ids.length);
  const { members, ends } = findComponents(graph);
  const ringEnds = new Int32Array(members.length);
  let start = 0;
  for (const end of ends) {
    if (end > start + 1 || leadsToItself(graph, members[start] ?? 0)) ringEnds[start] = end;
    start = end;
  }
  return { formulas, members, ringEnds };
}

function leadsToItself({ starts, next }: Graph, member: number): boolean {
  const end = starts[member + 1] ?? 0;
  for (let at = starts[member] ?? 0; at < end; at += 1) if (next[at] === member) return true;
  return false;
}

/** Whether anything in a pass is on a ring. */
export function hasRings({ ringEnds }: Pass): boolean {
  return ringEnds.some((end) => end !== 0);
}

/** Visits a pass in its order: a single member, or all of a ring. */
export function visitSteps(
  { members, ringEnds }: Pass,
  visitMember: (member: number) => void,
  visitRing: (ring: Int32Array) => void,
): void {
  for (let at = 0; at < members.length; ) {
    const end = ringEnds[at] ?? 0;
    if (end === 0) visitMember(members[at] ?? 0);
    else visitRing(members.subarray(at, end));
    at = end === 0 ? at + 1 : end;
  }
}

/**
 * Gives the part of a pass that computes some of its slots only, in the same order. Each time it costs little more
 * than that part, however large the pass.
 */
export function createNarrowing(pass: Pass, size: number): (slots: Slots) => Pass {
  const { formulas, members, ringEnds } = pass;
  const placeOf = new Int32Array(size);
  /** Which ring a place is in, from 1; 0 for none. */
  const ringAt = new Int32Array(members.length);
  for (let at = 0; at < members.length; at += 1) {
    placeOf[formulas.slots[members[at] ?? 0] ?? 0] = at;
    const end = ringEnds[at] ?? 0;
    if (end > 0) ringAt.fill(at + 1, at, end);
  }
  return (slots) => {
    const places = Int32Array.from(slots, (slot) => placeOf[slot] ?? 0).sort();
    const ringEnds = new Int32Array(places.length);
    let start = 0;
    for (let index = 1; index <= places.length; index += 1) {
      const ring = ringAt[places[start] ?? 0] ?? 0;
      if (index < places.length && ring !== 0 && ring === ringAt[places[index] ?? 0]) continue;
      if (ring !== 0) ringEnds[start] = index;
      start = index;
    }
    return {
      formulas,
      members: places.map((place) => members[place] ?? 0),
      ringEnds,
    };
  };
}
