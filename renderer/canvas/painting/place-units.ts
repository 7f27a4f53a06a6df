import type { Point } from '../../../shared/model/statement.ts';
import type { MapView } from './map-view.ts';

const ORIGIN = { x: 0, y: 0 };

/** Has the canvas count in canvas units from a place of the map on; by default from the map's own origin. */
export function placeUnits(
  context: CanvasRenderingContext2D,
  { pixelRatio, zoom, origin }: Pick<MapView, 'pixelRatio' | 'zoom' | 'origin'>,
  { x, y }: Point = ORIGIN,
): void {
  const scale = pixelRatio * zoom;
  const [left, top] = [pixelRatio * origin.x + x * scale, pixelRatio * origin.y + y * scale];
  context.setTransform(scale, 0, 0, scale, left, top);
}
