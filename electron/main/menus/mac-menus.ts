import type { MenuItemConstructorOptions } from 'electron';
import { say } from '../words.ts';

type Item = MenuItemConstructorOptions;

const SEPARATOR: Item = { type: 'separator' };

/** The menu that macOS shows under the app's name. Left alone, Electron would name its items in English. */
export function buildAppMenu(): Item {
  const app = say('app.name');
  return {
    role: 'appMenu',
    submenu: [
      { role: 'about', label: say('menuItem.about', { app }) },
      SEPARATOR,
      { role: 'services', label: say('menuItem.services') },
      SEPARATOR,
      { role: 'hide', label: say('menuItem.hide', { app }) },
      { role: 'hideOthers', label: say('menuItem.hideOthers') },
      { role: 'unhide', label: say('menuItem.showAll') },
      SEPARATOR,
      { role: 'quit', label: say('menuItem.quitApp', { app }) },
    ],
  };
}

/** The menu in which macOS lists the windows of an app. */
export function buildWindowMenu(): Item {
  return {
    role: 'windowMenu',
    label: say('menuItem.window'),
    submenu: [
      { role: 'minimize', label: say('menuItem.minimize') },
      { role: 'zoom', label: say('menuItem.zoom') },
      SEPARATOR,
      { role: 'front', label: say('menuItem.allToFront') },
    ],
  };
}
