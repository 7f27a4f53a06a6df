import { COMMAND_IDS, COMMAND_TABLE, type CommandId } from '../../shared/commands/command-table.ts';
import { attempt } from '../state/attempt.ts';
import { announce, type PanelName } from '../state/session-store.ts';
import { say } from '../state/words.ts';
import type { Workspace } from '../state/workspace.ts';
import { ARRANGE_COMMANDS } from './arrange-commands.ts';
import { BRANCH_COMMANDS } from './branch-commands.ts';
import { CLIPBOARD_COMMANDS } from './clipboard-commands.ts';
import type { CommandAction } from './command-action.ts';
import { COMPARISON_COMMANDS } from './comparison-commands.ts';
import { EDIT_COMMANDS } from './edit-commands.ts';
import { EVALUATION_COMMANDS } from './evaluation-commands.ts';
import { FILE_COMMANDS } from './file-commands.ts';
import { FIND_COMMANDS } from './find-commands.ts';
import { FRAME_COMMANDS } from './frame-commands.ts';
import { LOOK_COMMANDS } from './look-commands.ts';
import { nameCommand } from './name-command.ts';
import type { Lack } from './need.ts';
import { NOTE_COMMANDS } from './note-commands.ts';
import { PANE_COMMANDS } from './pane-commands.ts';
import { REWRITE_COMMANDS } from './rewrite-commands.ts';
import { SOURCE_COMMANDS } from './source-commands.ts';
import { STATEMENT_COMMANDS } from './statement-commands.ts';
import { tellLack } from './tell-lack.ts';
import { TEXT_SIZE_COMMANDS } from './text-size-commands.ts';
import { VIEW_COMMANDS } from './view-commands.ts';
import { WALK_COMMANDS } from './walk-commands.ts';

// Typed by the table: a command without an action, or an action without a command, does not compile.
const ACTIONS: Readonly<Record<CommandId, CommandAction>> = {
  ...FILE_COMMANDS,
  ...EDIT_COMMANDS,
  ...CLIPBOARD_COMMANDS,
  ...WALK_COMMANDS,
  ...STATEMENT_COMMANDS,
  ...BRANCH_COMMANDS,
  ...REWRITE_COMMANDS,
  ...NOTE_COMMANDS,
  ...SOURCE_COMMANDS,
  ...ARRANGE_COMMANDS,
  ...FRAME_COMMANDS,
  ...VIEW_COMMANDS,
  ...EVALUATION_COMMANDS,
  ...TEXT_SIZE_COMMANDS,
  ...LOOK_COMMANDS,
  ...COMPARISON_COMMANDS,
  ...FIND_COMMANDS,
  ...PANE_COMMANDS,
};

/** What is missing for a command to be done now; null for nothing. */
export function findLack(workspace: Workspace, id: CommandId): Lack | null {
  const { needs = [] } = ACTIONS[id];
  return needs.find(({ isMet }) => !isMet(workspace))?.lack ?? null;
}

export function isCommandEnabled(workspace: Workspace, id: CommandId): boolean {
  return findLack(workspace, id) === null;
}

export function isCommandChecked(workspace: Workspace, id: CommandId): boolean {
  return ACTIONS[id].isChecked?.(workspace) ?? false;
}

/** The dialog that a command opens and closes; undefined for none. */
export function findDialog(id: CommandId): PanelName | undefined {
  return ACTIONS[id].dialog;
}

/** Runs a command, or says what is missing: the one path of mouse, keyboard, menu and toolbar. */
export async function runCommand(workspace: Workspace, id: CommandId): Promise<void> {
  const lack = findLack(workspace, id);
  if (lack !== null) {
    tellLack(workspace, id, lack);
    return;
  }
  // A command may read where cards lie, and they have not arrived yet.
  workspace.session.getState().gliding?.finish();
  const { serial } = workspace.session.getState().announcement;
  await attempt(workspace, id, () => ACTIONS[id].run(workspace));
  if (workspace.session.getState().announcement.serial === serial) tellState(workspace, id);
}

/** Says what was switched or chosen, which the menu shows by a tick alone. */
function tellState(workspace: Workspace, id: CommandId): void {
  const { shape } = COMMAND_TABLE[id];
  if (shape === undefined) return;
  const name = nameCommand(id);
  const isOn = isCommandChecked(workspace, id);
  if (shape === 'choice') announce(workspace.session, name);
  else announce(workspace.session, say(isOn ? 'spoken.on' : 'spoken.off', { name }));
}

export function listEnabledCommands(workspace: Workspace): readonly CommandId[] {
  return COMMAND_IDS.filter((id) => isCommandEnabled(workspace, id));
}

export function listCheckedCommands(workspace: Workspace): readonly CommandId[] {
  return COMMAND_IDS.filter((id) => isCommandChecked(workspace, id));
}
