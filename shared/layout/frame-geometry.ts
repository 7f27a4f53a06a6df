import type { Frame } from '../model/frame.ts';
import { type Box, encloseBoxes } from './box.ts';
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

/** The box of a frame around the boxes of its members; null around none. */
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

/** A frame within its box, as `boundFrame` gives it. */
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

/** Frames in the order they are painted: a frame within another lies above it. */
export function sortFrames(frames: readonly FrameGeometry[]): readonly FrameGeometry[] {
  const areaOf = ({ box }: FrameGeometry) => box.width * box.height;
  return [...frames].sort(
    (first, second) =>
      areaOf(second) - areaOf(first) || (first.frame.id < second.frame.id ? -1 : 1),
  );
}
