import { useCallback, useSyncExternalStore } from 'react';
import { COMMAND_TABLE, type CommandId } from '../../shared/commands/command-table.ts';
import { say } from '../state/words.ts';
import { useWorkspace } from '../state/workspace-context.ts';
import { followCommands } from './follow-commands.ts';
import { isMac } from './platform.ts';
import { isCommandChecked, isCommandEnabled, runCommand } from './run-command.ts';
import { describeShortcut } from './shortcut.ts';

interface CommandUse {
  /** What the menus call it. */
  readonly label: string;
  /** Its shortcut as people read it, if it has one. */
  readonly keys: string | undefined;
  readonly isEnabled: boolean;
  readonly isChecked: boolean;
  readonly run: () => void;
}

/** A command as a control needs it, kept in step with the document and the session. */
export function useCommand(id: CommandId): CommandUse {
  const workspace = useWorkspace();
  const follow = useCallback(
    (listener: () => void) => followCommands(workspace, listener),
    [workspace],
  );
  const isEnabled = useSyncExternalStore(follow, () => isCommandEnabled(workspace, id));
  const isChecked = useSyncExternalStore(follow, () => isCommandChecked(workspace, id));
  const { shortcut } = COMMAND_TABLE[id];
  return {
    label: say(`command.${id}`),
    keys: shortcut === undefined ? undefined : describeShortcut(shortcut, isMac()),
    isEnabled,
    isChecked,
    run: () => void runCommand(workspace, id),
  };
}
