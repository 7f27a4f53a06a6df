import { openPanel, type SessionState } from '../state/session-store.ts';
import type { Workspace } from '../state/workspace.ts';

/** Opens a panel at one of its parts. */
export async function openAt(
  { session, bridge }: Workspace,
  panel: 'evaluation' | 'inspector',
  part: SessionState['askedPart'],
): Promise<void> {
  session.setState({ askedPart: part });
  if (session.getState().openPanels.has(panel)) return;
  openPanel(session, panel);
  await bridge['settings:write']({ [panel]: true });
}
