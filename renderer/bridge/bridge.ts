import type { Bridge as BridgeOf } from '../../shared/ipc/bridge.ts';

/** How the window speaks with the main process. */
export type Bridge = BridgeOf<File>;

declare global {
  interface Window {
    readonly contention?: Bridge;
  }
}

/** The bridge the preload put there. Throws in a page that is not the app's. */
export function findBridge(): Bridge {
  const bridge = window.contention;
  if (bridge === undefined) throw new Error('This page runs only inside Contention');
  return bridge;
}
