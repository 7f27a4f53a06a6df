import { memoizeWeakly } from '../base/memoize-weakly.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import type { Frame } from '../model/frame.ts';
import type { FrameId } from '../model/ids.ts';
import { listFramesWithin } from '../model/queries/frames.ts';
import { type Box, encloseBoxes, overlaps } from './box.ts';
import type { TextLine } from './card-geometry.ts';
import { cutText } from './text/cut-text.ts';
import { findDirection } from './text/direction.ts';
import { measureText } from './text/measure-text.ts';
import { TEXT_STYLES } from './text-style.ts';

/** Distance of a frame's edges from its members, and of its title from its edges, in canvas units. */
export const FRAME_PADDING = 16;

/** Height of the strip above the members, in canvas units: room for a title and the mark of an argument. */
export const FRAME_HEAD = 56;

/** Where everything of a frame lies. */
export interface FrameGeometry {
  readonly frame: Frame;
  readonly box: Box;
  /** Relative to the box's top left corner; cut with an ellipsis where it is too long. */
  readonly title: TextLine;
}

const TITLE_TOP = 8;

/**
 * Finds the box of each frame of a map, around the boxes of its members and the frames within it, so that no two
 * edges lie on one another; null around nothing. `listBoxes` tells those of a frame's own members. What is found is
 * found once.
 */
export function createFrameBounds(
  map: Pick<ArgumentMap, 'frames'>,
  listBoxes: (frame: Frame) => Iterable<Box>,
): (frame: Frame) => Box | null {
  const within = listFramesWithin(map);
  const found = new Map<FrameId, Box | null>();
  const bound = (frame: Frame): Box | null => {
    const known = found.get(frame.id);
    if (known !== undefined) return known;
    const inner = (within.get(frame.id) ?? []).flatMap((each) => bound(each) ?? []);
    const box = boundFrame([...listBoxes(frame), ...inner]);
    found.set(frame.id, box);
    return box;
  };
  return bound;
}

/** The box of a frame around the boxes of its members, with no frame within it; null around none. */
export function boundFrame(members: Iterable<Box>): Box | null {
  const inner = encloseBoxes(members);
  return (
    inner && {
      x: inner.x - FRAME_PADDING,
      y: inner.y - FRAME_HEAD,
      width: inner.width + 2 * FRAME_PADDING,
      height: inner.height + FRAME_HEAD + FRAME_PADDING,
    }
  );
}

/** A frame within its box, as `createFrameBounds` finds it. */
export function measureFrame(frame: Frame, box: Box): FrameGeometry {
  const room = box.width - 2 * FRAME_PADDING;
  const text = cutText(frame.title, room, 'position');
  const width = measureText(text, 'position');
  const direction = findDirection(text);
  const x = direction === 'ltr' ? FRAME_PADDING : FRAME_PADDING + room - width;
  const baseline = TITLE_TOP + TEXT_STYLES.position.baseline;
  return { frame, box, title: { text, role: 'position', x, baseline, width, direction } };
}

const TITLE_MARGIN = 4;

/** What the title of a frame covers, with a little room at its ends. */
export function boundTitle({ box, title }: FrameGeometry): Box {
  const { size, lineHeight } = TEXT_STYLES[title.role];
  return {
    x: box.x + title.x - TITLE_MARGIN,
    y: box.y + title.baseline - size,
    width: title.width + 2 * TITLE_MARGIN,
    height: lineHeight,
  };
}

// What a card takes with what is around it, in square units, and for how many of them a frame may have room.
const CARD_ROOM = 300 * 120;
const MOST_ROOMS = 200;
const MOST_ROOMS_FOR_MEMBER = 4;

/**
 * The cards and notes that reach into a frame without being its members, of those that `listNear` tells for its
 * box. None in a frame with room for hundreds of cards and for several times its members, as those strewn over
 * a large map have: hardly anything in it is its own. Costs what is near.
 */
export function listStrangers(
  geometry: FrameGeometry,
  listNear: (box: Box) => Iterable<readonly [id: string, box: Box]>,
): readonly Box[] {
  const { frame, box } = geometry;
  if (isVast(geometry)) return [];
  const members = membersOf(frame);
  const strangers: Box[] = [];
  for (const [id, other] of listNear(box))
    if (overlaps(other, box) && !members.has(id)) strangers.push(other);
  return strangers;
}

function isVast({ frame, box }: FrameGeometry): boolean {
  const most = Math.max(MOST_ROOMS, MOST_ROOMS_FOR_MEMBER * frame.members.length);
  return box.width * box.height > most * CARD_ROOM;
}

const membersOf = memoizeWeakly(({ members }: Frame): ReadonlySet<string> => new Set(members));

/** Frames in the order they are painted: a frame within another lies above it. */
export function sortFrames(frames: readonly FrameGeometry[]): readonly FrameGeometry[] {
  const areaOf = ({ box }: FrameGeometry) => box.width * box.height;
  return [...frames].sort(
    (first, second) =>
      areaOf(second) - areaOf(first) || (first.frame.id < second.frame.id ? -1 : 1),
  );
}
