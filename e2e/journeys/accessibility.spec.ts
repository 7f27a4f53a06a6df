import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { listViolations } from '../fixtures/list-violations.ts';
import { card, cards, invokeFromMenu, writeDebate } from '../fixtures/map-driver.ts';
import { openDebate } from '../fixtures/open-debate.ts';

// What lies beneath a dialog is out of reach, and was looked at before.
const DIALOG = '[role="dialog"]';

test('every card says its role, its side and what it states, and the window has no fault that axe can find, light and dark', async ({
  open,
}) => {
  const app = await open();
  const page = await app.firstWindow();
  await expect(cards(page).first()).toBeVisible();
  const names = await page
    .locator('.react-flow__node-statement')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label') ?? ''));
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    expect(name).toMatch(/^(Motion|Position|Reason|Objection|Rebuttal|Undercut|Evidence|Backing)/);
  }
  const motion = page.getByRole('group', { name: /^Motion/ });
  await expect(motion).toHaveAttribute('aria-roledescription', 'statement');
  await expect(motion).toHaveAttribute('aria-description', /Sources: News article 2020, P1/);

  // Playwright would pretend that the system is light, whatever the app says.
  await page.emulateMedia({ colorScheme: null });
  const choose = async (theme: 'light' | 'dark') => {
    await invokeFromMenu(app, theme === 'dark' ? 'view.themeDark' : 'view.themeLight');
    await expect(page.locator(':root')).toHaveCSS('color-scheme', theme);
  };
  await choose('light');
  expect(await listViolations(page)).toEqual([]);
  await choose('dark');
  expect(await listViolations(page, { isOfColours: true })).toEqual([]);
  await card(page, /^Position, For\./)
    .first()
    .click();
  expect(await listViolations(page, { isOfColours: true })).toEqual([]);
  await choose('light');
  expect(await listViolations(page)).toEqual([]);
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await listViolations(page, { part: DIALOG })).toEqual([]);
});

interface Appearance {
  readonly commands: readonly string[];
  /** Shows that a window has taken it. */
  readonly isOn: (page: Page) => Promise<boolean>;
}

const readRoot = (page: Page, name: string) => page.locator(':root').getAttribute(name);

const JAPANESE_AND_LARGE: Appearance = {
  commands: ['view.languageJapanese', 'view.textSize200'],
  isOn: async (page) =>
    (await readRoot(page, 'lang')) === 'ja' &&
    (await page.evaluate(() => window.devicePixelRatio >= 2)),
};

const THEMES: readonly Appearance[] = [
  {
    commands: ['view.themeDark'],
    isOn: async (page) =>
      (await readRoot(page, 'data-contrast')) !== 'more' &&
      (await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)),
  },
  {
    commands: ['view.themeContrast'],
    isOn: async (page) => (await readRoot(page, 'data-contrast')) === 'more',
  },
];

async function put(app: ElectronApplication, page: Page, { commands, isOn }: Appearance) {
  for (const command of commands) await invokeFromMenu(app, command);
  await expect.poll(() => isOn(page)).toBe(true);
  // The page hears of dark and light from the system, apart from the rest.
  const isDark = await app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors);
  await expect
    .poll(() => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches))
    .toBe(isDark);
}

// Palette, keys, cross-examination, versions, print and picture.
const OPENING = ['Control+k', 'F1', 'Shift+F7', 'Control+Alt+s', 'Control+p', 'Control+Alt+e'];

/** Opens one after the other what is seen rarely, in a window that is there and in a new one. */
async function showPanels(
  app: ElectronApplication,
  page: Page,
  look: (page: Page, part?: string) => Promise<void>,
): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.press('F7');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('uniforms');
  await look(page);
  await page.keyboard.press('F7');
  await page.keyboard.press('Control+Shift+O');
  await expect(page.getByRole('treeitem').first()).toBeVisible();
  await invokeFromMenu(app, 'view.lens');
  await look(page);
  for (const keys of OPENING) {
    await page.keyboard.press(keys);
    await expect(page.getByRole('dialog')).toBeVisible();
    await look(page, DIALOG);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }

  const opened = app.waitForEvent('window');
  await invokeFromMenu(app, 'file.new');
  const fresh = await opened;
  await fresh.emulateMedia({ colorScheme: null });
  await expect(fresh.getByRole('listitem').first()).toBeVisible();
  await look(fresh);
}

// The rules that are not of colour speak of names, roles, and what is too small or scrolls.
test('panels that open rarely have no fault that axe can find, in Japanese with text at 200 %', async ({
  open,
  folder,
}) => {
  const { app, page } = await openDebate({ open, folder });
  await page.emulateMedia({ colorScheme: null });
  await put(app, page, JAPANESE_AND_LARGE);
  await showPanels(app, page, async (shown, part) => {
    expect(await listViolations(shown, part === undefined ? {} : { part })).toEqual([]);
  });
});

test('panels that open rarely have no colours that axe finds wrong, in the dark and in high contrast', async ({
  open,
  folder,
}) => {
  const { app, page } = await openDebate({ open, folder });
  await page.emulateMedia({ colorScheme: null });
  await showPanels(app, page, async (shown, part) => {
    const look = { isOfColours: true, ...(part === undefined ? {} : { part }) };
    for (const theme of THEMES) {
      await put(app, shown, theme);
      expect(await listViolations(shown, look)).toEqual([]);
    }
  });
});

test('the page of a damaged file, and its map, have no fault that axe can find', async ({
  open,
  folder,
}) => {
  const path = join(folder, 'damaged.argmap');
  await writeFile(path, writeDebate().replace('"target": "r"', '"target": "gone"'));
  const app = await open([path]);
  const page = await app.firstWindow();
  await expect(page.getByRole('main')).toContainText('gone');
  expect(await listViolations(page)).toEqual([]);
  await page.getByRole('button').first().click();
  await expect(cards(page)).toHaveCount(4);
  await page.keyboard.press('Control+s');
  expect(await listViolations(page)).toEqual([]);
});

test('a frame and the fields of what it holds have no fault that axe can find', async ({
  open,
  folder,
}) => {
  const { page: window } = await openDebate({ open, folder });
  await card(window, /hide differences/).click();
  await window.keyboard.press('Control+Shift+A');
  await window.keyboard.press('Control+g');
  const field = window.getByRole('textbox', { name: 'Frame title' });
  await field.fill('What it costs');
  expect(await listViolations(window)).toEqual([]);
  await field.press('Enter');
  await expect(window.getByRole('button', { name: /^Frame: What it costs/ })).toBeVisible();
  expect(await listViolations(window)).toEqual([]);
});
