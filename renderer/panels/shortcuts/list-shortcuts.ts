import { MENUS, type MenuName } from '../../../shared/commands/command-entry.ts';
import {
  COMMAND_IDS,
  COMMAND_TABLE,
  type CommandId,
} from '../../../shared/commands/command-table.ts';
import { describeShortcut, listShortcuts } from '../../commands/shortcut.ts';

interface ShortcutGroup {
  readonly menu: MenuName;
  /** The keys as people read them, those of the menu first; none for a command that has none. */
  readonly shortcuts: readonly { readonly id: CommandId; readonly keys: readonly string[] }[];
}

/**
 * Every command that people know of, by menu, those without keys after the others: this is where people look for
 * what can be done.
 */
export function listShortcutGroups(isMac: boolean): readonly ShortcutGroup[] {
  return MENUS.map((menu) => ({ menu, shortcuts: listMenuShortcuts(menu, isMac) }));
}

function listMenuShortcuts(menu: MenuName, isMac: boolean): ShortcutGroup['shortcuts'] {
  const ids = COMMAND_IDS.filter((id) => COMMAND_TABLE[id].menu === menu && !isHidden(id));
  const named = ids.map((id) => ({
    id,
    keys: listShortcuts(id, isMac).map((each) => describeShortcut(each, isMac)),
  }));
  const [withKeys, without] = [true, false].map((hasKeys) =>
    named.filter(({ keys }) => keys.length > 0 === hasKeys),
  );
  return [...(withKeys ?? []), ...(without ?? [])];
}

function isHidden(id: CommandId): boolean {
  return COMMAND_TABLE[id].hidden === true;
}
