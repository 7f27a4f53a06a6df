import { type ElectronApplication, expect, type Page } from '@playwright/test';
import type { Bridge } from '../../shared/ipc/bridge.ts';

declare global {
  interface Window {
    readonly contention: Bridge<File>;
  }
}

/** The smallest map with a motion, as a file's text. */
export function writeSmallMap(motion: string): string {
  const statement = { id: 'm', kind: 'motion', text: motion, at: { x: 0, y: 0 } };
  const map = {
    format: 'argmap',
    version: 1,
    id: 'small',
    title: motion,
    statements: [statement],
    arguments: [],
    sources: [],
    notes: [],
  };
  return `${JSON.stringify(map)}\n`;
}

/** Waits until a window shows its map and hears its menus. */
export async function waitForMap(page: Page): Promise<Page> {
  await expect(page.locator('.react-flow__node').first()).toBeVisible();
  return page;
}

/** The first window, once it shows its map. */
export async function openFirstWindow(app: ElectronApplication): Promise<Page> {
  return waitForMap(await app.firstWindow());
}

/** Says, as the page does after an edit, that something is unsaved. */
export async function markEdited(page: Page): Promise<void> {
  await page.evaluate(() =>
    window.contention['document:set-status']({ edited: true, title: 'Debate' }),
  );
}

/** Tries to close the first window, as its close button does. */
export async function pressCloseButton(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
}

export async function countWindows(app: ElectronApplication): Promise<number> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
}

/** The titles of all windows, as their title bars show them. */
export async function listTitles(app: ElectronApplication): Promise<readonly string[]> {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.getTitle()),
  );
}

/** Saves the text as the page would. */
export async function save(page: Page, text: string, as: 'same' | 'other') {
  return page.evaluate(
    ([content, way]) =>
      window.contention['document:save']({ text: content, as: way, suggestedName: 'Debate' }),
    [text, as] as const,
  );
}

/** Crashes the first window's page, and waits until it is loaded again. */
export async function crashPage(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const loaded = new Promise<void>((resolve) => contents?.once('did-finish-load', resolve));
    contents?.forcefullyCrashRenderer();
    return loaded;
  });
}
