import { memoizeWeakly } from '../../shared/base/memoize-weakly.ts';
import { runToEnd } from '../../shared/base/run-to-end.ts';
import type { Scene } from '../../shared/drawing/scene.ts';
import type { FoundRoutes, Routes } from '../../shared/layout/routing/route-arguments.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { composeInPieces } from '../../shared/pictures/compose-picture.ts';
import type { PictureOrder } from '../../shared/pictures/picture-order.ts';
import type { PictureWords } from '../../shared/pictures/picture-words.ts';
import { drawingWords } from './drawing-words.ts';
import { AWAITED, runInSlices, type Slicing } from './in-slices.ts';
import type { Workspace } from './workspace.ts';

interface Composed {
  readonly map: ArgumentMap;
  readonly words: PictureWords;
  readonly scene: Scene;
}

type ComposingWorkspace = Pick<Workspace, 'geometry'>;

// With the document, as an order may live longer.
const composedIn = memoizeWeakly(
  (_geometry: Workspace['geometry']) => new WeakMap<PictureOrder, Composed>(),
);

/**
 * A document's map as an order asks for it: with the cards and lines that the canvas has found
 * already, and remembered for as long as the order lives, so that what was seen first is written.
 */
export function composeHere(
  workspace: ComposingWorkspace,
  map: ArgumentMap,
  order: PictureOrder,
): Scene {
  return findComposed(workspace, map, order) ?? runToEnd(composing(workspace, map, order));
}

/**
 * The same bit by bit, with the window answering meanwhile; rejects once the signal is aborted. What is not
 * remembered tells how much is done, from 0 to 1.
 */
export async function composeInSlices(
  workspace: ComposingWorkspace,
  map: ArgumentMap,
  order: PictureOrder,
  signal: AbortSignal,
  onProgress: (part: number) => void = () => {},
  slicing: Slicing = AWAITED,
): Promise<Scene> {
  const known = findComposed(workspace, map, order);
  if (known !== null) return known;
  const most = map.statements.size + map.arguments.size;
  const tell = (steps: number) => onProgress(Math.min(1, steps / most));
  return runInSlices(composing(workspace, map, order), signal, slicing, tell);
}

function findComposed(
  { geometry }: ComposingWorkspace,
  map: ArgumentMap,
  order: PictureOrder,
): Scene | null {
  const known = composedIn(geometry).get(order);
  return known?.map === map && known.words === drawingWords() ? known.scene : null;
}

function* composing(
  workspace: ComposingWorkspace,
  map: ArgumentMap,
  order: PictureOrder,
): Generator<void, Scene, void> {
  const words = drawingWords();
  const scene = yield* composeInPieces(map, order, words, findRoutes(workspace, map));
  composedIn(workspace.geometry).set(order, { map, words, scene });
  return scene;
}

/** The lines of a picture that the canvas has found already. */
export function listFoundLines(workspace: ComposingWorkspace, map: ArgumentMap): FoundRoutes {
  const routes = findRoutes(workspace, map);
  return routes === undefined ? [] : [...routes.listFound(() => true)];
}

// Those of the canvas, but while something is dragged or written there, or lines still settle after an edit.
function findRoutes({ geometry }: ComposingWorkspace, map: ArgumentMap): Routes | undefined {
  const { map: shown, fieldOf, live, routes } = geometry.getState();
  const isAtRest = live.positions.size === 0 && live.writing === null && fieldOf === shown;
  return shown === map && isAtRest ? routes : undefined;
}
