import { useEffect } from 'react';
import { noteWork } from './work-under-way.ts';
import { useSession, useWorkspace } from './workspace-context.ts';

/**
 * For whoever has something worked out of a subject beside the window, null while there is nothing to do:
 * whether it was stopped, which is theirs to heed.
 */
export function useWork(subject: object | null): boolean {
  const { session } = useWorkspace();
  useEffect(() => (subject === null ? undefined : noteWork(session, subject)), [session, subject]);
  return useSession(({ halted }) => subject !== null && halted === subject);
}
