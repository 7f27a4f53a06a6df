import { COMMAND_TABLE, type CommandId } from '../../shared/commands/command-table.ts';
import { say } from '../state/words.ts';

/**
 * What a command is called away from its menu. Within its submenu it has half a name: "Up" says
 * what only under "Nudge".
 */
export function nameCommand(id: CommandId): string {
  const { submenu } = COMMAND_TABLE[id];
  const label = say(`command.${id}`);
  if (submenu === undefined) return label;
  return say('spoken.named', { name: say(`submenu.${submenu}`), text: label });
}
