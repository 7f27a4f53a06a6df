import { Dialog } from '@base-ui/react/dialog';
import { useEffect, useRef } from 'react';
import { runCommand } from '../../commands/run-command.ts';
import { openRecentMap } from '../../state/recent-maps.ts';
import { closePanel, select } from '../../state/session-store.ts';
import { say } from '../../state/words.ts';
import type { Workspace } from '../../state/workspace.ts';
import { useSession, useWorkspace } from '../../state/workspace-context.ts';
import dialog from '../../ui/dialog.module.css';
import { focusAtOnce } from '../../ui/focus-at-once.ts';
import { useReturnOfFocus } from '../../ui/use-return-of-focus.ts';
import styles from './command-palette.module.css';
import type { Choice } from './list-choices.ts';
import { PaletteList } from './palette-list.tsx';

const MOST_RECENT = 8;

/** Everything one can do and everything one can go to, by typing a few letters of its name. */
export function CommandPalette() {
  const workspace = useWorkspace();
  const { session } = workspace;
  const isOpen = useSession((state) => state.openPanels.has('palette'));
  const popup = useRef<HTMLDivElement>(null);
  const picked = useRef<Choice | null>(null);
  useReturnOfFocus(isOpen);
  // The focus goes back first, because what was picked may move it on from there.
  useEffect(() => {
    const choice = picked.current;
    picked.current = null;
    if (!isOpen && choice !== null) follow(workspace, choice);
  }, [workspace, isOpen]);
  const close = () => {
    closePanel(session, 'palette');
  };
  const pick = (choice: Choice) => {
    picked.current = choice;
    close();
  };
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => open || close()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialog.backdrop} />
        <Dialog.Popup
          ref={popup}
          className={styles.popup}
          aria-label={say('palette.label')}
          initialFocus={() => focusAtOnce(popup.current?.querySelector('input') ?? null)}
        >
          <PaletteList onPick={pick} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function follow(workspace: Workspace, choice: Choice): void {
  const { session } = workspace;
  if (choice.kind === 'statement') {
    select(session, [choice.id]);
    session.getState().viewer?.reveal(choice.id);
    return;
  }
  if (choice.kind === 'map') {
    openRecentMap(workspace, choice.id);
    return;
  }
  const others = session.getState().recentCommands.filter((id) => id !== choice.id);
  session.setState({ recentCommands: [choice.id, ...others].slice(0, MOST_RECENT) });
  void runCommand(workspace, choice.id);
}
