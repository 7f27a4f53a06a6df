import type { Argument, Relation } from '../../model/argument.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { ArgumentId, StatementId } from '../../model/ids.ts';
import { findMotionId } from '../../model/queries/find-motion.ts';
import { indexArguments } from '../../model/queries/index-arguments.ts';
import { startReading } from '../../model/queries/outline.ts';
import type { Size } from '../box.ts';
import type { Homes } from './find-homes.ts';

/** A statement in the spanning tree, with the arguments that are laid out beneath it. */
export interface StatementLimb {
  readonly kind: 'statement';
  readonly id: StatementId;
  /** In whole numbers. */
  readonly size: Size;
  /** Its place in `Tree.limbs`. */
  readonly index: number;
  /** Whether the statement that it is laid out under speaks to it in turn, by a line of its own. */
  readonly isAnswered: boolean;
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
  /** By the index of a limb: that of the one it is laid out under, -1 for a root. */
  readonly parents: Int32Array;
  /** By the index of a limb: how many statements it and everything beneath it has. */
  readonly cards: Uint32Array;
}

const NO_SIZE: Size = { width: 0, height: 0 };
const NO_HOMES: Homes = new Map();

/**
 * Spans the map with a tree, depth first from the motion and then from what is left, in reading
 * order; co-premises stay together. Every statement is in it once, whatever rings and shared premises
 * the map has. A statement without a size has none (0 by 0). Those that have a home are met there
 * only, below the arguments of that relation on the motion. Linear but for sorting, without recursion.
 */
export function growTree(
  map: ArgumentMap,
  sizes: ReadonlyMap<StatementId, Size>,
  homes: Homes = NO_HOMES,
): Tree {
  const motion = findMotionId(map);
  const { byTarget } = indexArguments(map);
  const limbs: Limb[] = [];
  const parents: number[] = [];
  const met = new Set<StatementId>();
  const ahead: Growing[] = [];

  function plant(id: StatementId, parent: number, isAnswered: boolean): Open<StatementLimb> {
    met.add(id);
    const kind = 'statement';
    const size = roundUp(sizes.get(id) ?? NO_SIZE);
    const index = limbs.length;
    const limb: Open<StatementLimb> = { kind, id, size, index, isAnswered, limbs: NO_LIMBS };
    limbs.push(limb);
    parents.push(parent);
    return limb;
  }

  /** Reaches an argument: its premises take their places at once, what is on them comes later. */
  function reach({ limb, argument, parent, half: above }: GrowingArgument): void {
    const half = argument.target.id === motion ? argument.relation : above;
    const isOwn = (id: StatementId): boolean =>
      !met.has(id) && map.statements.has(id) && (homes.get(id) ?? half) === half;
    limb.index = limbs.length;
    limbs.push(limb);
    parents.push(parent);
    bud({ limb, half });
    const own = argument.premises.filter(isOwn);
    if (own.length === 0) return;
    const premises = own.map((id) => plant(id, limb.index, isAnswered(id, argument)));
    limb.premises = premises;
    for (let at = premises.length - 1; at >= 0; at -= 1) {
      const premise = premises[at];
      if (premise !== undefined) ahead.push({ limb: premise, half });
    }
  }

  function isAnswered(premise: StatementId, { target }: Argument): boolean {
    const back = byTarget.get(premise);
    return back?.some(({ premises }) => premises.some((id) => id === target.id)) === true;
  }

  /** Gives a limb the arguments on it, which are reached later. */
  function bud({ limb, half }: GrownLimb): void {
    const siblings = byTarget.get(limb.id);
    if (siblings === undefined) return;
    const buds = siblings.map(toLimb);
    limb.limbs = buds;
    for (let at = buds.length - 1; at >= 0; at -= 1) {
      const [bud, argument] = [buds[at], siblings[at]];
      if (bud !== undefined && argument !== undefined) {
        ahead.push({ limb: bud, argument, parent: limb.index, half });
      }
    }
  }

  const roots: StatementLimb[] = [];
  startReading(map, map.statements.keys(), {
    hasMet: (id) => met.has(id),
    from: (id) => {
      const limb = plant(id, -1, false);
      roots.push(limb);
      ahead.push({ limb, half: null });
      for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
        if ('argument' in next) reach(next);
        else bud(next);
      }
    },
  });
  return { limbs, roots, parents: Int32Array.from(parents), cards: countCards(limbs, parents) };
}

function countCards(limbs: readonly Limb[], parents: readonly number[]): Uint32Array {
  const cards = new Uint32Array(limbs.length);
  // What is beneath a limb has a larger index.
  for (let index = limbs.length - 1; index >= 0; index -= 1) {
    if (limbs[index]?.kind === 'statement') cards[index] = (cards[index] ?? 0) + 1;
    const parent = parents[index] ?? -1;
    if (parent >= 0) cards[parent] = (cards[parent] ?? 0) + (cards[index] ?? 0);
  }
  return cards;
}

/** The half of the map, by the argument on the motion; null outside of its tree, and for itself. */
type Half = Relation | null;

/** A limb while it grows. */
type Open<Kind extends Limb> = { -readonly [Key in keyof Kind]: Kind[Key] };

interface GrownLimb {
  readonly limb: Open<StatementLimb> | Open<ArgumentLimb>;
  readonly half: Half;
}

interface GrowingArgument extends GrownLimb {
  readonly limb: Open<ArgumentLimb>;
  readonly argument: Argument;
  readonly parent: number;
}

type Growing = GrownLimb | GrowingArgument;

/** Whole numbers take less room, and cards at whole numbers stay apart. */
function roundUp(size: Size): Size {
  const { width, height } = size;
  if (Number.isInteger(width) && Number.isInteger(height)) return size;
  return { width: Math.ceil(width), height: Math.ceil(height) };
}

const NO_LIMBS: readonly ArgumentLimb[] = [];
const NO_PREMISES: readonly StatementLimb[] = [];

function toLimb({ id, relation }: Argument): Open<ArgumentLimb> {
  return { kind: 'argument', id, relation, index: -1, premises: NO_PREMISES, limbs: NO_LIMBS };
}
