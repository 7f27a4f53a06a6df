import { frameReplies } from './arrange-frame.ts';
import { countReasons, type Reply } from './family.ts';
import type { Limb, StatementLimb } from './grow-tree.ts';
import type { Shaping } from './shaping.ts';

/** The replies to a statement that bring cards; those that have a frame around them together as one. */
export function listReplies(limb: StatementLimb, shaping: Shaping): readonly Reply[] {
  const groups = shaping.framing.groups.get(limb.index);
  if (groups !== undefined) return gatherAll(limb, groups, shaping);
  const replies: Reply[] = [];
  for (const { index, relation } of limb.limbs) {
    const shaped = shaping.shaped[index];
    if (shaped !== undefined) replies.push({ relation, shaped });
  }
  return replies;
}

function gatherAll(
  limb: StatementLimb,
  groups: readonly ReadonlySet<number>[],
  shaping: Shaping,
): readonly Reply[] {
  const each = limb.limbs.flatMap(({ index, relation }): Gathered | [] => {
    const shaped = shaping.shaped[index];
    return shaped === undefined ? [] : { reply: { relation, shaped }, limbs: [index] };
  });
  const gathered = groups.reduce<readonly Gathered[]>(
    (all, group) => gather(all, group, limb, shaping),
    each,
  );
  return gathered.map(({ reply }) => reply);
}

/** A reply, or several that were put together, with the indices of those. */
interface Gathered {
  readonly reply: Reply;
  readonly limbs: readonly number[];
}

/** Puts replies that have a frame around them next to each other, as one. */
function gather(
  all: readonly Gathered[],
  group: ReadonlySet<number>,
  { index }: Limb,
  { direction, strainCost, standing }: Shaping,
): readonly Gathered[] {
  const isIn = ({ limbs }: Gathered) => limbs.every((limb) => group.has(limb));
  const inside = all.filter(isIn);
  const [first] = inside;
  const limbs = inside.flatMap((one) => one.limbs);
  const replies = inside.map(({ reply }) => reply);
  // A frame that runs across another, or across the aisle, gets no room of its own.
  const isMixed = countReasons(replies) % replies.length !== 0;
  const isAcross = direction === 'for-against' && index === 0 && isMixed;
  if (first === undefined || limbs.length < group.size || isAcross) return all;
  const cards = replies.reduce((sum, { shaped }) => sum + shaped.cards, 0);
  const reply = frameReplies(replies, { cards, strainCost, standing }, direction !== 'left-right');
  return all.flatMap((one) => {
    if (one === first) return { reply, limbs };
    return isIn(one) ? [] : one;
  });
}
