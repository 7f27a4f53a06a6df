import type { Comparison } from './session-store.ts';
import type { Workspace } from './workspace.ts';

/** Shows two maps on one canvas, in place of the panels that describe them in words. */
export function lookAt({ session }: Workspace, comparison: Comparison): void {
  const openPanels = new Set(session.getState().openPanels);
  openPanels.delete('versions');
  openPanels.delete('differences');
  session.setState({ comparison, openPanels });
}
