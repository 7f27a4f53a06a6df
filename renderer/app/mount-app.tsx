import { createRoot } from 'react-dom/client';
import type { Bridge } from '../bridge/bridge.ts';
import type { Workspace } from '../state/workspace.ts';
import { App } from './app.tsx';
import type { Stage } from './read-stage.ts';
import { showFirstPicture } from './show-first-picture.ts';

/** Puts the app in place of whatever is there. */
export function mountApp(root: HTMLElement, bridge: Bridge, first: Stage): void {
  const showMap = (workspace: Workspace) => showFirstPicture(root, workspace);
  createRoot(root).render(<App bridge={bridge} first={first} showMap={showMap} />);
}
