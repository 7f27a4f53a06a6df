import { paintFirstPicture } from '../canvas/first-picture.ts';
import { reportFailure } from '../state/report-failure.ts';
import type { Workspace } from '../state/workspace.ts';
import { findStage } from './outline-window.ts';
import { waitAnswering } from './wait-answering.ts';

// A window that nobody sees may never make a frame. Painting a large map may take as long, and is to be seen first.
const LONGEST_MS = 1000;

/** What most text is written in; other fonts come when some text asks for them. */
const FONTS = ['400', '600'].map((weight) => `${weight} 16px Inter`);

/**
 * Shows the map where it will be once React has rendered its window; fulfilled when it has been seen, also if it
 * failed, which is in the log.
 */
export function showFirstPicture(root: HTMLElement, workspace: Workspace): Promise<void> {
  return show(root, workspace).catch((error: unknown) =>
    reportFailure(workspace.bridge, 'first picture', error),
  );
}

async function show(root: HTMLElement, workspace: Workspace): Promise<void> {
  if (document.visibilityState === 'hidden') return;
  const stage = findStage(root, workspace.session.getState().openPanels);
  if (stage === null) return;
  await Promise.allSettled(FONTS.map((font) => document.fonts.load(font)));
  await Promise.race([paintFirstPicture(workspace, stage), waitAnswering(LONGEST_MS)]);
}
