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
 * id comes first. A frame with none within has no entry. Linear in the members times the frames that share one, once for all maps with these frames.
 */
export function listFramesWithin({
  frames,
}: Pick<ArgumentMap, 'frames'>): ReadonlyMap<FrameId, readonly Frame[]> {
  return nestFrames(frames);
}

const nestFrames = memoizeWeakly((frames: ArgumentMap['frames']) => {
  const byMember = groupFrames(frames);
  const within = new Map<FrameId, Frame[]>();
  for (const inner of frames.values()) {
    for (const outer of listAround(inner, byMember)) {
      const others = within.get(outer.id);
      if (others === undefined) within.set(outer.id, [inner]);
      else others.push(inner);
    }
  }
  return within as ReadonlyMap<FrameId, readonly Frame[]>;
});

function listAround(
  inner: Frame,
  byMember: ReadonlyMap<FrameMember, readonly Frame[]>,
): readonly Frame[] {
  const [first, ...others] = inner.members;
  const wider = (byMember.get(first) ?? []).filter((frame) => isWider(frame, inner));
  return others.reduce((left, member) => {
    const around = left.length === 0 ? [] : (byMember.get(member) ?? []);
    return left.filter((frame) => around.includes(frame));
  }, wider);
}

function isWider(frame: Frame, inner: Frame): boolean {
  const more = frame.members.length - inner.members.length;
  return more > 0 || (more === 0 && frame.id > inner.id);
}
