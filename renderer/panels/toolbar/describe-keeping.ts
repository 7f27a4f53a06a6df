import { type DocumentState, isEdited } from '../../state/document-store.ts';
import { say } from '../../state/words.ts';

/** How a document is kept, in a few words and in a sentence. */
export interface KeepingWords {
  readonly short: string;
  readonly long: string;
}

/**
 * Says whether the file holds what is shown, and if not, what does. "Saved" is said of what was read
 * back from the disk alone, and "kept" of what the journal has flushed.
 */
export function describeKeeping(
  state: Pick<
    DocumentState,
    'saving' | 'access' | 'isFile' | 'isLocked' | 'history' | 'saveFailure' | 'keeping'
  >,
): KeepingWords {
  if (state.saving !== null) return explain('document.saving', 'keeping.savingDetail');
  if (state.access === 'newer-version') return plainly(say('document.readOnlyNewer'));
  if (state.access === 'salvaged') return plainly(say('document.readOnlySalvaged'));
  return describeUnsaved(state) ?? describeSettled(state);
}

function describeUnsaved({
  keeping,
  saveFailure,
  isLocked,
}: Pick<DocumentState, 'keeping' | 'saveFailure' | 'isLocked'>): KeepingWords | null {
  if (keeping.kind === 'failed') {
    const reason = say(`failureReason.${keeping.reason}`);
    return plainly(say('keeping.unprotected', { reason }));
  }
  const obstacle = saveFailure ?? (isLocked ? 'locked' : null);
  if (obstacle !== null && keeping.kind !== 'none') {
    const short = say('keeping.saveFailed', { reason: say(`failureReason.${obstacle}`) });
    return { short, long: `${short}. ${describeJournal(keeping.kind)}` };
  }
  if (keeping.kind === 'kept') return explain('keeping.kept', 'keeping.keptDetail');
  if (keeping.kind === 'pending') return explain('keeping.pending', 'keeping.pendingDetail');
  return null;
}

function describeJournal(kind: 'pending' | 'kept'): string {
  return say(kind === 'kept' ? 'keeping.keptDetail' : 'keeping.pendingDetail');
}

function describeSettled(
  state: Pick<DocumentState, 'isFile' | 'isLocked' | 'history'>,
): KeepingWords {
  if (isEdited(state)) return plainly(say('keeping.none'));
  if (!state.isFile) return plainly(say('document.neverSaved'));
  if (state.isLocked) return explain('keeping.lockedFile', 'keeping.lockedDetail');
  return explain('document.saved', 'keeping.savedDetail');
}

function explain(
  short:
    | 'document.saving'
    | 'document.saved'
    | 'keeping.lockedFile'
    | 'keeping.kept'
    | 'keeping.pending',
  long:
    | 'keeping.savingDetail'
    | 'keeping.savedDetail'
    | 'keeping.lockedDetail'
    | 'keeping.keptDetail'
    | 'keeping.pendingDetail',
): KeepingWords {
  return { short: say(short), long: say(long) };
}

function plainly(text: string): KeepingWords {
  return { short: text, long: text };
}
