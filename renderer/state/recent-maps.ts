import { useCallback, useEffect, useState } from 'react';
import type { RecentMap } from '../../shared/ipc/document-payloads.ts';
import { attempt } from './attempt.ts';
import type { Workspace } from './workspace.ts';
import { useWorkspace } from './workspace-context.ts';

/**
 * The maps opened or saved last, the latest first: none until they are known, and again when the window comes to the
 * front.
 */
export function useRecentMaps(): readonly RecentMap[] {
  const workspace = useWorkspace();
  const [maps, setMaps] = useState<readonly RecentMap[]>([]);
  const list = useCallback(() => {
    void attempt(workspace, 'listing recent maps', async () => {
      setMaps(await workspace.bridge['recent:list']());
    });
  }, [workspace]);
  useEffect(() => {
    list();
    window.addEventListener('focus', list);
    return () => window.removeEventListener('focus', list);
  }, [list]);
  return maps;
}

/** Opens a map of the list. The main process reports one that cannot be opened. */
export function openRecentMap(workspace: Workspace, path: string): void {
  const open = workspace.bridge['recent:open'];
  void attempt(workspace, 'opening a recent map', () => open({ path }));
}
