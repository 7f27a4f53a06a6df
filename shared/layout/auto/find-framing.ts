import type { ArgumentMap } from '../../model/argument-map.ts';
import type { Frame } from '../../model/frame.ts';
import type { StatementId } from '../../model/ids.ts';
import { sortNarrowestFirst } from '../../model/queries/frames.ts';
import type { Tree } from './grow-tree.ts';

/** Which parts of a tree have frames around them, by the indices of limbs. */
export interface Framing {
  /** How many frames are around a limb with everything beneath it. */
  readonly whole: ReadonlyMap<number, number>;
  /** Of a statement: of its replies those that a frame is around; the smaller frames first. */
  readonly groups: ReadonlyMap<number, readonly ReadonlySet<number>[]>;
}

/**
 * Finds the frames that layout can keep clear of what does not belong to them: those around whole branches,
 * around all of one argument, or around some replies to one statement with everything beneath them, but not
 * those around one of several co-premises or what bears an undercut. Others have members all over the tree,
 * and lie where their members come to lie. The tree's depth for each member.
 */
export function findFraming(map: ArgumentMap, tree: Tree): Framing {
  const whole = new Map<number, number>();
  const groups = new Map<number, ReadonlySet<number>[]>();
  if (map.frames.size === 0) return { whole, groups };
  const indices = indexStatements(tree);
  for (const frame of sortNarrowestFirst(map.frames.values())) {
    const members = listMembers(frame, map, indices);
    const [first, ...rest] = members;
    if (first === undefined) continue;
    const carrier = rest.reduce((one, other) => findCommon(one, other, tree), first);
    if (tree.cards[carrier] === members.length) {
      const isLone = !isInBlock(carrier, tree);
      if (isLone) whole.set(carrier, (whole.get(carrier) ?? 0) + 1);
      continue;
    }
    const replies = findReplies(carrier, members, tree);
    if (replies !== null) groups.set(carrier, [...(groups.get(carrier) ?? []), replies]);
  }
  return { whole, groups };
}

/** The replies to a statement that make up all members; null where they are anything else. */
function findReplies(
  carrier: number,
  members: readonly number[],
  tree: Tree,
): ReadonlySet<number> | null {
  if (tree.limbs[carrier]?.kind !== 'statement' || members.includes(carrier)) return null;
  const replies = new Set(members.map((member) => climbTo(carrier, member, tree)));
  let count = 0;
  for (const reply of replies) count += tree.cards[reply] ?? 0;
  return count === members.length ? replies : null;
}

/** Whether something stands beside a statement in the block of its argument, tied to its very edge. */
function isInBlock(index: number, { limbs, parents, cards }: Tree): boolean {
  const above = limbs[parents[index] ?? -1];
  const isPremise = limbs[index]?.kind === 'statement' && above?.kind === 'argument';
  return isPremise && cards[above.index] !== cards[index];
}

function indexStatements({ limbs }: Tree): ReadonlyMap<StatementId, number> {
  const indices = new Map<StatementId, number>();
  for (const limb of limbs) if (limb.kind === 'statement') indices.set(limb.id, limb.index);
  return indices;
}

/** The statements of a frame; none where one is not in the map, as in a branch that is cut out. */
function listMembers(
  frame: Frame,
  map: ArgumentMap,
  indices: ReadonlyMap<StatementId, number>,
): readonly number[] {
  const members: number[] = [];
  for (const member of frame.members) {
    const index = indices.get(member as StatementId);
    if (index !== undefined) members.push(index);
    else if (!map.notes.has(member as never)) return [];
  }
  return members;
}

/** The limb that both are, or are beneath; -1 in different trees. */
function findCommon(one: number, other: number, { parents }: Tree): number {
  let [first, second] = [one, other];
  // What is above a limb has a smaller index.
  while (first !== second) {
    if (first > second) first = parents[first] ?? -1;
    else second = parents[second] ?? -1;
  }
  return first;
}

/** The limb right beneath another by which a third is beneath that. */
function climbTo(carrier: number, from: number, { parents }: Tree): number {
  let limb = from;
  while (parents[limb] !== carrier) limb = parents[limb] ?? carrier;
  return limb;
}
