import { type Allowance, allowAll } from './allowance.ts';
import { findRest } from './continuous-system.ts';
import type { Enclosure } from './ends.ts';
import { computeMember, type Formulas, hasInput } from './formulas.ts';
import type { Framework, Slot } from './framework.ts';
import { closeIn, narrowEnclosure } from './narrow-enclosure.ts';
import { hasRings, type Pass, visitSteps } from './pass.ts';
import type { Strengths } from './strengths.ts';
import { splitApart, upstreamOf } from './walk.ts';

/**
 * Computes strengths anew, in place. Without rings in one pass, exact. Those on a ring are where the system
 * dσ/dt = f(σ) - σ, started from the base scores, comes to rest (Potyka, KR 2018); to repeat f instead would
 * swing for ever where this system rests. Strengths that do not settle, and those that depend on them, are
 * NaN, and so is what is not at rest once the allowance is spent.
 *
 * Most rings can come to rest in one way only, which is found without running the system (see
 * `narrowEnclosure`). Where there may be several, it is run over all that the ring depends on at once, as
 * which rest it finds can depend on the way there.
 */
export function computeStrengths(
  framework: Framework,
  pass: Pass,
  strengths: Strengths,
  allowance: Allowance = allowAll(),
): void {
  const { formulas } = pass;
  const isRound = hasRings(pass);
  const enclosure: Workings = {
    low: strengths,
    high: isRound ? strengths.slice() : strengths,
    errors: new Float64Array(isRound ? strengths.length : 0),
  };
  for (let ahead: Pass | null = pass; ahead !== null; ) {
    const { open, waiting } = computeInTurn(ahead, enclosure, allowance);
    runOpen(framework, formulas, open, enclosure, allowance);
    ahead = waiting;
  }
}

/** Runs the system over what may rest in several ways, and over all that it depends on. */
function runOpen(
  framework: Framework,
  { semantics }: Formulas,
  open: Left['open'],
  enclosure: Enclosure,
  allowance: Allowance,
): void {
  // Even to make ready for a run takes long in a large map.
  if (allowance.left < 0) {
    for (const slot of open) fix(enclosure, slot, Number.NaN);
    return;
  }
  const parts = open.size === 0 ? [] : splitApart(framework, upstreamOf(framework, open));
  for (const part of parts) {
    const rest = findRest(framework, semantics, part, allowance);
    for (const slot of part) if (open.has(slot)) fix(enclosure, slot, rest[slot] ?? 0);
  }
}

/** What is lent to each ring in turn; the low ends are the strengths. */
interface Workings extends Enclosure {
  readonly errors: Strengths;
}

/** What is left once all that can rest in one way only is computed. */
interface Left {
  /** Slots of rings that may rest in several ways. */
  readonly open: ReadonlySet<Slot>;
  /** What depends on these; null for nothing. */
  readonly waiting: Pass | null;
}

function computeInTurn(pass: Pass, enclosure: Workings, allowance: Allowance): Left {
  const { formulas } = pass;
  const open = new Set<Slot>();
  const unknown = new Set<Slot>();
  const waiting: number[] = [];
  const ringEnds: number[] = [];
  const slotOf = (member: number): Slot => formulas.slots[member] ?? 0;
  const isUnknown = (slot: Slot): boolean => unknown.has(slot);
  const mustWait = (members: readonly number[] | Int32Array): boolean =>
    unknown.size > 0 && members.some((member) => hasInput(formulas, member, isUnknown));
  const putOff = (members: readonly number[] | Int32Array, isRing: boolean): void => {
    const end = waiting.length + members.length;
    for (const member of members) {
      const isFirst = waiting.length === end - members.length;
      ringEnds.push(isRing && isFirst ? end : 0);
      waiting.push(member);
      unknown.add(slotOf(member));
    }
  };
  const visitMember = (member: number): void => {
    allowance.left -= 1;
    if (mustWait([member])) putOff([member], false);
    else fix(enclosure, slotOf(member), computeMember(formulas, member, enclosure.low));
  };
  const visitRing = (ring: Int32Array): void => {
    if (mustWait(ring)) putOff(ring, true);
    else if (!settleRing(formulas, ring, enclosure, allowance)) {
      for (const member of ring) {
        open.add(slotOf(member));
        unknown.add(slotOf(member));
      }
    }
  };
  visitSteps(pass, visitMember, visitRing);
  if (waiting.length === 0) return { open, waiting: null };
  const later = { members: new Int32Array(waiting), ringEnds: new Int32Array(ringEnds) };
  return { open, waiting: { formulas, ...later } };
}

/** False for a ring that may rest in several ways. */
function settleRing(
  formulas: Formulas,
  ring: Int32Array,
  enclosure: Workings,
  allowance: Allowance,
): boolean {
  const { low, high } = enclosure;
  openEnds(formulas, ring, enclosure);
  const bound = narrowEnclosure(formulas, ring, enclosure, allowance, enclosure.errors);
  if (bound === null) return false;
  const isLost = Number.isNaN(bound);
  for (const member of ring) {
    const slot = formulas.slots[member] ?? 0;
    const middle = ((low[slot] ?? 0) + (high[slot] ?? 0)) / 2;
    fix(enclosure, slot, isLost ? Number.NaN : middle);
  }
  if (isLost) return true;
  const isClose = closeIn(formulas, ring, bound, low, allowance);
  for (const member of ring) {
    const slot = formulas.slots[member] ?? 0;
    fix(enclosure, slot, low[slot] ?? 0);
  }
  return isClose;
}

/** Everything is possible for a ring. */
function openEnds(formulas: Formulas, ring: Int32Array, { low, high }: Enclosure): void {
  for (const member of ring) {
    const slot = formulas.slots[member] ?? 0;
    low[slot] = 0;
    high[slot] = 1;
  }
}

function fix({ low, high }: Enclosure, slot: Slot, strength: number): void {
  low[slot] = strength;
  high[slot] = strength;
}
