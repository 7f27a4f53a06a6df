import { type Box, isSameBox, overlaps } from '../../../shared/layout/box.ts';
import {
  createFrameBounds,
  type FrameGeometry,
  measureFrame,
  sortFrames,
} from '../../../shared/layout/frame-geometry.ts';
import type { Frame, FrameMember } from '../../../shared/model/frame.ts';
import type { NoteId } from '../../../shared/model/ids.ts';
import { groupByMember } from '../../../shared/model/queries/frames.ts';
import type { Shown } from '../../../shared/model/queries/visible.ts';
import type { Geometry } from '../../state/geometry.ts';
import { isShown } from '../../state/view.ts';
import { expectMember, findEdges } from '../find-edges.ts';

const NONE: readonly FrameGeometry[] = [];
const measured = new WeakMap<Frame, FrameGeometry>();
let latest: { readonly geometry: Geometry; readonly shown: Shown | null } | null = null;
let found = NONE;

/**
 * The frames around what is shown of their members, in the order they are painted; one of which nothing
 * is shown is not. What did not change is the same object as before. Costs the frames of what moved. Of a map of which
 * none are known yet, those alone that may reach into `near`, if that is given.
 */
export function findFrames(
  geometry: Geometry,
  shown: Shown | null,
  near: Box | null = null,
): readonly FrameGeometry[] {
  const { frames } = geometry.map;
  if (frames.size === 0) return NONE;
  const before = latest;
  if (before?.geometry === geometry && before.shown === shown) return found;
  const isKin =
    before !== null &&
    before.shown === shown &&
    before.geometry.boxes.origin === geometry.boxes.origin &&
    before.geometry.map.frames === frames &&
    before.geometry.map.notes === geometry.map.notes;
  if (!isKin && near !== null) return findNear(geometry, shown, near);
  latest = { geometry, shown };
  const moved = isKin ? listFramesMoved(before.geometry, geometry) : new Set(frames.values());
  if (moved.size === 0) return found;
  const anew = measureEach(moved, geometry, shown);
  const kept = isKin ? found.filter(({ frame }) => !moved.has(frame)) : [];
  const sorted = sortFrames([...kept, ...anew]);
  const isSame =
    sorted.length === found.length && sorted.every((frame, index) => frame === found[index]);
  if (!isSame) found = sorted;
  return found;
}

/** To tell which they are, nothing is measured: what a card is expected to take is no less than it takes. */
function findNear(geometry: Geometry, shown: Shown | null, near: Box): readonly FrameGeometry[] {
  const expect = createFrameBounds(geometry.map, ({ members }) =>
    listShown(members, shown).flatMap((member) => expectMember(member, geometry) ?? []),
  );
  const wanted = [...geometry.map.frames.values()].filter((frame) => {
    const box = expect(frame);
    return box !== null && overlaps(box, near);
  });
  return sortFrames(measureEach(wanted, geometry, shown));
}

function measureEach(
  frames: Iterable<Frame>,
  geometry: Geometry,
  shown: Shown | null,
): readonly FrameGeometry[] {
  const bound = createFrameBounds(geometry.map, ({ members }) =>
    findEdges(listShown(members, shown), geometry),
  );
  return [...frames].flatMap((frame) => measureAnew(frame, bound(frame)) ?? []);
}

function listShown(members: Frame['members'], shown: Shown | null): readonly FrameMember[] {
  return members.filter((member) => isShown(shown, member));
}

/** The frames of the cards and notes that do not lie as they did. */
function listFramesMoved(before: Geometry, { map, boxes, live }: Geometry): ReadonlySet<Frame> {
  const frames = new Set<Frame>();
  const framesOf = groupByMember(map);
  const add = (member: FrameMember) => {
    for (const frame of framesOf.get(member) ?? []) frames.add(frame);
  };
  for (const id of boxes.listChanged(before.boxes)) add(id);
  if (before.live.positions === live.positions) return frames;
  for (const positions of [before.live.positions, live.positions])
    for (const id of positions.keys()) if (map.notes.has(id as NoteId)) add(id);
  return frames;
}

function measureAnew(frame: Frame, box: Box | null): FrameGeometry | null {
  if (box === null) return null;
  const before = measured.get(frame);
  if (before !== undefined && isSameBox(before.box, box)) return before;
  const next = measureFrame(frame, box);
  measured.set(frame, next);
  return next;
}
