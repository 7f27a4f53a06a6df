import { useState } from 'react';
import { closePanel } from '../../state/session-store.ts';
import { say } from '../../state/words.ts';
import { useSession, useWorkspace } from '../../state/workspace-context.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { USUAL_CHOICES } from './print-choices.ts';
import { PrintForm } from './print-form.tsx';

/** Everything about a print before the system's own dialog, with the sheets as they will be. */
export function PrintDialog() {
  const { session } = useWorkspace();
  const isOpen = useSession((state) => state.openPanels.has('print'));
  // Kept here, so that they are the same when it is opened again.
  const [choices, setChoices] = useState(USUAL_CHOICES);
  const close = () => closePanel(session, 'print');
  return (
    <Dialog
      isOpen={isOpen}
      onClose={close}
      title={say('print.title')}
      closeLabel={say('print.close')}
      size="preview"
      startsAt="field"
    >
      <PrintForm earlier={choices} onChange={setChoices} onDone={close} />
    </Dialog>
  );
}
