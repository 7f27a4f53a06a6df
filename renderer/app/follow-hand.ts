import type { SessionState, SessionStore } from '../state/session-store.ts';
import type { Workspace } from '../state/workspace.ts';
import { isTextEntry } from '../ui/text-entry.ts';

/** Notes whether somebody works with the mouse or with keys just now. Returns how to stop. */
export function followHand({ session }: Workspace): () => void {
  const byMouse = () => take(session, 'mouse');
  const byKeys = (event: KeyboardEvent) => {
    if (isOfKeys(event)) take(session, 'keys');
  };
  window.addEventListener('pointerdown', byMouse, true);
  window.addEventListener('keydown', byKeys, true);
  return () => {
    window.removeEventListener('pointerdown', byMouse, true);
    window.removeEventListener('keydown', byKeys, true);
  };
}

function take(session: SessionStore, hand: SessionState['hand']): void {
  if (session.getState().hand !== hand) session.setState({ hand });
}

// People who use the mouse type too.
function isOfKeys({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || (isStep(key) && !isTextEntry(target));
}

function isStep(key: string): boolean {
  return key === 'Tab' || key.startsWith('Arrow');
}
