import { type RefCallback, useCallback } from 'react';
import type { SessionState } from '../../state/session-store.ts';
import { useSession, useWorkspace } from '../../state/workspace-context.ts';
import { isTextEntry } from '../../ui/text-entry.ts';

/** For the element of a part of the panel: comes to it, and gives it the focus, when it is asked for. */
export function useAskedPart(
  part: NonNullable<SessionState['askedPart']>,
): RefCallback<HTMLElement> {
  const { session } = useWorkspace();
  const isAsked = useSession((state) => state.askedPart === part);
  return useCallback(
    (element) => {
      if (!isAsked || element === null) return;
      // A large map takes a while to be evaluated, and somebody may write by then.
      if (!isTextEntry(document.activeElement)) element.focus({ preventScroll: true });
      element.closest('section')?.scrollIntoView({ block: 'nearest' });
      session.setState({ askedPart: null });
    },
    [session, isAsked],
  );
}
