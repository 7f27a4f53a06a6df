import type { ArgumentGeometry } from '../../../shared/layout/argument-geometry.ts';
import { chooseDetail } from './detail-level.ts';
import type { MapView } from './map-view.ts';
import { paintBlocks } from './paint-blocks.ts';
import { paintCards } from './paint-cards.ts';
import { paintFrames } from './paint-frames.ts';
import { paintHeadings } from './paint-headings.ts';
import { paintGlow, paintLines, paintThinLines } from './paint-lines.ts';
import { paintMinorMarks } from './paint-marks.ts';
import { paintQuietFirst } from './paint-quiet-first.ts';

/** Paints what is on screen, from lines at the bottom to cards at the top. Costs what is visible. */
export function paintMap(context: CanvasRenderingContext2D, view: MapView): void {
  const { palette, pixelRatio, zoom, origin, size } = view;
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  context.fillStyle = palette.ground;
  // A size in whole CSS pixels may end within a pixel of the screen.
  context.fillRect(0, 0, size.width + 1, size.height + 1);
  const scale = pixelRatio * zoom;
  context.setTransform(scale, 0, 0, scale, pixelRatio * origin.x, pixelRatio * origin.y);
  const routes = findRoutes(view);
  const detail = chooseDetail(zoom);
  paintFrames(context, view);
  paintGlow(context, view, routes);
  if (detail === 'nodes' || detail === 'text') {
    paintQuietFirst(context, view, routes, (some) => paintLines(context, view, some));
    paintCards(context, view);
    return;
  }
  paintQuietFirst(context, view, routes, (some) => paintThinLines(context, view, some));
  if (detail === 'bars') {
    paintQuietFirst(context, view, routes, (some) => paintMinorMarks(context, view, some));
    paintCards(context, view);
  } else {
    paintBlocks(context, view);
    paintHeadings(context, view);
  }
}

// Supports before attacks: where two cross, the same one is above at every look.
function findRoutes({ index, box, geometry, mayFindLines }: MapView): readonly ArgumentGeometry[] {
  const supports: ArgumentGeometry[] = [];
  const attacks: ArgumentGeometry[] = [];
  for (const id of index.findArguments(box, mayFindLines)) {
    const route = geometry.routes.get(id);
    if (route !== undefined) (route.relation === 'supports' ? supports : attacks).push(route);
  }
  return [...supports, ...attacks];
}
