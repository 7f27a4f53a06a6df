import { closePanel } from '../../state/session-store.ts';
import { say } from '../../state/words.ts';
import { useSession, useWorkspace } from '../../state/workspace-context.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { PictureForm } from './picture-form.tsx';

/** Where one says what a picture shows, sees it, and has it written. */
export function PictureDialog() {
  const { session } = useWorkspace();
  const isOpen = useSession((state) => state.openPanels.has('picture'));
  const close = () => closePanel(session, 'picture');
  return (
    <Dialog
      isOpen={isOpen}
      onClose={close}
      title={say('pictureDialog.title')}
      closeLabel={say('pictureDialog.close')}
      size="preview"
      startsAt="field"
    >
      <PictureForm onDone={close} />
    </Dialog>
  );
}
