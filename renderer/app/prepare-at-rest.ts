import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { numbersOf } from '../../shared/model/queries/outline.ts';
import { outlineRowsOf } from '../../shared/model/queries/outline-rows.ts';
import { rehearseDrawing } from '../state/drawing-beside.ts';
import { foreseeFonts, foreseeSvg } from '../state/drawing-pictures.ts';
import { runInSlices, UNASKED } from '../state/in-slices.ts';
import { areMarksKnown, marksAlike, showsMarks } from '../state/outcomes.ts';
import { rehearseOpening } from '../state/rehearse-opening.ts';
import { wishAsShown } from '../state/saving-pictures.ts';
import type { SessionState } from '../state/session-store.ts';
import { onThemeChange } from '../state/theme.ts';
import type { Workspace } from '../state/workspace.ts';
import { rehearseFonts } from './rehearse-fonts.ts';

// Longer than opening takes.
const REST_MS = 1_000;
// Longer than the first steps take, which threads that start would slow down; shorter than finding how to export.
const DRAWING_REST_MS = 2_500;
// Longer than it takes to be shown, shorter than from one edit to the command that exports.
const CHANGE_REST_MS = 250;

/**
 * Once the window is idle, prepares the file that may be opened next, the outline and the next picture, and the picture
 * again whenever it would be another one, but for what is still being written; returns how to cancel that.
 */
export function prepareAtRest(workspace: Workspace): () => void {
  let callOff = () => {};
  const foresee = (restMs: number) => {
    callOff();
    callOff = whenAtRest(restMs, (signal) => foreseePicture(workspace, signal));
  };
  const stopPreparing = whenAtRest(REST_MS, async (signal) => {
    await prepareOnce(workspace, signal);
    signal.throwIfAborted();
    foresee(0);
  });
  const { isFile } = workspace.document.getState();
  // Nothing is opened in place of a file.
  const stopFonts = isFile ? () => {} : whenAtRest(REST_MS, rehearseFonts);
  const stopRehearsing = whenAtRest(DRAWING_REST_MS, async () =>
    rehearseDrawing(workspace.background, workspace.document.getState().map),
  );
  const foreseeAgain = () => foresee(CHANGE_REST_MS);
  const stops = [
    workspace.document.subscribe((state, before) => {
      if (state.map !== before.map) foreseeAgain();
    }),
    workspace.session.subscribe((state, before) => {
      const isOther = state.language !== before.language || !marksAlike(state, before);
      if (isOther || isWriting(state) !== isWriting(before)) foreseeAgain();
    }),
    onThemeChange(foreseeAgain),
    stopPreparing,
    stopFonts,
    stopRehearsing,
  ];
  return () => {
    for (const stop of stops) stop();
    callOff();
  };
}

/** Does something in idle time after a delay; returns how to cancel that. */
function whenAtRest(restMs: number, act: (signal: AbortSignal) => Promise<void>): () => void {
  const halt = new AbortController();
  let stop = () => {};
  // Failures are reported when someone actually opens a file or asks for a picture.
  const begin = () => act(halt.signal).catch(() => undefined);
  const timer = setTimeout(() => {
    const handle = requestIdleCallback(begin);
    stop = () => cancelIdleCallback(handle);
  }, restMs);
  return () => {
    halt.abort();
    clearTimeout(timer);
    stop();
  };
}

async function prepareOnce(workspace: Workspace, signal: AbortSignal): Promise<void> {
  const { map, isFile } = workspace.document.getState();
  // Nothing is opened in place of a file.
  if (!isFile) await runInSlices(rehearseOpening(), signal, UNASKED);
  await runInSlices(foreseeOutline(map), signal, UNASKED);
  foreseeFonts(workspace);
}

const isWriting = ({ writing }: SessionState) => writing !== null;

async function foreseePicture(workspace: Workspace, signal: AbortSignal): Promise<void> {
  // Once it is part of the map, the picture is another one.
  if (isWriting(workspace.session.getState())) return;
  if (showsMarks(workspace.session.getState()) && !areMarksKnown(workspace)) return;
  await foreseeSvg(workspace, wishAsShown(workspace, 'svg', 1), signal);
}

/** Orders the map as the outline has it: for thousands, most of what opening that would wait for. */
function* foreseeOutline(map: ArgumentMap): Generator<void, void, void> {
  numbersOf(map);
  yield;
  outlineRowsOf(map);
}
