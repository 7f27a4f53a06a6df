import { useCallback } from 'react';
import { dismissNotice } from '../../state/session-store.ts';
import { say } from '../../state/words.ts';
import { useSession, useWorkspace } from '../../state/workspace-context.ts';
import { NoticeStack } from '../../ui/notice-stack.tsx';

/** What the app has to say in passing. Screen readers hear it from the announcer. */
export function Notices() {
  const { session } = useWorkspace();
  const notices = useSession((state) => state.notices);
  const dismiss = useCallback((key: number) => dismissNotice(session, key), [session]);
  return <NoticeStack notices={notices} dismissLabel={say('notice.dismiss')} onDismiss={dismiss} />;
}
