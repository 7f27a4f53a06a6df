import { paintFigure, takePen } from '../../../shared/drawing/paint-scene.ts';
import { type Box, intersectBoxes, overlaps } from '../../../shared/layout/box.ts';
import { listStrangers } from '../../../shared/layout/frame-geometry.ts';
import { findBoxOf } from '../map-index.ts';
import { figuresIn } from './map-figures.ts';
import type { MapView } from './map-view.ts';

/** The grounds of frames, beneath all else. Their titles are elements above. */
export function paintFrames(context: CanvasRenderingContext2D, view: MapView): void {
  const { frames, palette, box, deciding } = view;
  if (frames.length === 0) return;
  const figures = figuresIn(palette);
  const pen = takePen(context);
  // Of those in view alone: cutting out others would show nothing else, and they may not be measured yet.
  const listNear = (within: Box) => listInView(within, view);
  for (const frame of frames) {
    if (!overlaps(frame.box, box)) continue;
    const decides = deciding === null || frame.frame.members.some((id) => deciding.has(id));
    context.globalAlpha = decides ? 1 : palette.quiet;
    paintFigure(pen, figures.frame(frame, listStrangers(frame, listNear)));
  }
  context.globalAlpha = 1;
}

function listInView(
  within: Box,
  { index, geometry, box }: MapView,
): readonly (readonly [string, Box])[] {
  const seen = intersectBoxes(within, box);
  if (seen === null) return [];
  return [...index.findStatements(seen), ...index.findNotes(seen)].flatMap((id) => {
    const found = findBoxOf(geometry, id);
    return found === undefined ? [] : [[id, found] as const];
  });
}
