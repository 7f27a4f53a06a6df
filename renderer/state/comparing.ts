import { type Comparison, closePanel } from './session-store.ts';
import type { Workspace } from './workspace.ts';

/** Shows two maps on one canvas, in place of the panels that describe them in words. */
export function lookAt({ session }: Workspace, comparison: Comparison): void {
  closePanel(session, 'versions');
  closePanel(session, 'differences');
  session.setState({ comparison });
}
