import type { CommandId } from '../../shared/commands/command-table.ts';
import { notify } from '../state/session-store.ts';
import { say } from '../state/words.ts';
import type { Workspace } from '../state/workspace.ts';
import type { Lack } from './need.ts';

/** Says what is missing for a command that was chosen. Uses its short name: people know where they found it. */
export function tellLack(workspace: Workspace, id: CommandId, lack: Lack): void {
  const told = { command: say(`command.${id}`).replace(/…$/, ''), reason: say(`lack.${lack}`) };
  notify(workspace.session, 'info', say('lacking.told', told));
}
