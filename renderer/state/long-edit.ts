import type { PlainMessageKey } from '../../shared/messages/message-key.ts';
import { announce, notify, type SessionStore } from './session-store.ts';
import { say } from './words.ts';
import type { Workspace } from './workspace.ts';

/**
 * Announces that an edit of very many cards is being made, replacing any earlier one, which is said if it was another;
 * `end` announces that it is over.
 */
export function beginLongEdit(
  { session }: Pick<Workspace, 'session'>,
  label: PlainMessageKey,
): { readonly signal: AbortSignal; readonly end: () => void } {
  const halt = new AbortController();
  const longEdit = { label, callOff: () => halt.abort() };
  const earlier = session.getState().longEdit;
  earlier?.callOff();
  session.setState({ longEdit });
  if (earlier !== null && earlier.label !== label)
    notify(session, 'info', say('notice.undone', { act: say(earlier.label) }));
  const end = () => {
    if (session.getState().longEdit === longEdit) session.setState({ longEdit: null });
  };
  return { signal: halt.signal, end };
}

/** Cancels the edit of very many cards that is being made; false if there is none. */
export function callOffLongEdit(session: SessionStore): boolean {
  const { longEdit } = session.getState();
  if (longEdit === null) return false;
  longEdit.callOff();
  session.setState({ longEdit: null });
  announce(session, say('notice.undone', { act: say(longEdit.label) }));
  return true;
}

/** Resolves once no edit of very many cards is being made. */
export async function whenLongEditEnds(session: SessionStore): Promise<void> {
  if (session.getState().longEdit === null) return;
  await new Promise<void>((resolve) => {
    const stop = session.subscribe(({ longEdit }) => {
      if (longEdit !== null) return;
      stop();
      resolve();
    });
  });
}
