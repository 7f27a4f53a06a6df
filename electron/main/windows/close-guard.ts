import type { ClosingAnswer } from '../dialogs/file-dialogs.ts';

export interface CloseGuardOptions {
  readonly isEdited: () => boolean;
  readonly ask: () => Promise<ClosingAnswer>;
  /** Asks the window to save; it answers by a save and then by asking to be closed. */
  readonly requestSave: () => void;
}

/** Stands between a window with edits and its end. */
export interface CloseGuard {
  /** Resolves to whether the window may go: nothing is edited, or the user let it go. */
  readonly settle: () => Promise<boolean>;
  /** The window's document was saved, or was not, or will not be as its page is gone. */
  readonly noteSave: (isSaved: boolean) => void;
  /** The window asked to be closed and holds no edits. */
  readonly noteCloseRequest: () => void;
}

export function createCloseGuard(options: CloseGuardOptions): CloseGuard {
  let question: Promise<boolean> | undefined;
  let endWait: ((mayGo: boolean) => void) | undefined;

  function waitForSave(): Promise<boolean> {
    return new Promise((resolve) => {
      endWait = resolve;
      options.requestSave();
    });
  }

  async function ask(): Promise<boolean> {
    const answer = await options.ask();
    return answer === 'save' ? waitForSave() : answer === 'discard';
  }

  return {
    settle() {
      if (!options.isEdited()) {
        return Promise.resolve(true);
      }
      // A window that never answered the last request for a save is asked about once more.
      endWait?.(false);
      endWait = undefined;
      question ??= ask().finally(() => {
        question = undefined;
      });
      return question;
    },
    noteSave(isSaved) {
      if (!isSaved) {
        endWait?.(false);
        endWait = undefined;
      }
    },
    noteCloseRequest() {
      endWait?.(true);
      endWait = undefined;
    },
  };
}
