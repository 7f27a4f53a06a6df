import { notify } from '../state/session-store.ts';
import { say } from '../state/words.ts';
import type { Workspace } from '../state/workspace.ts';

/** Tells that the page had stopped working, where this one took its place. */
export function followRestarts({ bridge, session }: Workspace): () => void {
  return bridge['on:page:restarted'](() => notify(session, 'info', say('recovery.restarted')));
}
