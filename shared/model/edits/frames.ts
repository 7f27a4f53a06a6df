import { fail } from '../../base/result.ts';
import type { ArgumentMap } from '../argument-map.ts';
import { checkFrame } from '../check-map.ts';
import { type Frame, type FrameMember, keepMembers } from '../frame.ts';
import type { FrameId } from '../ids.ts';
import { refuse } from '../rules/refusal.ts';
import { type Edit, frameEntry, makeEdit } from './edit.ts';
import { applyPatch, type Patch } from './patch.ts';
import { refuseTakenIds, refuseViolations } from './preconditions.ts';

/** Adds a frame around members of the map. */
export function addFrame(map: ArgumentMap, { frame }: { readonly frame: Frame }): Edit {
  const refusal =
    refuseTakenIds(map, [frame.id]) ?? refuseViolations(checkFrame(map, frame), frame.id);
  return refusal === null ? makeEdit([frameEntry(map, frame.id, frame)]) : fail(refusal);
}

/** Changes a frame's title or colour. `removeEntities` removes it and keeps its members. */
export function updateFrame(
  map: ArgumentMap,
  id: FrameId,
  patch: Patch<Frame, 'title' | 'hue'>,
): Edit {
  const frame = map.frames.get(id);
  if (frame === undefined) return fail(refuse('not-found', id));
  return makeEdit([frameEntry(map, id, applyPatch(frame, patch))]);
}

interface FrameAndMembers {
  readonly frame: FrameId;
  readonly members: readonly FrameMember[];
}

/** Adds things of the map to a frame; those already in it stay in it once. */
export function joinFrame(map: ArgumentMap, { frame: id, members }: FrameAndMembers): Edit {
  const frame = map.frames.get(id);
  if (frame === undefined) return fail(refuse('not-found', id));
  const added = [...new Set(members)].filter((member) => !frame.members.includes(member));
  const after: Frame = { ...frame, members: [...frame.members, ...added] };
  const refusal = refuseViolations(checkFrame(map, after), id);
  return refusal === null ? makeEdit([frameEntry(map, id, after)]) : fail(refusal);
}

/** Removes members from a frame; a frame with none left is removed. */
export function leaveFrame(map: ArgumentMap, { frame: id, members }: FrameAndMembers): Edit {
  const frame = map.frames.get(id);
  if (frame === undefined) return fail(refuse('not-found', id));
  const leaving = new Set(members);
  const after = keepMembers(frame, (member) => !leaving.has(member));
  return makeEdit([frameEntry(map, id, after)]);
}
