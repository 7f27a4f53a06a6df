import type { Bridge } from '../bridge/bridge.ts';
import { reportFailure } from '../state/report-failure.ts';

/** Puts in the log what nothing else took care of. */
export function logFailures(bridge: Bridge): void {
  window.addEventListener('error', ({ error, message }) => {
    void reportFailure(bridge, 'window', error ?? message);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => {
    void reportFailure(bridge, 'window', reason);
  });
}
