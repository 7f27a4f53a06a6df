import { writeMap } from '../../shared/format/write.ts';
import { currentMark, markSaved } from '../../shared/history/history.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { findMotion } from '../../shared/model/queries/find-motion.ts';
import { finishWriting, WHY_READ_ONLY } from './editing.ts';
import { announce, notify } from './session-store.ts';
import { say } from './words.ts';
import type { Workspace } from './workspace.ts';

// File names longer than this are refused by some file systems once the ending is added.
const MAX_NAME_LENGTH = 80;

/** What a map is called: its title, else its motion, else "Untitled map". */
export function nameMap(map: ArgumentMap): string {
  const name = map.details.title.trim() || findMotion(map)?.text.trim() || '';
  return name === '' ? say('document.untitled') : name;
}

/** A file name without an ending, free of what file systems refuse. */
export function suggestFileName(map: ArgumentMap): string {
  const plain = nameMap(map)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be removed
    .replace(/[<>:"/\\|?*\u0000-\u001f]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '');
  return [...plain].slice(0, MAX_NAME_LENGTH).join('').trim() || say('document.untitled');
}

/**
 * Saves the document; true once the main process says the file is written and read back. What is
 * edited while the file is being written stays edited.
 */
export async function saveDocument(workspace: Workspace, as: 'same' | 'other'): Promise<boolean> {
  finishWriting(workspace);
  const { document, session, bridge } = workspace;
  const { map, history, saving, access } = document.getState();
  const mark = currentMark(history);
  if (saving) return false;
  if (access === 'newer-version' || (access === 'salvaged' && as === 'same')) {
    notify(session, 'problem', say(WHY_READ_ONLY[access]));
    return false;
  }
  document.setState({ saving: true });
  try {
    const outcome = await bridge['document:save']({
      text: writeMap(map),
      as,
      suggestedName: suggestFileName(map),
    });
    if (outcome.kind === 'failed') notify(session, 'problem', outcome.message);
    if (outcome.kind !== 'saved') return false;
    document.setState((state) => ({
      name: outcome.name,
      isFile: true,
      access: 'writable',
      history: markSaved(state.history, mark),
    }));
    announce(session, say('notice.saved', { name: outcome.name }));
    return true;
  } finally {
    document.setState({ saving: false });
  }
}
