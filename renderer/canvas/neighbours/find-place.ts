import type { Viewport } from '@xyflow/react';
import { JUNCTION_RADIUS } from '../../../shared/layout/argument-geometry.ts';
import { type Box, growBox } from '../../../shared/layout/box.ts';
import type { ArgumentId, StatementId } from '../../../shared/model/ids.ts';
import type { Geometry } from '../../state/geometry.ts';
import type { Neighboured } from './use-brought-out.ts';

/** Where a statement's card or an argument's mark lies, in canvas units; null where neither is known to lie. */
function findPlace({ boxes, routes }: Geometry, id: Neighboured): Box | null {
  const box = boxes.get(id as StatementId);
  if (box !== undefined) return box;
  const route = routes.getFound(id as ArgumentId);
  return route === undefined
    ? null
    : growBox({ ...route.junction, width: 0, height: 0 }, JUNCTION_RADIUS);
}

/** The same on the canvas in pixels. */
export function findPlaceOnScreen(
  geometry: Geometry,
  id: Neighboured,
  { x, y, zoom }: Viewport,
): Box | null {
  const place = findPlace(geometry, id);
  if (place === null) return null;
  const { width, height } = place;
  return {
    x: place.x * zoom + x,
    y: place.y * zoom + y,
    width: width * zoom,
    height: height * zoom,
  };
}
