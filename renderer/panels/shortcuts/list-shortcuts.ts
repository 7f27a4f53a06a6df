import {
  COMMAND_IDS,
  COMMAND_TABLE,
  type CommandId,
  MENUS,
  type MenuName,
} from '../../../shared/commands/command-table.ts';
import { describeShortcut, listShortcuts } from '../../commands/shortcut.ts';

interface ShortcutGroup {
  readonly menu: MenuName;
  /** The keys as people read them, those of the menu first. */
  readonly shortcuts: readonly { readonly id: CommandId; readonly keys: readonly string[] }[];
}

/** Every command that has a shortcut, by menu; menus without one are left out. */
export function listShortcutGroups(isMac: boolean): readonly ShortcutGroup[] {
  const groups = MENUS.map((menu) => ({ menu, shortcuts: listMenuShortcuts(menu, isMac) }));
  return groups.filter(({ shortcuts }) => shortcuts.length > 0);
}

function listMenuShortcuts(menu: MenuName, isMac: boolean): ShortcutGroup['shortcuts'] {
  return COMMAND_IDS.filter((id) => COMMAND_TABLE[id].menu === menu).flatMap((id) => {
    const keys = listShortcuts(id, isMac).map((each) => describeShortcut(each, isMac));
    return keys.length === 0 ? [] : [{ id, keys }];
  });
}
