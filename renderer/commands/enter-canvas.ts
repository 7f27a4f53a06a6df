import type { KeyboardEvent } from 'react';
import type { Workspace } from '../state/workspace.ts';
import { readSelection } from './selection.ts';

/** Gives the focus to what is selected on the canvas, or to the canvas itself. */
export function enterCanvas(workspace: Workspace): void {
  const { viewer } = workspace.session.getState();
  const selected = readSelection(workspace).at(-1);
  if (selected === undefined) viewer?.focus();
  else viewer?.reveal(selected);
}

/** Escape leads from what lies over the map back to the map. */
export function leaveByEscape(workspace: Workspace): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.preventDefault();
    enterCanvas(workspace);
  };
}
