import type { ClosingAnswer } from '../dialogs/file-dialogs.ts';

export interface CloseGuardOptions {
  readonly isEdited: () => boolean;
  readonly ask: () => Promise<ClosingAnswer>;
  /** Asks the window to save; it answers by asking to be closed, or by saying that it stays. */
  readonly requestSave: () => void;
}

/** Stands between a window with edits and its end. */
export interface CloseGuard {
  /** Resolves to whether the window may close: nothing is edited, or the user agreed. */
  readonly settle: () => Promise<boolean>;
  /** The window's document was not saved, or will not be as its page is gone. */
  readonly noteStay: () => void;
  /** The window asked to be closed and holds no edits. */
  readonly noteCloseRequest: () => void;
}

export function createCloseGuard(options: CloseGuardOptions): CloseGuard {
  /** While it is put to the user. */
  let question: Promise<boolean> | undefined;
  /** While the window is to save. */
  let endWait: ((mayGo: boolean) => void) | undefined;

  function waitForSave(): Promise<boolean> {
    return new Promise((resolve) => {
      endWait = resolve;
      options.requestSave();
    });
  }

  function end(mayGo: boolean): void {
    endWait?.(mayGo);
    endWait = undefined;
  }

  async function ask(): Promise<boolean> {
    const answer = await options.ask().finally(() => {
      question = undefined;
    });
    return answer === 'save' ? waitForSave() : answer === 'discard';
  }

  return {
    settle() {
      if (!options.isEdited()) {
        return Promise.resolve(true);
      }
      // A window that has not answered the last request for a save is asked about once more.
      end(false);
      question ??= ask();
      return question;
    },
    noteStay: () => end(false),
    noteCloseRequest: () => end(true),
  };
}
