import type { GatheringName, SubmenuName } from '../../shared/commands/command-entry.ts';
import { COMMAND_TABLE, type CommandId } from '../../shared/commands/command-table.ts';

/** One line of a context menu: a command, or a menu within it. */
export interface MenuLine {
  /** The command, or the last that is within. */
  readonly id: CommandId;
  readonly within?: {
    readonly label: `submenu.${SubmenuName}` | `gathering.${GatheringName}`;
    readonly commands: readonly CommandId[];
  };
}

// What can be taken in at a glance: so many lines need no menus within.
const LONGEST_FLAT = 12;

/**
 * The lines for these commands, which are in the order of the table. Where they are many, the rarer are gathered in
 * menus within, each standing where its last command would; one that would hold a single command is that command.
 */
export function listMenu(commands: readonly CommandId[]): readonly MenuLine[] {
  const isLong = commands.length > LONGEST_FLAT;
  const labels = commands.map((id) => labelMenuOf(id, isLong));
  return commands.flatMap((id, index): MenuLine[] => {
    const label = labels[index];
    if (label === undefined) return [{ id }];
    if (labels.lastIndexOf(label) > index) return [];
    const within = commands.filter((_, other) => labels[other] === label);
    return within.length === 1 ? [{ id }] : [{ id, within: { label, commands: within } }];
  });
}

function labelMenuOf(id: CommandId, isLong: boolean) {
  const { submenu, inContextMenu } = COMMAND_TABLE[id];
  if (submenu !== undefined) return `submenu.${submenu}` as const;
  const isGathered = isLong && inContextMenu !== undefined && inContextMenu !== true;
  return isGathered ? (`gathering.${inContextMenu}` as const) : undefined;
}
