import type { Payload } from '../../../shared/ipc/contract.ts';
import type { FileDialogs } from '../dialogs/file-dialogs.ts';
import type { Journals } from './journals.ts';
import { type JournaledWindow, placeRecovered } from './read-with-journal.ts';

type Choice = Payload<'recovery:choose'>['choice'];

interface AskingWindow extends JournaledWindow {
  readonly dialogs: FileDialogs;
  /** Marks the window as holding unsaved edits before its page can say so. */
  readonly noteUnsaved: () => void;
}

/** Does what the user wants with the journal offered in a window; false when they changed their mind. */
export async function chooseRecovery(
  journals: Pick<Journals, 'create' | 'giveBack'>,
  window: AskingWindow,
  choice: Choice,
): Promise<boolean> {
  const { journal } = window;
  if (!journal.isOffered) {
    return false;
  }
  if (choice === 'discard') {
    if (!(await window.dialogs.confirmDiscarding())) {
      return false;
    }
    await journal.discard();
  }
  if (choice !== 'recover') {
    // What is left as it was can be asked for, and is offered again at the next start.
    journals.giveBack(journal);
    window.keepIn(journals.create());
    return true;
  }
  const unsaved = await journal.read();
  journal.takeOver();
  window.noteUnsaved();
  if (unsaved.kind === 'unsaved') {
    window.keepAt(placeRecovered(window.place, unsaved.work.file));
  }
  return true;
}
