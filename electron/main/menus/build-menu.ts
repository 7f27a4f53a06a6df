import { basename, dirname } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import { type CommandEntry, MENUS, type MenuName } from '../../../shared/commands/command-entry.ts';
import {
  COMMAND_IDS,
  COMMAND_TABLE,
  type CommandId,
} from '../../../shared/commands/command-table.ts';
import type { Events, Payload } from '../../../shared/ipc/contract.ts';
import { say } from '../words.ts';
import { buildAppMenu, buildWindowMenu } from './mac-menus.ts';

export interface MenuOptions {
  readonly platform: NodeJS.Platform;
  /** Offers what only developers need. */
  readonly isDevelopment: boolean;
  readonly state: Payload<'menu:set-state'>;
  readonly recentFiles: readonly string[];
  readonly invoke: (invocation: Events['command:invoked']) => void;
  readonly openRecent: (path: string) => void;
  readonly clearRecent: () => void;
}

type Item = MenuItemConstructorOptions;

interface PlacedItem {
  readonly group: number;
  readonly item: Item;
}

const SEPARATOR: Item = { type: 'separator' };
const FUNCTION_KEY = /^F\d+$/;

/** The whole menu bar, from the table of commands and what the platform adds to it. */
export function buildMenu(options: MenuOptions): Item[] {
  const menus = MENUS.map(
    (name): Item => ({
      label: say(`menu.${name}`),
      ...(name === 'help' ? { role: 'help' } : {}),
      submenu: buildOneMenu(name, options),
    }),
  );
  if (options.platform !== 'darwin') {
    return menus;
  }
  return [buildAppMenu(), ...menus.slice(0, -1), buildWindowMenu(), ...menus.slice(-1)];
}

function buildOneMenu(menu: MenuName, options: MenuOptions): Item[] {
  const placed = [...placeCommands(menu, options), ...placeNativeItems(menu, options)];
  const groups = [...new Set(placed.map(({ group }) => group))].sort((a, b) => a - b);
  return groups.flatMap((group, index) => {
    const items = placed.filter((each) => each.group === group).map(({ item }) => item);
    return index === 0 ? items : [SEPARATOR, ...items];
  });
}

function placeCommands(menu: MenuName, options: MenuOptions): PlacedItem[] {
  const placed: PlacedItem[] = [];
  const submenus = new Map<string, Item[]>();
  for (const id of COMMAND_IDS) {
    const entry = COMMAND_TABLE[id];
    if (entry.menu !== menu || entry.hidden === true) {
      continue;
    }
    const item = buildCommandItem(id, entry, options);
    const siblings = entry.submenu === undefined ? undefined : submenus.get(entry.submenu);
    if (entry.submenu === undefined) {
      placed.push({ group: entry.group, item });
    } else if (siblings !== undefined) {
      siblings.push(item);
    } else {
      const items = [item];
      submenus.set(entry.submenu, items);
      const label = say(`submenu.${entry.submenu}`);
      placed.push({ group: entry.group, item: { label, submenu: items } });
    }
  }
  return placed;
}

function buildCommandItem(id: CommandId, entry: CommandEntry, options: MenuOptions): Item {
  const { state, platform, invoke } = options;
  if (entry.role !== undefined) return { id, role: entry.role, label: say(`command.${id}`) };
  const accelerator = findAccelerator(entry.shortcut, platform);
  return {
    id,
    label: escapeLabel(findLabel(id, state)),
    enabled: state.enabled.includes(id),
    // A radio item always shows one of its group as chosen; with nothing selected, none is.
    type: entry.shape === undefined ? 'normal' : 'checkbox',
    checked: entry.shape !== undefined && state.checked.includes(id),
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
    click: (_item, _window, event) =>
      invoke({ id, byKeys: event?.triggeredByAccelerator === true }),
  };
}

// macOS takes every key shown in a menu away from text fields, including plain ones such as Enter.
function findAccelerator(
  shortcut: string | undefined,
  platform: NodeJS.Platform,
): string | undefined {
  const isPlainKey =
    shortcut !== undefined && !shortcut.includes('+') && !FUNCTION_KEY.test(shortcut);
  return platform === 'darwin' && isPlainKey ? undefined : shortcut;
}

function findLabel(id: CommandId, state: Payload<'menu:set-state'>): string {
  const own = { 'edit.undo': state.undoLabel, 'edit.redo': state.redoLabel };
  return (id in own ? own[id as keyof typeof own] : undefined) ?? say(`command.${id}`);
}

// One ampersand marks the letter to type in a menu.
function escapeLabel(label: string): string {
  return label.replace(/&/g, '&&');
}

function placeNativeItems(menu: MenuName, options: MenuOptions): PlacedItem[] {
  switch (menu) {
    case 'file':
      return placeFileItems(options);
    case 'view':
      return placeViewItems(options);
    case 'help':
      return options.platform === 'darwin' ? [] : [{ group: 9, item: buildAboutItem() }];
    case 'edit':
    case 'statement':
    case 'arrange':
      return [];
    default:
      return menu satisfies never;
  }
}

function placeFileItems(options: MenuOptions): PlacedItem[] {
  const recent: PlacedItem = {
    group: 1,
    item: { label: say('submenu.openRecent'), submenu: buildRecentItems(options) },
  };
  const quit: PlacedItem = { group: 10, item: { role: 'quit', label: say('menuItem.quit') } };
  return options.platform === 'darwin' ? [recent] : [recent, quit];
}

function placeViewItems({ isDevelopment }: MenuOptions): PlacedItem[] {
  const fullScreen = { role: 'togglefullscreen' as const, label: say('menuItem.fullScreen') };
  const forDevelopers: PlacedItem[] = [
    { group: 20, item: { role: 'reload', label: say('menuItem.reload') } },
    { group: 20, item: { role: 'toggleDevTools', label: say('menuItem.developerTools') } },
  ];
  return [{ group: 10, item: fullScreen }, ...(isDevelopment ? forDevelopers : [])];
}

function buildAboutItem(): Item {
  return { role: 'about', label: say('menuItem.about', { app: say('app.name') }) };
}

function buildRecentItems({ recentFiles, openRecent, clearRecent }: MenuOptions): Item[] {
  if (recentFiles.length === 0) {
    return [{ label: say('menuItem.noRecent'), enabled: false }];
  }
  const files = recentFiles.map(
    (path): Item => ({
      label: escapeLabel(`${basename(path)} — ${dirname(path)}`),
      click: () => openRecent(path),
    }),
  );
  return [...files, SEPARATOR, { label: say('menuItem.clearRecent'), click: clearRecent }];
}
