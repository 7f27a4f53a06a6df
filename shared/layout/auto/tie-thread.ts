import type { Relation } from '../../model/argument.ts';
import type { Size } from '../box.ts';
import { BRACKET_INSET, DOUBLE_RAIL_GUTTER, RAIL_GUTTER, UNDERCUT_INSET } from '../spacing.ts';
import type { Threads } from './find-threads.ts';
import type { ArgumentLimb, Limb, StatementLimb, Tree } from './grow-tree.ts';
import type { ShapedLimb } from './shape.ts';

/** What stands with a statement of a thread in the block of the argument that leads to it. */
export interface Lead {
  /** What stands above it, and how far right of it. */
  readonly above: readonly { readonly shaped: ShapedLimb; readonly shift: number }[];
  /** What stands at its right. */
  readonly aside: readonly ShapedLimb[];
  /** How far right of the statement before it stands; 0: straight below, or in the next column. */
  readonly inset: number;
}

/** One statement of a thread, with the replies that the thread does not go on with. */
export interface Knot {
  readonly limb: Limb;
  readonly card: Size;
  readonly sides: readonly ShapedLimb[];
  /** How far replies are inset, for the rails at their left. */
  readonly inset: number;
  readonly lead: Lead;
}

/** A statement answered by one that is answered by one, and so on, and what that ends in. */
export interface Thread {
  readonly knots: readonly Knot[];
  readonly end: { readonly shaped: ShapedLimb; readonly lead: Lead };
}

type Shaped = readonly (ShapedLimb | undefined)[];

/** The thread from a statement on; null before the shapes of what it ends in are known. */
export function tieThread(
  first: StatementLimb,
  tree: Tree,
  threads: Threads,
  shaped: Shaped,
): Thread | null {
  const knots: Knot[] = [];
  let limb = first;
  let lead = NO_LEAD;
  for (;;) {
    const next = tree.limbs[threads.next[limb.index] ?? -1];
    if (next?.kind !== 'statement') break;
    const way = findWay(limb, next, tree);
    const others = limb.limbs.filter((argument) => argument !== way[0]);
    const inset = hasBothRelations(limb, shaped) ? DOUBLE_RAIL_GUTTER : RAIL_GUTTER;
    knots.push({ limb, card: limb.size, sides: pickShaped(others, shaped), inset, lead });
    lead = findLead(way, next, inset, shaped);
    limb = next;
  }
  const end = shaped[limb.index];
  return end === undefined ? null : { knots, end: { shaped: end, lead } };
}

/** The limbs that bring cards, shaped. */
export function pickShaped(limbs: readonly Limb[], shaped: Shaped): readonly ShapedLimb[] {
  const picked: ShapedLimb[] = [];
  for (const { index } of limbs) {
    const limb = shaped[index];
    if (limb !== undefined) picked.push(limb);
  }
  return picked;
}

/** Where a statement stands alone straight below the one before it. */
export const NO_LEAD: Lead = { above: [], aside: [], inset: 0 };

/** The arguments from a statement down to the next: one on it, an undercut on that, and so on. */
function findWay(
  from: StatementLimb,
  next: StatementLimb,
  { limbs, parents }: Tree,
): readonly ArgumentLimb[] {
  const way: ArgumentLimb[] = [];
  for (let limb: Limb | undefined = next; limb !== undefined && limb !== from; ) {
    if (limb.kind === 'argument') way.push(limb);
    limb = limbs[parents[limb.index] ?? -1];
  }
  return way.reverse();
}

function hasBothRelations({ limbs }: StatementLimb, shaped: Shaped): boolean {
  let met: Relation | null = null;
  for (const { index, relation } of limbs) {
    if (shaped[index] === undefined) continue;
    if (met !== null && met !== relation) return true;
    met = relation;
  }
  return false;
}

/**
 * What stands with the next statement: beside it undercuts on it alone; else above it all that belongs
 * to the arguments on the way, each undercut inset from what it attacks.
 */
function findLead(
  way: readonly ArgumentLimb[],
  next: StatementLimb,
  inset: number,
  shaped: Shaped,
): Lead {
  const [only, ...more] = way;
  const isLone = more.length === 0 && only?.premises.length === 1 && only.limbs.length === 0;
  if (isLone) return NO_LEAD;
  const blocks = way.map(({ premises, limbs }) => ({
    premises: pickShaped(
      premises.filter((premise) => premise !== next),
      shaped,
    ),
    undercuts: pickShaped(
      limbs.filter((limb) => !way.includes(limb)),
      shaped,
    ),
  }));
  const last = blocks.pop();
  if (last === undefined) return NO_LEAD;
  if (blocks.length === 0 && last.premises.length === 0) {
    return { above: [], aside: last.undercuts, inset: 0 };
  }
  const bracket = last.premises.length > 0 ? BRACKET_INSET : 0;
  const steps = blocks.length + (last.undercuts.length > 0 ? 1 : 0);
  const above = blocks.flatMap(({ premises, undercuts }, index) => {
    const shift = UNDERCUT_INSET * (index + 1 - steps) - bracket;
    const premiseInset = premises.length > 1 ? BRACKET_INSET : 0;
    return [...shiftAll(premises, shift + premiseInset), ...shiftAll(undercuts, shift)];
  });
  return {
    above: [...above, ...shiftAll(last.undercuts, -bracket), ...shiftAll(last.premises, 0)],
    aside: [],
    inset: inset + UNDERCUT_INSET * steps + bracket,
  };
}

function shiftAll(limbs: readonly ShapedLimb[], by: number): Lead['above'] {
  return limbs.map((shaped) => ({ shaped, shift: by }));
}
