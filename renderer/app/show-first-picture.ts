import { paintFirstPicture } from '../canvas/first-picture.ts';
import type { Workspace } from '../state/workspace.ts';
import { outlineWindow } from './outline-window.ts';

// A window that nobody sees may never make a frame.
const LONGEST_MS = 1000;

/** What most text is written in; other fonts come when some text asks for them. */
const FONTS = ['400', '600'].map((weight) => `${weight} 16px Inter`);

/** Shows the map where it will be once there is React; fulfilled when it has been seen. */
export async function showFirstPicture(root: HTMLElement, workspace: Workspace): Promise<void> {
  if (document.visibilityState === 'hidden') return;
  const stage = outlineWindow(root, workspace.session.getState().openPanels);
  await Promise.allSettled(FONTS.map((font) => document.fonts.load(font)));
  await Promise.race([paintFirstPicture(workspace, stage), wait(LONGEST_MS)]);
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
