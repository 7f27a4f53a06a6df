import { closePanel } from '../../state/session-store.ts';
import { say } from '../../state/words.ts';
import { useSession, useWorkspace } from '../../state/workspace-context.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { VersionsPage } from './versions-page.tsx';

/** The earlier versions of the document's file, to be looked at, compared and restored. */
export function VersionsDialog() {
  const { session } = useWorkspace();
  const isOpen = useSession((state) => state.openPanels.has('versions'));
  return (
    <Dialog
      isOpen={isOpen}
      onClose={() => closePanel(session, 'versions')}
      title={say('versions.title')}
      closeLabel={say('versions.close')}
      startsAt="field"
    >
      {isOpen && <VersionsPage />}
    </Dialog>
  );
}
