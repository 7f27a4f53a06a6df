import type { Box } from '../../../shared/layout/box.ts';
import {
  boundFrame,
  type FrameGeometry,
  measureFrame,
  sortFrames,
} from '../../../shared/layout/frame-geometry.ts';
import type { Frame } from '../../../shared/model/frame.ts';
import type { Shown } from '../../../shared/model/queries/visible.ts';
import type { Geometry } from '../../state/geometry.ts';
import { isShown } from '../../state/view.ts';
import { findBoxOf } from '../map-index.ts';

const NONE: readonly FrameGeometry[] = [];
const measured = new WeakMap<Frame, FrameGeometry>();
let latest: { readonly geometry: Geometry; readonly shown: Shown | null } | null = null;
let found = NONE;

/**
 * The frames around what is shown of their members, in the order they are painted; one of which nothing
 * is shown is not. What did not change is the same object as before.
 */
export function findFrames(geometry: Geometry, shown: Shown | null): readonly FrameGeometry[] {
  if (geometry.map.frames.size === 0) return NONE;
  const isKnown =
    latest !== null && latest.shown === shown && placesSame(latest.geometry, geometry);
  latest = { geometry, shown };
  if (isKnown) return found;
  const frames = [...geometry.map.frames.values()].flatMap(
    (frame) => measureAnew(frame, geometry, shown) ?? [],
  );
  const sorted = sortFrames(frames);
  const isSame =
    sorted.length === found.length && sorted.every((frame, index) => frame === found[index]);
  if (!isSame) found = sorted;
  return found;
}

/** Letters typed into a card that does not grow move no frame. */
function placesSame(first: Geometry, second: Geometry): boolean {
  return (
    first.boxes === second.boxes &&
    first.map.frames === second.map.frames &&
    first.map.notes === second.map.notes &&
    first.live.positions === second.live.positions
  );
}

function measureAnew(frame: Frame, geometry: Geometry, shown: Shown | null): FrameGeometry | null {
  const boxes = frame.members.flatMap((member) =>
    isShown(shown, member) ? (findBoxOf(geometry, member) ?? []) : [],
  );
  const box = boundFrame(boxes);
  if (box === null) return null;
  const before = measured.get(frame);
  if (before !== undefined && isSameBox(before.box, box)) return before;
  const next = measureFrame(frame, box);
  measured.set(frame, next);
  return next;
}

function isSameBox(first: Box, second: Box): boolean {
  return (
    first.x === second.x &&
    first.y === second.y &&
    first.width === second.width &&
    first.height === second.height
  );
}
