import type { Workspace } from '../state/workspace.ts';

/** Does something that may move many cards, and lets the canvas animate them on their way. */
export function glideAfter(workspace: Workspace, act: () => void): void {
  const before = workspace.geometry.getState();
  act();
  workspace.session.getState().viewer?.glideFrom(before);
}
