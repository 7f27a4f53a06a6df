import { createRoot } from 'react-dom/client';
import type { Bridge } from '../bridge/bridge.ts';
import { App } from './app.tsx';
import type { Stage } from './read-stage.ts';

/** Puts the app in place of whatever is there. */
export function mountApp(root: HTMLElement, bridge: Bridge, first: Stage): void {
  createRoot(root).render(<App bridge={bridge} first={first} />);
}
