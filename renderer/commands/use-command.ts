import { useCallback, useSyncExternalStore } from 'react';
import { COMMAND_TABLE, type CommandId } from '../../shared/commands/command-table.ts';
import { say } from '../state/words.ts';
import { useWorkspace } from '../state/workspace-context.ts';
import { followCommands } from './follow-commands.ts';
import { isMac } from './platform.ts';
import { findLack, isCommandChecked, runCommand } from './run-command.ts';
import { describeShortcut, spellForAria } from './shortcut.ts';

interface CommandUse {
  /** What the menus call it. */
  readonly label: string;
  /** Its shortcut as people read it, if it has one. */
  readonly keys: string | undefined;
  /** The same as `aria-keyshortcuts` has it. */
  readonly ariaKeys: string | undefined;
  readonly isEnabled: boolean;
  /** What is missing where it is not enabled. */
  readonly lack: string | undefined;
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
  const lack = useSyncExternalStore(follow, () => findLack(workspace, id));
  const isChecked = useSyncExternalStore(follow, () => isCommandChecked(workspace, id));
  const { shortcut } = COMMAND_TABLE[id];
  return {
    label: say(`command.${id}`),
    keys: shortcut === undefined ? undefined : describeShortcut(shortcut, isMac()),
    ariaKeys: shortcut === undefined ? undefined : spellForAria(shortcut, isMac()),
    isEnabled: lack === null,
    lack: lack === null ? undefined : say(`lack.${lack}`),
    isChecked,
    run: () => void runCommand(workspace, id),
  };
}
