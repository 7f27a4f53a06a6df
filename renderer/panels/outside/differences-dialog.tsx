import { lookAt } from '../../state/comparing.ts';
import { closePanel } from '../../state/session-store.ts';
import { say } from '../../state/words.ts';
import { useDocument, useSession, useWorkspace } from '../../state/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DifferenceList } from '../comparison/difference-list.tsx';

/** What another program changed in the file since it was last read or written here. */
export function DifferencesDialog() {
  const workspace = useWorkspace();
  const { session } = workspace;
  const isOpen = useSession((state) => state.openPanels.has('differences'));
  const outside = useSession((state) => state.outside);
  const known = useDocument((state) => state.known);
  return (
    <Dialog
      isOpen={isOpen && outside?.kind === 'changed'}
      onClose={() => closePanel(session, 'differences')}
      title={say('outside.differencesTitle')}
      closeLabel={say('outside.close')}
    >
      {outside?.kind === 'changed' && (
        <>
          <Button
            onClick={() =>
              lookAt(workspace, { before: known, after: outside.map, isOfVersion: false })
            }
          >
            {say('comparison.look')}
          </Button>
          <DifferenceList before={known} after={outside.map} />
        </>
      )}
    </Dialog>
  );
}
