import { type RefObject, useEffect } from 'react';
import { selectedStatement } from '../commands/selection.ts';
import { startWriting, write } from '../state/editing.ts';
import type { Workspace } from '../state/workspace.ts';
import { isTextEntry } from '../ui/text-entry.ts';

/**
 * Goes on with the text of the selected card where somebody just types, at its end: what was typed would be lost, and
 * what is there stays.
 */
export function useTypingOnCard(
  workspace: Workspace,
  container: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const ground = container.current;
    const type = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isLetter(event) || isForControl(event.target)) return;
      const statement = selectedStatement(workspace);
      if (statement === null) return;
      const { session } = workspace;
      // The field may not be there yet for the letters after the first.
      const isBegun = session.getState().writing?.id === statement.id;
      startWriting(workspace, statement.id);
      const { writing } = session.getState();
      if (writing?.id !== statement.id) return;
      event.preventDefault();
      write(workspace, isBegun ? writing.draft + event.key : goOn(writing.draft, event.key));
    };
    ground?.addEventListener('keydown', type);
    return () => ground?.removeEventListener('keydown', type);
  }, [workspace, container]);
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
