import { useEffect } from 'react';
import type { Workspace } from '../state/workspace.ts';
import { isOverlooked } from './is-overlooked.ts';
import { takeKeys } from './take-keys.ts';

/** Listens for the shortcuts of the command table wherever the focus is; null for none. */
export function useShortcuts(workspace: Workspace | null): void {
  useEffect(() => {
    if (workspace === null) return;
    const handleKeyDown = (event: KeyboardEvent) =>
      takeKeys(event, workspace, (id) => !isOverlooked(event.target, id, workspace));
    window.addEventListener('keydown', handleKeyDown);
    return () => window.removeEventListener('keydown', handleKeyDown);
  }, [workspace]);
}
