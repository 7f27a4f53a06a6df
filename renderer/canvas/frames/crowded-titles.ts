import { type Box, overlaps } from '../../../shared/layout/box.ts';
import { FRAME_HEAD, type FrameGeometry } from '../../../shared/layout/frame-geometry.ts';
import type { FrameId } from '../../../shared/model/ids.ts';

// As frames.module.css has them: a line of text, and what is around it at every scale.
const LINE_HEIGHT = 20;
const PADDING = { x: 16, y: 8 };

/** Where a title may reach, in canvas units: it fills the head of its frame, then grows upwards from it. */
export function boundTitle({ x, y, width }: Box, scale: number): Box {
  const height = LINE_HEIGHT * scale + 2 * PADDING.y;
  return { x, y: y + Math.min(0, FRAME_HEAD - height), width, height };
}

/** Titles that would lie over a card or over the title of a larger frame, title by title; none at their own size. */
export function* findCrowdedInPieces(
  frames: readonly FrameGeometry[],
  scale: number,
  isOverCard: (box: Box) => boolean,
): Generator<void, ReadonlySet<FrameId>, void> {
  const crowded = new Set<FrameId>();
  if (scale === 1) return crowded;
  const taken: Box[] = [];
  for (const geometry of frames) {
    const text = boundText(geometry, scale);
    const isCrowded = taken.some((other) => overlaps(other, text)) || isOverCard(text);
    if (isCrowded) crowded.add(geometry.frame.id);
    else taken.push(text);
    yield;
  }
  return crowded;
}

function boundText({ box, title }: FrameGeometry, scale: number): Box {
  const { x, y, width } = boundTitle(box, scale);
  return {
    x,
    y: y + PADDING.y,
    width: Math.min(width, title.width * scale + 2 * PADDING.x),
    height: LINE_HEIGHT * scale,
  };
}
