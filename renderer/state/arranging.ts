import type { PlainMessageKey } from '../../shared/messages/message-key.ts';
import { announce, type SessionStore } from './session-store.ts';
import { say } from './words.ts';
import type { Workspace } from './workspace.ts';

/** Tells that cards are being arranged, in place of whatever was being arranged before; `end` tells that it is over. */
export function beginArranging(
  { session }: Pick<Workspace, 'session'>,
  label: PlainMessageKey,
): { readonly signal: AbortSignal; readonly end: () => void } {
  const halt = new AbortController();
  const arranging = { label, callOff: () => halt.abort() };
  session.getState().arranging?.callOff();
  session.setState({ arranging });
  const end = () => {
    if (session.getState().arranging === arranging) session.setState({ arranging: null });
  };
  return { signal: halt.signal, end };
}

/** Calls off what is being arranged; false where nothing is. */
export function callOffArranging(session: SessionStore): boolean {
  const { arranging } = session.getState();
  if (arranging === null) return false;
  arranging.callOff();
  session.setState({ arranging: null });
  announce(session, say('notice.undone', { act: say(arranging.label) }));
  return true;
}
