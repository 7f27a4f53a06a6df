import { useEffect, useState } from 'react';
import type { Bridge } from '../bridge/bridge.ts';
import type { Workspace } from '../state/workspace.ts';

/**
 * Lets a workspace know of edits that were kept for later. Listens from the window's first moment, as
 * the user keeps them on a page that has no workspace yet.
 */
export function useKeptForLater(bridge: Bridge, workspace: Workspace | null): void {
  const [count, setCount] = useState(0);
  useEffect(() => bridge['on:recovery:kept']((kept) => setCount(kept.count)), [bridge]);
  useEffect(() => workspace?.session.setState({ keptForLater: count }), [workspace, count]);
}
