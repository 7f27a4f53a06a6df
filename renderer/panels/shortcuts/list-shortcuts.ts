import {
  COMMAND_IDS,
  COMMAND_TABLE,
  type CommandId,
  MENUS,
  type MenuName,
} from '../../../shared/commands/command-table.ts';

interface ShortcutGroup {
  readonly menu: MenuName;
  readonly shortcuts: readonly { readonly id: CommandId; readonly shortcut: string }[];
}

/** Every command that has a shortcut, by menu; menus without one are left out. */
export function listShortcuts(): readonly ShortcutGroup[] {
  const groups = MENUS.map((menu) => ({ menu, shortcuts: listMenuShortcuts(menu) }));
  return groups.filter(({ shortcuts }) => shortcuts.length > 0);
}

function listMenuShortcuts(menu: MenuName): ShortcutGroup['shortcuts'] {
  return COMMAND_IDS.flatMap((id) => {
    const { menu: own, shortcut } = COMMAND_TABLE[id];
    return own === menu && shortcut !== undefined ? [{ id, shortcut }] : [];
  });
}
