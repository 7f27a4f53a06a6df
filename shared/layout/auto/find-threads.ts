import { CARD_GAP } from '../spacing.ts';
import type { Framing } from './find-framing.ts';
import type { ArgumentLimb, Limb, StatementLimb, Tree } from './grow-tree.ts';

/** What is known of every limb before shapes are sought; arrays by the limb's index. */
export interface Threads {
  /** What the cards of the limb and of everything beneath it cover, each with half a gap around it. */
  readonly areas: Float64Array;
  /** Of a statement: the one that its thread goes on with, by index; -1 where it ends. */
  readonly next: Int32Array;
  /** Of a statement: how many statements of its thread stand above it. */
  readonly above: Uint32Array;
  /** Of a statement: how many statements of its thread stand beneath it. */
  readonly below: Uint32Array;
}

/**
 * Finds the threads of a tree: from statement to statement down arguments, always where by far the
 * most is beneath. None begins above the limb with the index `from`, and none leads into a frame. Linear.
 */
export function findThreads(tree: Tree, from: number, { whole, groups }: Framing): Threads {
  const count = tree.limbs.length;
  const threads: Threads = {
    areas: new Float64Array(count),
    next: new Int32Array(count).fill(-1),
    above: new Uint32Array(count),
    below: new Uint32Array(count),
  };
  for (let index = count - 1; index >= 0; index -= 1) {
    const limb = tree.limbs[index];
    if (limb === undefined) continue;
    addArea(limb, tree, threads);
    const isOpen = limb.kind === 'statement' && index >= from && !groups.has(index);
    if (isOpen) findNext(limb, tree, threads, whole);
  }
  for (let index = 0; index < count; index += 1) {
    const next = threads.next[index] ?? -1;
    if (next >= 0) threads.above[next] = (threads.above[index] ?? 0) + 1;
  }
  return threads;
}

/** The one premise an argument consists of, as far as layout goes; null if there is more or less. */
export function solePremise(limb: ArgumentLimb, cards: Uint32Array): StatementLimb | null {
  const [premise, ...others] = limb.premises;
  if (premise === undefined || others.length > 0) return null;
  return isUndercut(limb, cards) ? null : premise;
}

function addArea(limb: Limb, { parents }: Tree, { areas }: Threads): void {
  const { index } = limb;
  let area = areas[index] ?? 0;
  if (limb.kind === 'statement') {
    area += (limb.size.width + CARD_GAP) * (limb.size.height + CARD_GAP);
    areas[index] = area;
  }
  const parent = parents[index] ?? -1;
  if (parent >= 0) areas[parent] = (areas[parent] ?? 0) + area;
}

/** A thread ends where more cards than this stand beside it, and this share of what is beneath. */
const MOST_ASIDE = 24;
const MOST_SHARE_ASIDE = 0.06;

/** A thread goes on with a premise of a reply, or of an undercut on one, or of one on that. */
function findNext(
  limb: StatementLimb,
  { cards }: Tree,
  { next, below }: Threads,
  framed: Framing['whole'],
): void {
  const count = (cards[limb.index] ?? 1) - 1;
  const least = Math.max(count / 2, count * (1 - MOST_SHARE_ASIDE) - 1 - MOST_ASIDE);
  // Where most is beneath a limb, little is beneath its siblings: one way down is enough.
  let heavy = findHeavy(limb.limbs, cards, least);
  while (heavy !== undefined && !framed.has(heavy.index)) {
    const premise = findHeavy(heavy.premises, cards, least);
    if (premise !== undefined) {
      if (framed.has(premise.index)) return;
      next[limb.index] = premise.index;
      below[limb.index] = (below[premise.index] ?? 0) + 1;
      return;
    }
    heavy = findHeavy(heavy.limbs, cards, least);
  }
}

function findHeavy<Kind extends Limb>(
  limbs: readonly Kind[],
  cards: Uint32Array,
  least: number,
): Kind | undefined {
  return limbs.find(({ index }) => (cards[index] ?? 0) > least);
}

function isUndercut({ limbs }: ArgumentLimb, cards: Uint32Array): boolean {
  return limbs.some((undercut) => (cards[undercut.index] ?? 0) > 0);
}
