import { CARD_GAP } from '../spacing.ts';
import type { ArgumentLimb, Limb, StatementLimb, Tree } from './grow-tree.ts';

/** What is known of every limb before shapes are sought; arrays by the limb's index. */
export interface Threads {
  /** How many cards the limb and everything beneath it has. */
  readonly cards: Uint32Array;
  /** What those cards cover, each with half a gap around it. */
  readonly areas: Float64Array;
  /** Of a statement: the reply to it that its thread goes on with, by index; -1 where it ends. */
  readonly next: Int32Array;
  /** Of a statement: how many statements of its thread stand above it. */
  readonly above: Uint32Array;
  /** Of a statement: how many statements of its thread stand beneath it. */
  readonly below: Uint32Array;
}

/**
 * Finds the threads of a tree: reply upon reply, each the one with the most beneath it among those
 * that consist of a single premise. Linear.
 */
export function findThreads(tree: Tree): Threads {
  const count = tree.limbs.length;
  const threads: Threads = {
    cards: new Uint32Array(count),
    areas: new Float64Array(count),
    next: new Int32Array(count).fill(-1),
    above: new Uint32Array(count),
    below: new Uint32Array(count),
  };
  for (let index = count - 1; index >= 0; index -= 1) {
    const limb = tree.limbs[index];
    if (limb === undefined) continue;
    countCards(limb, threads);
    if (limb.kind === 'statement') findNext(limb, threads);
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
  return limb.limbs.every((undercut) => cards[undercut.index] === 0) ? premise : null;
}

function countCards(limb: Limb, { cards, areas }: Threads): void {
  let [count, area] = [0, 0];
  if (limb.kind === 'statement') {
    count = 1;
    area = (limb.size.width + CARD_GAP) * (limb.size.height + CARD_GAP);
  }
  const parts: readonly Limb[] =
    limb.kind === 'statement' ? limb.limbs : [...limb.premises, ...limb.limbs];
  for (const part of parts) {
    count += cards[part.index] ?? 0;
    area += areas[part.index] ?? 0;
  }
  cards[limb.index] = count;
  areas[limb.index] = area;
}

/** A thread ends where more cards than this stand beside it. */
const MOST_ASIDE = 24;

function findNext(limb: StatementLimb, { cards, next, below }: Threads): void {
  let most = (cards[limb.index] ?? 0) * (1 - 0.03) - 2 - MOST_ASIDE;
  most = Math.max(0, most, ((cards[limb.index] ?? 0) - 1) / 2);
  for (const argument of limb.limbs) {
    const premise = solePremise(argument, cards);
    if (premise === null) continue;
    const count = cards[premise.index] ?? 0;
    if (count <= most) continue;
    most = count;
    next[limb.index] = premise.index;
    below[limb.index] = (below[premise.index] ?? 0) + 1;
  }
}
