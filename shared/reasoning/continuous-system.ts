import type { Allowance } from './allowance.ts';
import { findComponents } from './find-components.ts';
import { computeMember, type Formulas, graphOf, inputsOf, layOutFormulas } from './formulas.ts';
import { type Framework, NONE, type Slot, type Slots } from './framework.ts';
import type { GradualSemantics } from './gradual-semantics.ts';
import { type Enclosure, narrowEnclosure } from './narrow-enclosure.ts';
import { type Derive, follow } from './runge-kutta.ts';
import { fixedStrength, type Strengths } from './strength-of.ts';
import { downstreamOf, splitApart, upstreamOf } from './walk.ts';

/** At rest is what changes no faster than this per unit of time; what has not come to rest after so many units never will. */
const LIMITS = { restAt: 1e-9, longest: 10_000 };

/**
 * Computes the strengths of slots on rings, in place, from those of all else that they depend on: where the
 * system dσ/dt = f(σ) - σ, started from the base scores, comes to rest (Potyka, KR 2018). To repeat f instead
 * would swing for ever where this system rests. Strengths that do not settle, and those that depend on them,
 * are NaN, as is what is not at rest once the allowance is spent.
 *
 * Goes from ring to ring, each after those that it depends on. Most can come to rest in one way only, which
 * is found without running the system (see `narrowEnclosure`). Where there may be several, it is run over all
 * that the ring depends on at once, as which rest it finds can depend on the way there.
 */
export function settleRings(
  framework: Framework,
  semantics: GradualSemantics,
  slots: Slots,
  strengths: Strengths,
  allowance: Allowance,
): void {
  if (slots.length === 0) return;
  const formulas = layOutFormulas(framework, semantics, slots);
  const [low, high] = [strengths.slice(), strengths.slice()];
  for (const slot of slots) {
    low[slot] = 0;
    high[slot] = 1;
  }
  let ahead: readonly Ring[] = findComponents(graphOf(formulas, strengths.length));
  while (ahead.length > 0) {
    const { open, waiting } = narrowInTurn(formulas, ahead, { low, high }, allowance);
    for (const part of splitApart(framework, upstreamOf(framework, open))) {
      const rest = findRest(framework, semantics, part, allowance);
      for (const slot of part) if (open.has(slot)) low[slot] = high[slot] = rest[slot] ?? 0;
    }
    ahead = waiting;
  }
  for (const slot of slots) strengths[slot] = low[slot] ?? 0;
}

/** Members whose strengths depend on each other, or a single one. */
type Ring = Int32Array;

/** What is left once all rings that can rest in one way only are at rest. */
interface Left {
  /** Slots of rings that may rest in several ways. */
  readonly open: ReadonlySet<Slot>;
  /** Rings that depend on these. */
  readonly waiting: readonly Ring[];
}

function narrowInTurn(
  formulas: Formulas,
  rings: readonly Ring[],
  enclosure: Enclosure,
  allowance: Allowance,
): Left {
  const open = new Set<Slot>();
  const unknown = new Set<Slot>();
  const waiting: Ring[] = [];
  for (const ring of rings) {
    const inputs = new Set(Array.from(ring).flatMap((member) => [...inputsOf(formulas, member)]));
    const isWaiting = unknown.size > 0 && [...inputs].some((input) => unknown.has(input));
    if (isWaiting) waiting.push(ring);
    else if (narrowRing(formulas, { ring, inputs }, enclosure, allowance)) continue;
    for (const member of ring) {
      const slot = formulas.slots[member] ?? 0;
      unknown.add(slot);
      if (!isWaiting) open.add(slot);
    }
  }
  return { open, waiting };
}

/** Closes the ends on the one rest of a ring; false where there may be several. */
function narrowRing(
  formulas: Formulas,
  { ring, inputs }: { readonly ring: Ring; readonly inputs: ReadonlySet<Slot> },
  { low, high }: Enclosure,
  allowance: Allowance,
): boolean {
  const [only = 0] = ring;
  const isAlone = ring.length === 1 && !inputs.has(formulas.slots[only] ?? 0);
  const isUnsettled = [...inputs].some((input) => Number.isNaN(low[input]));
  if (!isAlone && !isUnsettled && !narrowEnclosure(formulas, ring, { low, high }, allowance)) {
    return false;
  }
  for (const member of ring) {
    const slot = formulas.slots[member] ?? 0;
    if (isUnsettled) low[slot] = Number.NaN;
    else if (isAlone) low[slot] = computeMember(formulas, member, low);
    high[slot] = low[slot] ?? 0;
  }
  return true;
}

/** Where a part that depends on nothing else comes to rest. */
function findRest(
  framework: Framework,
  semantics: GradualSemantics,
  part: Slots,
  allowance: Allowance,
): Strengths {
  const state = new Float64Array(framework.ids.length);
  for (const slot of part) {
    state[slot] = fixedStrength(framework, slot) ?? framework.bases[slot] ?? 0;
  }
  const formulas = layOutFormulas(framework, semantics, listMoving(framework, part));
  const derive: Derive = (from, rates) => {
    allowance.left -= formulas.slots.length;
    for (let member = 0; member < formulas.slots.length; member += 1) {
      const slot = formulas.slots[member] ?? 0;
      rates[slot] = computeMember(formulas, member, from) - (from[slot] ?? 0);
    }
  };
  for (const { fastest, rates, time } of follow(formulas.slots, state, derive)) {
    if (fastest < LIMITS.restAt) break;
    if (time < LIMITS.longest && allowance.left >= 0) continue;
    const restless = part.filter((slot) => Math.abs(rates[slot] ?? 0) >= LIMITS.restAt);
    for (const slot of downstreamOf(framework, restless)) state[slot] = Number.NaN;
    break;
  }
  return state;
}

/** The slots that something speaks to: all others stay at their base scores. */
function listMoving({ attackers, supporters }: Framework, part: Slots): Slots {
  return part.filter((slot) => attackers[slot] !== NONE || supporters[slot] !== NONE);
}
