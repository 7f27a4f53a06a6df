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
  let [limb, lead] = [first, NO_LEAD];
  for (;;) {
    const next = tree.limbs[threads.next[limb.index] ?? -1];
    if (next?.kind !== 'statement') break;
    const way = limb.limbs.find((argument) => leadsTo(argument, next));
    const others = limb.limbs.filter((argument) => argument !== way);
    const inset = hasBothRelations(limb, shaped) ? DOUBLE_RAIL_GUTTER : RAIL_GUTTER;
    knots.push({ limb, card: limb.size, sides: pickShaped(others, shaped), inset, lead });
    lead = way === undefined ? NO_LEAD : findLead(way, next, inset, shaped);
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

const NO_LEAD: Lead = { above: [], aside: [], inset: 0 };

function leadsTo({ premises, limbs }: ArgumentLimb, next: StatementLimb): boolean {
  return premises.includes(next) || limbs.some((undercut) => undercut.premises.includes(next));
}

function hasBothRelations({ limbs }: StatementLimb, shaped: Shaped): boolean {
  const relations = new Set<Relation>();
  for (const { index, relation } of limbs) if (shaped[index] !== undefined) relations.add(relation);
  return relations.size > 1;
}

function findLead(
  argument: ArgumentLimb,
  next: StatementLimb,
  inset: number,
  shaped: Shaped,
): Lead {
  const premises = pickShaped(
    argument.premises.filter((premise) => premise !== next),
    shaped,
  );
  const undercuts = pickShaped(
    argument.limbs.filter((undercut) => !undercut.premises.includes(next)),
    shaped,
  );
  if (!argument.premises.includes(next)) {
    const way = argument.limbs.find((undercut) => undercut.premises.includes(next));
    const others = (way?.premises ?? []).filter((premise) => premise !== next);
    return leadByUndercut({ premises, undercuts, partners: pickShaped(others, shaped) }, inset);
  }
  if (premises.length === 0) return { above: [], aside: undercuts, inset: 0 };
  const undercutInset = undercuts.length === 0 ? 0 : UNDERCUT_INSET;
  return {
    above: [...shift(undercuts, -BRACKET_INSET), ...shift(premises, 0)],
    aside: [],
    inset: inset + BRACKET_INSET + undercutInset,
  };
}

interface Attacked {
  readonly premises: readonly ShapedLimb[];
  /** The other undercuts, and the other premises of the one that the thread goes on with. */
  readonly undercuts: readonly ShapedLimb[];
  readonly partners: readonly ShapedLimb[];
}

/** The thread goes on with an undercut: what it attacks is above it. */
function leadByUndercut({ premises, undercuts, partners }: Attacked, inset: number): Lead {
  const bracket = partners.length > 0 ? BRACKET_INSET : 0;
  const premiseInset = premises.length > 1 ? BRACKET_INSET : 0;
  return {
    above: [
      ...shift(premises, premiseInset - bracket),
      ...shift(undercuts, -bracket),
      ...shift(partners, 0),
    ],
    aside: [],
    inset: inset + UNDERCUT_INSET + bracket,
  };
}

function shift(limbs: readonly ShapedLimb[], by: number): Lead['above'] {
  return limbs.map((shaped) => ({ shaped, shift: by }));
}
