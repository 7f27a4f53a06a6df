import type { Argument, Relation } from '../../model/argument.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { ArgumentId, StatementId } from '../../model/ids.ts';
import { argumentsOn } from '../../model/queries/index-arguments.ts';
import { readingOrder } from '../../model/queries/outline.ts';
import type { Size } from '../box.ts';

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

/**
 * Spans the map with a tree, depth first from the motion and then from what is left, in reading
 * order; co-premises stay together. Every statement is in it once, whatever rings and shared premises
 * the map has. A statement without a size has none (0 by 0). Linear, without recursion.
 */
export function growTree(map: ArgumentMap, sizes: ReadonlyMap<StatementId, Size>): Tree {
  const limbs: Limb[] = [];
  const met = new Set<StatementId>();
  const ahead: Growing[] = [];

  function plant(id: StatementId): Growing & { readonly limb: StatementLimb } {
    met.add(id);
    const twigs: ArgumentLimb[] = [];
    const size = sizes.get(id) ?? NO_SIZE;
    const limb: StatementLimb = { kind: 'statement', id, size, index: limbs.length, limbs: twigs };
    limbs.push(limb);
    return { limb, twigs };
  }

  function branch({ argument, onto }: Pending): void {
    const own = argument.premises.filter((id) => !met.has(id) && map.statements.has(id));
    const index = limbs.length;
    const premises: StatementLimb[] = [];
    const twigs: ArgumentLimb[] = [];
    const { id, relation } = argument;
    const limb: ArgumentLimb = { kind: 'argument', id, relation, index, premises, limbs: twigs };
    limbs.push(limb);
    onto.push(limb);
    const planted = own.map(plant);
    for (const { limb: premise } of planted) premises.push(premise);
    ahead.push({ limb, twigs }, ...planted.reverse());
  }

  function growFrom(root: StatementId): StatementLimb {
    const planted = plant(root);
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

interface Pending {
  readonly argument: Argument;
  /** The list of the limb it grows on. */
  readonly onto: ArgumentLimb[];
}

const NONE: readonly Pending[] = [];

type Growing = Pending | { readonly limb: Limb; readonly twigs: ArgumentLimb[] };

function pendingOn(
  map: ArgumentMap,
  { limb, twigs }: { readonly limb: Limb; readonly twigs: ArgumentLimb[] },
): readonly Pending[] {
  const siblings = argumentsOn(map, limb.id);
  if (siblings.length === 0) return NONE;
  const inOrder = [
    ...siblings.filter((argument) => argument.relation === 'supports'),
    ...siblings.filter((argument) => argument.relation === 'attacks'),
  ];
  return inOrder.reverse().map((argument) => ({ argument, onto: twigs }));
}
