import { memoizeWeakly } from '../../base/memoize-weakly.ts';
import type { ArgumentMap } from '../argument-map.ts';
import type { Frame, FrameMember } from '../frame.ts';
import type { FrameId } from '../ids.ts';

/** The frame whose members are exactly these; null for none, and for no members. */
export function findFrameOf(
  { frames }: Pick<ArgumentMap, 'frames'>,
  ids: ReadonlySet<string>,
): Frame | null {
  for (const frame of frames.values()) {
    const isSame = frame.members.length === ids.size && frame.members.every((id) => ids.has(id));
    if (isSame) return frame;
  }
  return null;
}

/** The frames that have at least one of these as a member. Linear in the members of all frames. */
export function listFramesWith(
  { frames }: Pick<ArgumentMap, 'frames'>,
  ids: ReadonlySet<string>,
): readonly Frame[] {
  return [...frames.values()].filter(({ members }) => members.some((id) => ids.has(id)));
}

/**
 * For each member of any frame, its frames, in the order of the map. Linear in the members, once for all maps with
 * these frames.
 */
export function groupByMember({
  frames,
}: Pick<ArgumentMap, 'frames'>): ReadonlyMap<FrameMember, readonly Frame[]> {
  return groupFrames(frames);
}

const groupFrames = memoizeWeakly((frames: ArgumentMap['frames']) => {
  const byMember = new Map<FrameMember, Frame[]>();
  for (const frame of frames.values()) {
    for (const member of frame.members) {
      const others = byMember.get(member);
      if (others === undefined) byMember.set(member, [frame]);
      else others.push(frame);
    }
  }
  return byMember as ReadonlyMap<FrameMember, readonly Frame[]>;
});

/**
 * The frames within each frame: those whose members are members of it too; of two with the same members, the one whose
 * id comes first. A frame with none within has no entry. Near linear in the members and in how many are within which,
 * but for many that share members with no one within the other; once for all maps with these frames.
 */
export function listFramesWithin({
  frames,
}: Pick<ArgumentMap, 'frames'>): ReadonlyMap<FrameId, readonly Frame[]> {
  return nestFrames(frames);
}

const nestFrames = memoizeWeakly((frames: ArgumentMap['frames']) => {
  const around = findAround(frames);
  const within = new Map<FrameId, Frame[]>();
  for (const inner of frames.values()) {
    for (const outer of around.get(inner) ?? []) {
      const others = within.get(outer.id);
      if (others === undefined) within.set(outer.id, [inner]);
      else others.push(inner);
    }
  }
  return within as ReadonlyMap<FrameId, readonly Frame[]>;
});

/** The frames around each: what is around a frame is around all that is within it, too, and is not looked at again. */
function findAround(frames: ArgumentMap['frames']): ReadonlyMap<Frame, ReadonlySet<Frame>> {
  const byMember = groupFrames(frames);
  const around = new Map<Frame, ReadonlySet<Frame>>();
  const narrowestFirst = sortNarrowestFirst(frames.values());
  const ranks = new Map(narrowestFirst.map((frame, rank) => [frame, rank]));
  const rankOf = (frame: Frame): number => ranks.get(frame) ?? 0;
  // From the widest on, so that what is around a frame is known where it is found around another.
  for (const inner of [...narrowestFirst].reverse()) {
    const wider = listNear(inner, byMember)
      .filter((frame) => isWider(frame, inner))
      .sort((one, other) => rankOf(one) - rankOf(other));
    const found = new Set<Frame>();
    for (const frame of wider) {
      if (found.has(frame)) continue;
      const held = membersOf(frame);
      if (!inner.members.every((member) => held.has(member))) continue;
      found.add(frame);
      for (const outer of around.get(frame) ?? []) found.add(outer);
    }
    around.set(inner, found);
  }
  return around;
}

/** Frames by how many members they have, the fewest first; of several with as many, by id. */
export function sortNarrowestFirst(frames: Iterable<Frame>): readonly Frame[] {
  return [...frames].sort((one, other) => (isWider(one, other) ? 1 : -1));
}

/** The frames with the member that the fewest have. */
function listNear(
  { members: [first, ...others] }: Frame,
  byMember: ReadonlyMap<FrameMember, readonly Frame[]>,
): readonly Frame[] {
  let near = byMember.get(first) ?? [];
  for (const member of others) {
    const fewer = byMember.get(member) ?? [];
    if (fewer.length < near.length) near = fewer;
  }
  return near;
}

const membersOf = memoizeWeakly(({ members }: Frame): ReadonlySet<FrameMember> => new Set(members));

function isWider(frame: Frame, inner: Frame): boolean {
  const more = frame.members.length - inner.members.length;
  return more > 0 || (more === 0 && frame.id > inner.id);
}
