import { memoizeWeakly } from '../../base/memoize-weakly.ts';
import type { ArgumentMap } from '../argument-map.ts';
import type { Frame, FrameMember } from '../frame.ts';

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

/** The frames of each member of any, in the order of the map. Linear in the members, once for all maps with these frames. */
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
