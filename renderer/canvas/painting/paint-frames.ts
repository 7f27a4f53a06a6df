import { paintFigure, takePen } from '../../../shared/drawing/paint-scene.ts';
import { overlaps } from '../../../shared/layout/box.ts';
import { figuresIn } from './map-figures.ts';
import type { MapView } from './map-view.ts';

/** The grounds of frames, beneath all else. Their titles are elements above. */
export function paintFrames(context: CanvasRenderingContext2D, view: MapView): void {
  const { frames, palette, box } = view;
  if (frames.length === 0) return;
  const figures = figuresIn(palette);
  const pen = takePen(context);
  for (const frame of frames) if (overlaps(frame.box, box)) paintFigure(pen, figures.frame(frame));
}
