import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { numbersOf } from '../../shared/model/queries/outline.ts';
import { outlineRowsOf } from '../../shared/model/queries/outline-rows.ts';
import { rehearseDrawing } from '../state/drawing-beside.ts';
import { foreseeFonts, foreseeSvg } from '../state/drawing-pictures.ts';
import { runInSlices, UNASKED } from '../state/in-slices.ts';
import { rehearseOpening } from '../state/rehearse-opening.ts';
import { wishForMap } from '../state/saving-pictures.ts';
import { readTheme } from '../state/theme.ts';
import type { Workspace } from '../state/workspace.ts';

// Longer than opening takes, shorter than finding how to export.
const REST_MS = 1_000;

/**
 * Makes ready for the file that may be opened next, for the outline and for the first picture, once the window has
 * come to rest; gives how to call that off.
 */
export function prepareAtRest(workspace: Workspace): () => void {
  const halt = new AbortController();
  // What is wrong, an opening or a picture that someone asks for will say.
  const prepare = () => prepareAll(workspace, halt.signal).catch(() => undefined);
  let stop = () => {};
  const timer = setTimeout(() => {
    const handle = requestIdleCallback(prepare);
    stop = () => cancelIdleCallback(handle);
  }, REST_MS);
  return () => {
    halt.abort();
    clearTimeout(timer);
    stop();
  };
}

async function prepareAll(workspace: Workspace, signal: AbortSignal): Promise<void> {
  const { map, isFile } = workspace.document.getState();
  // Nothing is opened in place of a file.
  if (!isFile) await runInSlices(rehearseOpening(), signal, UNASKED);
  await runInSlices(foreseeOutline(map), signal, UNASKED);
  foreseeFonts(map);
  rehearseDrawing(workspace.background, map);
  await foreseeSvg(workspace, wishForMap('svg', 1, readTheme()), signal);
}

/** Orders the map as the outline has it: for thousands, most of what opening that would wait for. */
function* foreseeOutline(map: ArgumentMap): Generator<void, void, void> {
  numbersOf(map);
  yield;
  outlineRowsOf(map);
}
