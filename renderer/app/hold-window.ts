import { holdsUnsaved } from '../state/unsaved.ts';
import type { Workspace } from '../state/workspace.ts';

/**
 * Keeps the window from closing on an edit that main has not heard of: one that was made as it was to close, or one of
 * very many cards that is still being made. Main then has the page close it, which it does once it has told.
 */
export function holdWindow({ document, session }: Workspace): () => void {
  const hold = (event: Event) => {
    const sitting = session.getState();
    const isHeld = sitting.longEdit !== null || holdsUnsaved(document.getState(), sitting);
    if (isHeld) event.preventDefault();
  };
  window.addEventListener('beforeunload', hold);
  return () => window.removeEventListener('beforeunload', hold);
}
