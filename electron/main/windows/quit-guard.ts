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
