import { memoizeWeakly } from '../../shared/base/memoize-weakly.ts';
import { runToEnd } from '../../shared/base/run-to-end.ts';
import type { Scene } from '../../shared/drawing/scene.ts';
import { keepApartInPieces } from '../../shared/layout/routing/lines-apart.ts';
import type { FoundRoutes, Routes } from '../../shared/layout/routing/route-arguments.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { composeInPieces } from '../../shared/pictures/compose-picture.ts';
import type { PictureOrder } from '../../shared/pictures/picture-order.ts';
import { drawingWords } from './drawing-words.ts';
import { leadInPieces, prepareSettling, settleGeometry } from './geometry.ts';
import { AWAITED, runInSlices, type Slicing } from './in-slices.ts';
import { createLatestMade } from './latest-made.ts';
import { readLanguage } from './words.ts';
import type { Workspace } from './workspace.ts';

type ComposingWorkspace = Pick<Workspace, 'geometry'>;

// The usual one, and those of a dialog between which somebody chooses.
const MOST_REMEMBERED = 4;

const composedIn = memoizeWeakly((_geometry: Workspace['geometry']) =>
  createLatestMade<Scene>(MOST_REMEMBERED),
);

/**
 * A document's map as a picture order asks for it, with the cards and lines that the canvas has already found. It is
 * remembered, so that what was previewed is what gets written.
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
  return composedIn(geometry).find(map, { order, language: readLanguage() });
}

function* composing(
  workspace: ComposingWorkspace,
  map: ArgumentMap,
  order: PictureOrder,
): Generator<void, Scene, void> {
  const language = readLanguage();
  const words = drawingWords();
  const scene = yield* composeInPieces(map, order, words, yield* findRoutes(workspace, map));
  composedIn(workspace.geometry).keep(map, { order, language }, scene);
  return scene;
}

/** The lines of a picture that the canvas has found already; rejects once the signal is aborted. */
export async function listFoundLines(
  workspace: ComposingWorkspace,
  map: ArgumentMap,
  signal: AbortSignal,
): Promise<FoundRoutes> {
  const routes = await runInSlices(findRoutes(workspace, map), signal, AWAITED);
  return routes === undefined ? [] : [...routes.listFound(() => true)];
}

/**
 * Those of the canvas, but while something is dragged or written there; as they will lie once those settle that
 * an edit has stirred.
 */
function* findRoutes(
  { geometry }: ComposingWorkspace,
  map: ArgumentMap,
): Generator<void, Routes | undefined, void> {
  const shown = geometry.getState();
  const { live } = shown;
  if (shown.map !== map || live.positions.size > 0 || live.writing !== null) return undefined;
  const settling = prepareSettling(shown);
  if (settling === null) {
    yield* keepApartInPieces(shown.field);
    return shown.routes;
  }
  yield* leadInPieces(settling);
  return settleGeometry(shown, settling).routes;
}
