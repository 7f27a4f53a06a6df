import { writeMap } from '../../shared/format/write.ts';
import { currentMark, markSaved } from '../../shared/history/history.ts';
import { isEdited } from './document-store.ts';
import { finishWriting, WHY_READ_ONLY } from './editing.ts';
import { keepFirst } from './keep-first.ts';
import { nameMap } from './name-map.ts';
import { noteOutside, takeUpNews } from './outside.ts';
import { announce, notify } from './session-store.ts';
import { say } from './words.ts';
import type { Workspace } from './workspace.ts';

/**
 * Saves the document; true once the main process says the file is written and read back. What is
 * edited while the file is being written stays edited. A save asked for during another follows it,
 * if that one was written and left anything to save.
 */
export async function saveDocument(workspace: Workspace, as: 'same' | 'other'): Promise<boolean> {
  finishWriting(workspace);
  const { document, session } = workspace;
  const { saving, access } = document.getState();
  if (
    access === 'comparison' ||
    access === 'newer-version' ||
    (access === 'salvaged' && as === 'same')
  ) {
    notify(session, 'problem', say(WHY_READ_ONLY[access]));
    return false;
  }
  if (saving !== null) {
    const wasSaved = await saving.catch(() => false);
    const isDone = !wasSaved || !isEdited(document.getState());
    return isDone && as === 'same' ? wasSaved : saveDocument(workspace, as);
  }
  const save = writeDocument(workspace, as).finally(() => document.setState({ saving: null }));
  document.setState({ saving: save });
  return save;
}

async function writeDocument(workspace: Workspace, as: 'same' | 'other'): Promise<boolean> {
  const { document, session, bridge } = workspace;
  const { map, history } = document.getState();
  const mark = currentMark(history);
  const text = writeMap(map);
  await keepFirst(workspace);
  const outcome = await bridge['document:save']({ text, as, suggestedName: nameMap(map) });
  document.setState({ saveFailure: outcome.kind === 'failed' ? outcome.reason : null });
  if (outcome.kind === 'failed') notify(session, 'problem', outcome.message);
  if (outcome.kind === 'changed') {
    notify(session, 'refusal', say('outside.saveFirst'));
    await takeUpNews(workspace, 'changed');
  }
  if (outcome.kind !== 'saved') return false;
  const { name, place } = outcome;
  document.setState((state) => ({
    name,
    place,
    known: map,
    isFile: true,
    access: 'writable',
    isLocked: false,
    history: markSaved(state.history, mark),
  }));
  noteOutside(workspace, null);
  announce(session, say('notice.saved', { name }));
  return true;
}
