import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { COMMAND_IDS, COMMAND_TABLE } from '../../../shared/commands/command-table.ts';
import { speak } from '../words.ts';
import { buildMenu, type MenuOptions } from './build-menu.ts';

type Item = MenuItemConstructorOptions;

function build(changes: Partial<MenuOptions> = {}): Item[] {
  return buildMenu({
    platform: 'linux',
    isDevelopment: false,
    state: { enabled: [], checked: [] },
    recentFiles: [],
    invoke: () => {},
    openRecent: () => {},
    clearRecent: () => {},
    ...changes,
  });
}

function flatten(items: readonly Item[]): Item[] {
  return items.flatMap((item) => [
    item,
    ...(Array.isArray(item.submenu) ? flatten(item.submenu) : []),
  ]);
}

function find(items: readonly Item[], matches: (item: Item) => boolean): Item {
  const found = flatten(items).find(matches);
  if (found === undefined) {
    throw new Error('There is no such item.');
  }
  return found;
}

describe('the menu bar', () => {
  it.each(['linux', 'win32', 'darwin'] as const)('holds each command once on %s', (platform) => {
    const ids = flatten(build({ platform })).flatMap(({ id }) => id ?? []);
    const shown = COMMAND_IDS.filter((id) => !('hidden' in COMMAND_TABLE[id]));
    expect([...ids].sort()).toEqual([...shown].sort());
  });

  it('enables and ticks what the window says and nothing else', () => {
    const state = {
      enabled: ['file.save', 'view.minimap'],
      checked: ['view.minimap', 'file.save'],
    };
    const items = flatten(build({ state })).filter(({ id }) => id !== undefined);
    expect(items.filter(({ enabled }) => enabled).map(({ id }) => id)).toEqual([
      'file.save',
      'view.minimap',
    ]);
    expect(items.filter(({ checked }) => checked).map(({ id }) => id)).toEqual(['view.minimap']);
  });

  it('says what undo would undo', () => {
    const state = { enabled: [], checked: [], undoLabel: 'Undo Add R&D' };
    expect(find(build({ state }), ({ id }) => id === 'edit.undo').label).toBe('Undo Add R&&D');
    expect(find(build({ state }), ({ id }) => id === 'edit.redo').label).toBe('Redo');
  });

  it('shows the keys and leaves them to the window', () => {
    for (const item of flatten(build()).filter(({ id }) => id !== undefined)) {
      expect(item.accelerator === undefined || item.registerAccelerator === false).toBe(true);
    }
    expect(find(build(), ({ id }) => id === 'edit.delete').accelerator).toBe('Delete');
  });

  it('keeps plain keys out of the menus of macOS, which would take them from text fields', () => {
    for (const { accelerator, role } of flatten(build({ platform: 'darwin' }))) {
      expect(
        role !== undefined || accelerator === undefined || /\+|^F\d/.test(String(accelerator)),
      ).toBe(true);
    }
  });

  it('invokes the command that is clicked, or whose keys the system gave to the menu', () => {
    const invoked: string[] = [];
    const items = build({ invoke: ({ id, byKeys }) => invoked.push(`${id} ${byKeys}`) });
    const item = find(items, ({ id }) => id === 'arrange.all');
    item.click?.(undefined as never, undefined, undefined as never);
    item.click?.(undefined as never, undefined, { triggeredByAccelerator: true });
    expect(invoked).toEqual(['arrange.all false', 'arrange.all true']);
  });

  it('lists recent files and what clears them', () => {
    const opened: string[] = [];
    const items = build({
      recentFiles: ['/home/ada/a&b.argmap'],
      openRecent: (path) => opened.push(path),
    });
    const item = find(items, ({ label }) => label === 'a&&b.argmap — /home/ada');
    item.click?.(undefined as never, undefined, undefined as never);
    expect(opened).toEqual(['/home/ada/a&b.argmap']);
    expect(flatten(items).some(({ label }) => label === 'Clear List')).toBe(true);
    expect(flatten(build()).some(({ label }) => label === 'No Recent Maps')).toBe(true);
  });

  it('draws lines between groups, none at an end and no two together', () => {
    for (const { submenu } of flatten(build({ isDevelopment: true }))) {
      if (Array.isArray(submenu)) {
        const types = submenu.map(({ type }) => (type === 'separator' ? '-' : 'x')).join('');
        expect(types).not.toMatch(/^-|--|-$/);
      }
    }
  });

  it('offers developer tools to developers only', () => {
    const hasTools = (items: Item[]) =>
      flatten(items).some(({ role }) => role === 'toggleDevTools' || role === 'reload');
    expect(hasTools(build())).toBe(false);
    expect(hasTools(build({ isDevelopment: true }))).toBe(true);
  });

  it('puts Quit and About where the platform has them', () => {
    const roles = (platform: NodeJS.Platform) =>
      flatten(build({ platform })).map(({ role }) => role);
    expect(roles('linux')).toEqual(expect.arrayContaining(['quit', 'about']));
    const [own, ...others] = build({ platform: 'darwin' });
    expect(own?.role).toBe('appMenu');
    expect(flatten(own ? [own] : []).map(({ role }) => role)).toEqual(
      expect.arrayContaining(['quit', 'about']),
    );
    expect(flatten(others).filter(({ role }) => role === 'quit' || role === 'about')).toEqual([]);
  });

  it('names everything on macOS in the language of the app, but for the app itself', () => {
    speak('ja', 'en');
    const items = flatten(build({ platform: 'darwin' }));
    speak('en', 'en');
    const isOwn = ({ type, role }: Item) => type !== 'separator' && role !== 'appMenu';
    const labels = items.filter(isOwn).map(({ label }) => label);
    expect(labels).not.toContain(undefined);
    expect(labels.filter((label) => /^[\x20-\x7e]*$/.test(label ?? ''))).toEqual([]);
  });
});
