import type { PathQueue } from '../../files/path-queue.ts';

/** What quitting needs of the app. */
export interface QuitDesk {
  readonly hasEdits: () => boolean;
  readonly settleAll: () => Promise<boolean>;
  readonly quit: () => void;
  readonly warn: (message: string) => void;
}

/**
 * Creates a guard that delays quitting until every edit is saved or given up, and then quits. Without it each edited
 * window would ask at the same moment.
 */
export function createQuitGuard(
  desk: QuitDesk,
): (event: { readonly preventDefault: () => void }) => void {
  let isSettling = false;
  return (event) => {
    if (!desk.hasEdits()) {
      return;
    }
    event.preventDefault();
    if (isSettling) {
      return;
    }
    isSettling = true;
    void desk
      .settleAll()
      .catch((error: unknown) => {
        desk.warn(`The app was not quit: ${String(error)}`);
        return false;
      })
      .then((isSettled) => {
        isSettling = false;
        if (isSettled) {
          desk.quit();
        }
      });
  };
}

/** What the end of the app needs to know of what is still being written. */
export interface WriteDesk {
  readonly queue: Pick<PathQueue, 'isBusy' | 'whenIdle'>;
  /** Whether there are windows. */
  readonly isWanted: () => boolean;
  readonly quit: () => void;
}

/**
 * Creates a guard that delays the end, once all windows are closed, until everything is written: settings and window
 * places are as the last window closes. Where somebody opens a file meanwhile, the app stays for it.
 */
export function createWriteGuard({
  queue,
  isWanted,
  quit,
}: WriteDesk): (event: { readonly preventDefault: () => void }) => void {
  return (event) => {
    if (!queue.isBusy()) return;
    event.preventDefault();
    void queue.whenIdle().then(() => {
      if (!isWanted()) quit();
    });
  };
}
