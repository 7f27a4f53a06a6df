import type { CommandId } from '../../shared/commands/command-table.ts';
import { en } from '../../shared/messages/en.ts';
import { shellEn } from '../../shared/messages/shell-en.ts';

/** What the main process says. */
export const words = shellEn;

/** What the menu bar says; shared with the window, which shows the same commands. */
export const menuWords = en;

/** A command's label; its message is filed under its id. */
export function findCommandLabel(id: CommandId): string {
  const [menu = '', name = ''] = id.split('.');
  const menus: Readonly<Record<string, Readonly<Record<string, string>>>> = en.command;
  return menus[menu]?.[name] ?? id;
}
