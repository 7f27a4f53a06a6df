import type { Scene } from '../../shared/drawing/scene.ts';
import type { Routes } from '../../shared/layout/routing/route-arguments.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { composePicture } from '../../shared/pictures/compose-picture.ts';
import type { PictureOrder } from '../../shared/pictures/picture-order.ts';
import type { PictureWords } from '../../shared/pictures/picture-words.ts';
import { drawingWords } from './drawing-words.ts';
import type { Workspace } from './workspace.ts';

interface Composed {
  readonly map: ArgumentMap;
  readonly words: PictureWords;
  readonly scene: Scene;
}

const composed = new WeakMap<PictureOrder, Composed>();

/**
 * A document's map as an order asks for it: with the cards and lines that the canvas has found
 * already, and remembered for as long as the order lives, so that what was seen first is written.
 */
export function composeHere(
  workspace: Pick<Workspace, 'geometry'>,
  map: ArgumentMap,
  order: PictureOrder,
): Scene {
  const words = drawingWords();
  const known = composed.get(order);
  if (known?.map === map && known.words === words) return known.scene;
  const scene = composePicture(map, order, words, findRoutes(workspace, map));
  composed.set(order, { map, words, scene });
  return scene;
}

// Those of the canvas, but while something is dragged or written there, or lines still settle after an edit.
function findRoutes(
  { geometry }: Pick<Workspace, 'geometry'>,
  map: ArgumentMap,
): Routes | undefined {
  const { map: shown, fieldOf, live, routes } = geometry.getState();
  const isAtRest = live.positions.size === 0 && live.writing === null && fieldOf === shown;
  return shown === map && isAtRest ? routes : undefined;
}
