import type { ArgumentMap } from '../argument-map.ts';
import type { Frame } from '../frame.ts';

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
