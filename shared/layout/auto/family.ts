import type { Relation } from '../../model/argument.ts';
import type { Size } from '../box.ts';
import { DOUBLE_RAIL_GUTTER, RAIL_GUTTER } from '../spacing.ts';
import type { Breaks, Choices } from './choices.ts';
import type { Limb } from './grow-tree.ts';
import { chooseLone } from './likeness.ts';
import type { ShapedLimb } from './shape.ts';
import { findLast, listBreaks, type Standing } from './standing.ts';

/** A limb that speaks to the card it is arranged under. */
export interface Reply {
  readonly relation: Relation;
  readonly shaped: ShapedLimb;
}

/** A card with the replies to be arranged under it, reasons first. */
export interface Family {
  readonly card: Size;
  readonly replies: readonly Reply[];
  /** Those of the replies: what a shape keeps of them, so that shapes nobody took can be forgotten. */
  readonly limbs: readonly Limb[];
  /** Of each reply: the shapes that hang on a line, and those that stand beside a rail. */
  readonly hanging: Choices;
  readonly railed: Choices;
  /** Those for one that has a column to itself. */
  readonly lone: Choices;
  /** Where columns began. */
  readonly breaks: Breaks;
  readonly standing: Standing | null;
  /** What it adds to the strain to stand otherwise than in the middle over a row. */
  readonly surcharges: Surcharges;
}

/** What arrangements add to the strain that would hide what a map is about. */
export interface Surcharges {
  readonly stack: number;
  readonly columns: number;
  /** Anything else. */
  readonly other: number;
}

/** A card with replies. */
export function createFamily(
  card: Size,
  replies: readonly Reply[],
  surcharges: Surcharges,
  standing: Standing | null = null,
): Family {
  const hanging = replies.map((reply) => reply.shaped.hanging);
  const railed = replies.map((reply) => reply.shaped.railed);
  const limbs = limbsOf(replies);
  const lone =
    standing === null ? hanging : replies.map(({ shaped }) => chooseLone(shaped, standing));
  const breaks = standing === null ? null : breakColumns(limbs, standing);
  return { card, replies, limbs, hanging, railed, lone, breaks, standing, surcharges };
}

/** Where limbs began columns: see `listBreaks`. */
export function breakColumns(limbs: readonly Limb[], standing: Standing): Breaks {
  return listBreaks(
    limbs.map((limb) => ({ limb, isCardAlone: false })),
    standing,
  );
}

/** The limbs of replies. */
export function limbsOf(replies: readonly Reply[]): readonly Limb[] {
  return replies.map((reply) => reply.shaped.limb);
}

/** How many of the replies are reasons. */
export function countReasons(replies: readonly { readonly relation: Relation }[]): number {
  let count = 0;
  for (const reply of replies) if (reply.relation === 'supports') count += 1;
  return count;
}

/** How far replies in one stack are inset: two rails need more room than one. */
export function insetOf(replies: readonly { readonly relation: Relation }[]): number {
  const isMixed = countReasons(replies) % replies.length !== 0;
  return isMixed ? DOUBLE_RAIL_GUTTER : RAIL_GUTTER;
}

/** The reply that stood last; else that with the most cards, of several the first. */
export function findHeaviest({ replies, limbs, standing }: Family): Reply | undefined {
  const last = standing === null ? undefined : findLast(limbs, standing);
  if (last !== undefined) return replies.find(({ shaped }) => shaped.limb === last);
  let heaviest = replies[0];
  for (const reply of replies) {
    if (heaviest === undefined || reply.shaped.cards > heaviest.shaped.cards) heaviest = reply;
  }
  return heaviest;
}
