import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { listViolations } from '../fixtures/list-violations.ts';
import { card, cards, invokeFromMenu, writeDebate } from '../fixtures/map-driver.ts';
import { openDebate } from '../fixtures/open-debate.ts';

// What lies beneath a dialog is out of reach, and was looked at before.
const DIALOG = '[role="dialog"]';

test('the window has no fault that axe can find, light and dark', async ({ open }) => {
  const app = await open();
  const page = await app.firstWindow();
  await expect(page.locator('.react-flow__node').first()).toBeVisible();
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
  readonly name: string;
  readonly commands: readonly string[];
  /** Shows that the window has taken it. */
  readonly isOn: (page: Page) => Promise<boolean>;
  /** Whether words and sizes stay as they are. */
  readonly isOfColours: boolean;
}

const readRoot = (page: Page, name: string) => page.locator(':root').getAttribute(name);

const APPEARANCES: readonly Appearance[] = [
  {
    // The rules that are not of colour speak of names, roles, and what is too small or scrolls.
    name: 'in Japanese with text at 200 %',
    commands: ['view.languageJapanese', 'view.textSize200'],
    isOn: async (page) =>
      (await readRoot(page, 'lang')) === 'ja' &&
      (await page.evaluate(() => window.devicePixelRatio >= 2)),
    isOfColours: false,
  },
  {
    name: 'in the dark',
    commands: ['view.themeDark'],
    isOn: (page) => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches),
    isOfColours: true,
  },
  {
    name: 'in high contrast',
    commands: ['view.themeContrast'],
    isOn: async (page) => (await readRoot(page, 'data-contrast')) === 'more',
    isOfColours: true,
  },
];

// Palette, keys, cross-examination, versions, print and picture.
const OPENING = ['Control+k', 'F1', 'Shift+F7', 'Control+Alt+s', 'Control+p', 'Control+Alt+e'];

for (const { name, commands, isOn, isOfColours } of APPEARANCES) {
  test(`panels that open rarely have no fault that axe can find, ${name}`, async ({
    open,
    folder,
  }) => {
    const { app, page } = await openDebate({ open, folder });
    await page.emulateMedia({ colorScheme: null });
    for (const command of commands) await invokeFromMenu(app, command);
    await expect.poll(() => isOn(page)).toBe(true);

    await page.keyboard.press('Control+a');
    await page.keyboard.press('F7');
    await page.keyboard.press('Control+f');
    await page.keyboard.type('uniforms');
    expect(await listViolations(page, { isOfColours })).toEqual([]);
    await page.keyboard.press('F7');
    await page.keyboard.press('Control+Shift+O');
    await expect(page.getByRole('treeitem').first()).toBeVisible();
    await invokeFromMenu(app, 'view.lens');
    expect(await listViolations(page, { isOfColours })).toEqual([]);
    for (const keys of OPENING) {
      await page.keyboard.press(keys);
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await listViolations(page, { part: DIALOG, isOfColours })).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }

    const opened = app.waitForEvent('window');
    await invokeFromMenu(app, 'file.new');
    const fresh = await opened;
    await expect(fresh.getByRole('listitem').first()).toBeVisible();
    expect(await listViolations(fresh, { isOfColours })).toEqual([]);
  });
}

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

test('every card says its role, its side and what it states', async ({ window }) => {
  const names = await window
    .locator('.react-flow__node-statement')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label') ?? ''));
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    expect(name).toMatch(/^(Motion|Position|Reason|Objection|Rebuttal|Undercut|Evidence|Backing)/);
  }
  const motion = window.getByRole('group', { name: /^Motion/ });
  await expect(motion).toHaveAttribute('aria-roledescription', 'statement');
  await expect(motion).toHaveAttribute('aria-description', /Sources: News article 2020, P1/);
});
