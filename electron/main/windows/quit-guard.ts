/** What quitting needs of the windows. */
export interface SettlingWindows {
  readonly hasEdits: () => boolean;
  readonly settleAll: () => Promise<boolean>;
}

/**
 * Makes what holds a quit until every edit is saved or given up, and then quits. Without it each
 * edited window would ask at the same moment.
 */
export function createQuitGuard(
  windows: SettlingWindows,
  quit: () => void,
): (event: { readonly preventDefault: () => void }) => void {
  let isSettling = false;
  return (event) => {
    if (!windows.hasEdits()) {
      return;
    }
    event.preventDefault();
    if (isSettling) {
      return;
    }
    isSettling = true;
    void windows
      .settleAll()
      .then((isSettled) => {
        isSettling = false;
        if (isSettled) {
          quit();
        }
      })
      .catch(() => {
        isSettling = false;
      });
  };
}
