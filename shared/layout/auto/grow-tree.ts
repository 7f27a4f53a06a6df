import type { Argument, Relation } from '../../model/argument.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { ArgumentId, StatementId } from '../../model/ids.ts';
import { findMotionId } from '../../model/queries/find-motion.ts';
import { argumentsOn } from '../../model/queries/index-arguments.ts';
import { readingOrder } from '../../model/queries/outline.ts';
import type { Size } from '../box.ts';
import type { Homes } from './find-homes.ts';

/** A statement in the spanning tree, with the arguments that are laid out beneath it. */
export interface StatementLimb {
  readonly kind: 'statement';
  readonly id: StatementId;
  readonly size: Size;
  /** Its place in `Tree.limbs`. */
  readonly index: number;
  /** Reasons first, then objections, each in their order. */
  readonly limbs: readonly ArgumentLimb[];
}

/** An argument in the spanning tree, with what is laid out in one block with it. */
export interface ArgumentLimb {
  readonly kind: 'argument';
  readonly id: ArgumentId;
  readonly relation: Relation;
  /** Its place in `Tree.limbs`. */
  readonly index: number;
  /** Those of its premises that are met here first; the others are laid out elsewhere. */
  readonly premises: readonly StatementLimb[];
  /** The arguments on this argument. */
  readonly limbs: readonly ArgumentLimb[];
}

/** A part of the spanning tree. */
export type Limb = StatementLimb | ArgumentLimb;

/** A map with every statement in one place: beneath the target of the argument it is met by first. */
export interface Tree {
  /** All limbs, a limb before everything beneath it. */
  readonly limbs: readonly Limb[];
  /** The motion, if there is one, then the statements that lead nowhere, in reading order. */
  readonly roots: readonly StatementLimb[];
}

const NO_SIZE: Size = { width: 0, height: 0 };
const NO_HOMES: Homes = new Map();

/**
 * Spans the map with a tree, depth first from the motion and then from what is left, in reading
 * order; co-premises stay together. Every statement is in it once, whatever rings and shared premises
 * the map has. A statement without a size has none (0 by 0). Those that have a home are met there
 * only, below the arguments of that relation on the motion. Linear, without recursion.
 */
export function growTree(
  map: ArgumentMap,
  sizes: ReadonlyMap<StatementId, Size>,
  homes: Homes = NO_HOMES,
): Tree {
  const motion = findMotionId(map);
  const limbs: Limb[] = [];
  const met = new Set<StatementId>();
  const ahead: Growing[] = [];

  function plant(id: StatementId, half: Half): Grown & { readonly limb: StatementLimb } {
    met.add(id);
    const twigs: ArgumentLimb[] = [];
    const size = sizes.get(id) ?? NO_SIZE;
    const limb: StatementLimb = { kind: 'statement', id, size, index: limbs.length, limbs: twigs };
    limbs.push(limb);
    return { limb, twigs, half };
  }

  function branch({ argument, onto, half: above }: Pending): void {
    const half = argument.target.id === motion ? argument.relation : above;
    const isOwn = (id: StatementId): boolean =>
      !met.has(id) && map.statements.has(id) && (homes.get(id) ?? half) === half;
    const own = argument.premises.filter(isOwn);
    const index = limbs.length;
    const premises: StatementLimb[] = [];
    const twigs: ArgumentLimb[] = [];
    const { id, relation } = argument;
    const limb: ArgumentLimb = { kind: 'argument', id, relation, index, premises, limbs: twigs };
    limbs.push(limb);
    onto.push(limb);
    const planted = own.map((premise) => plant(premise, half));
    for (const { limb: premise } of planted) premises.push(premise);
    ahead.push({ limb, twigs, half }, ...planted.reverse());
  }

  function growFrom(root: StatementId): StatementLimb {
    const planted = plant(root, null);
    ahead.push(planted);
    for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
      if ('argument' in next) branch(next);
      else ahead.push(...pendingOn(map, next));
    }
    return planted.limb;
  }

  const roots: StatementLimb[] = [];
  for (const id of readingOrder(map)) if (!met.has(id)) roots.push(growFrom(id));
  return { limbs, roots };
}

/** The half of the map, by the argument on the motion; null outside of its tree, and for itself. */
type Half = Relation | null;

interface Pending {
  readonly argument: Argument;
  /** The list of the limb it grows on. */
  readonly onto: ArgumentLimb[];
  readonly half: Half;
}

interface Grown {
  readonly limb: Limb;
  readonly twigs: ArgumentLimb[];
  readonly half: Half;
}

const NONE: readonly Pending[] = [];

type Growing = Pending | Grown;

function pendingOn(map: ArgumentMap, { limb, twigs, half }: Grown): readonly Pending[] {
  const siblings = argumentsOn(map, limb.id);
  if (siblings.length === 0) return NONE;
  const inOrder = [
    ...siblings.filter((argument) => argument.relation === 'supports'),
    ...siblings.filter((argument) => argument.relation === 'attacks'),
  ];
  return inOrder.reverse().map((argument) => ({ argument, onto: twigs, half }));
}
