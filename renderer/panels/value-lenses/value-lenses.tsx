import { closePanel } from '../../state/session-store.ts';
import { say } from '../../state/words.ts';
import { useSession, useWorkspace } from '../../state/workspace-context.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { LensSheet } from './lens-sheet.tsx';

/** The ways of seeing the debate that a map holds: made, named and weighed, and compared in one table. */
export function ValueLenses() {
  const { session } = useWorkspace();
  const isOpen = useSession((state) => state.openPanels.has('valueLenses'));
  return (
    <Dialog
      isOpen={isOpen}
      onClose={() => closePanel(session, 'valueLenses')}
      title={say('valueLens.title')}
      closeLabel={say('valueLens.close')}
    >
      <LensSheet />
    </Dialog>
  );
}
