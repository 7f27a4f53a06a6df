import { type RefObject, useEffect } from 'react';
import type { NoteId } from '../../shared/model/ids.ts';
import { canEdit, selectedNote, selectedStatement } from '../commands/selection.ts';
import { startWriting, write } from '../state/editing.ts';
import type { Workspace } from '../state/workspace.ts';
import { writeNote } from '../state/write-note.ts';
import { isTextEntry } from '../ui/text-entry.ts';

/**
 * Goes on with the text of the selected card or note where somebody just types, at its end: what was typed would be
 * lost, and what is there stays.
 */
export function useTypingOnCard(
  workspace: Workspace,
  container: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const ground = container.current;
    const typeOnNote = makeNoteTyping(workspace);
    const type = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isLetter(event)) return;
      const letter = isForControl(event.target) ? null : event.key;
      if (typeOnNote(letter) || typeOnStatement(workspace, letter)) event.preventDefault();
    };
    ground?.addEventListener('keydown', type);
    return () => ground?.removeEventListener('keydown', type);
  }, [workspace, container]);
}

/** A letter that goes to a control is null. Returns whether it was taken. */
function typeOnStatement(workspace: Workspace, letter: string | null): boolean {
  const statement = selectedStatement(workspace);
  if (statement === null || letter === null) return false;
  const { session } = workspace;
  // The field may not be there yet for the letters after the first.
  const isBegun = session.getState().writing?.id === statement.id;
  startWriting(workspace, statement.id);
  const { writing } = session.getState();
  if (writing?.id !== statement.id) return false;
  write(workspace, isBegun ? writing.draft + letter : goOn(writing.draft, letter));
  return true;
}

/** As `typeOnStatement` does; a note has its field at all times. */
function makeNoteTyping(workspace: Workspace): (letter: string | null) => boolean {
  let begun: NoteId | null = null;
  return (letter) => {
    const note = selectedNote(workspace);
    const isBegun = begun === note?.id;
    begun = null;
    if (note === null || letter === null || !canEdit(workspace)) return false;
    writeNote(workspace, note.id, isBegun ? note.text + letter : goOn(note.text, letter));
    workspace.session.getState().viewer?.writeNote(note.id);
    // The field may not have the focus yet for the letters after the first.
    begun = note.id;
    return true;
  };
}

/** A new word after a blank, where its script has blanks. */
function goOn(text: string, letter: string): string {
  const isApart = AFTER_A_WORD.test(text) && /[\p{L}\p{N}]/u.test(letter);
  return isApart ? `${text} ${letter}` : text + letter;
}

// From U+2E80 on are the scripts of East Asia and their punctuation.
const AFTER_A_WORD = /[^\s\u2e80-\uffef]$/u;

/** Whether a key writes something that can begin a word. */
function isLetter({ key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  return !(ctrlKey || metaKey || altKey || isComposing) && /^[^\s\p{Cc}]$/u.test(key);
}

function isForControl(target: EventTarget | null): boolean {
  return (
    isTextEntry(target) ||
    (target instanceof Element && target.closest('button, input, select, a[href]') !== null)
  );
}
