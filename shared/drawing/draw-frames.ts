import { findFirst } from '../base/find-first.ts';
import type { Box } from '../layout/box.ts';
import {
  createFrameBounds,
  type FrameGeometry,
  listStrangers,
  measureFrame,
  sortFrames,
} from '../layout/frame-geometry.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import type { Palette } from './palette.ts';
import { framesIn } from './remembered-figures.ts';
import type { Figure } from './scene.ts';

/** The two figures of a frame. */
interface DrawnFrame {
  readonly ground: Figure;
  readonly title: Figure;
}

/**
 * The frames of a map, in the order they are painted: each around those of its members that are `shown`, cards and
 * notes, and cut out around everything else that is; none around nothing. Sorts what is shown once, and looks at what
 * is level with each frame. One frame at a time: all are there at the end.
 */
export function* drawFrames(
  map: ArgumentMap,
  shown: readonly Figure[],
  palette: Palette,
): Generator<void, readonly DrawnFrame[], void> {
  if (map.frames.size === 0) return [];
  const boxes = boxShown(shown);
  const bound = createFrameBounds(map, ({ members }) =>
    members.flatMap((id) => boxes.get(id) ?? []),
  );
  const frames: FrameGeometry[] = [];
  for (const frame of map.frames.values()) {
    const box = bound(frame);
    if (box !== null) frames.push(measureFrame(frame, box));
    yield;
  }
  const listNear = sortByTop(boxes);
  const draw = framesIn(palette);
  const drawn: DrawnFrame[] = [];
  for (const geometry of sortFrames(frames)) {
    yield;
    const ground = draw.ground(geometry, listStrangers(geometry, listNear));
    drawn.push({ ground, title: draw.title(geometry) });
  }
  return drawn;
}

type Entry = readonly [id: string, box: Box];

/** Finds all that is level with a box. */
function sortByTop(boxes: ReadonlyMap<string, Box>): (box: Box) => Iterable<Entry> {
  const sorted: readonly Entry[] = [...boxes].sort(([, one], [, other]) => one.y - other.y);
  const tallest = sorted.reduce((most, [, { height }]) => Math.max(most, height), 0);
  const findTop = (y: number) => findFirst(sorted.length, (at) => (sorted[at]?.[1].y ?? 0) >= y);
  return ({ y, height }) => sorted.slice(findTop(y - tallest), findTop(y + height));
}

function boxShown(shown: readonly Figure[]): ReadonlyMap<string, Box> {
  const boxes = new Map<string, Box>();
  for (const { subject, bounds } of shown) {
    if (subject.kind === 'statement' || subject.kind === 'note') boxes.set(subject.id, bounds);
  }
  return boxes;
}
