import { type KeyboardEvent, useCallback } from 'react';
import { runCommand } from '../../commands/run-command.ts';
import { findCommand } from '../../commands/shortcut.ts';
import { useWorkspace } from '../../state/workspace-context.ts';
import { isMac } from '../../ui/platform.ts';

const WRITTEN_IN = 'textarea, input:not([type="range"], [type="radio"])';

/**
 * Keys of the inspector as a whole: Escape goes back to the canvas, and Undo and Redo mean the
 * document wherever nothing is written, as a slider or a list has no history of its own.
 */
export function useInspectorKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  const workspace = useWorkspace();
  return useCallback(
    (event) => {
      const { target, currentTarget } = event;
      // A menu that belongs to the inspector is elsewhere on the page and has keys of its own.
      if (!(target instanceof HTMLElement && currentTarget.contains(target))) return;
      if (event.key === 'Escape') workspace.session.getState().viewer?.focus();
      if (target.matches(WRITTEN_IN)) return;
      const id = findCommand(event, isMac(), false);
      if (id !== 'edit.undo' && id !== 'edit.redo') return;
      event.preventDefault();
      void runCommand(workspace, id);
    },
    [workspace],
  );
}
