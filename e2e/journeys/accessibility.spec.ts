import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { card, invokeFromMenu } from '../fixtures/map-driver.ts';

async function listViolations(page: Page): Promise<readonly string[]> {
  // The default mode opens a page of its own, which the app does not allow.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

for (const theme of ['light', 'dark'] as const) {
  test(`the window has no fault that axe can find, ${theme}`, async ({ launch }) => {
    const app = await launch();
    const page = await app.firstWindow();
    await expect(page.locator('.react-flow__node').first()).toBeVisible();
    // Playwright would pretend that the system is light, whatever the app says.
    await page.emulateMedia({ colorScheme: null });
    await invokeFromMenu(app, theme === 'dark' ? 'view.themeDark' : 'view.themeLight');
    await expect(page.locator(':root')).toHaveCSS('color-scheme', theme);
    expect(await listViolations(page)).toEqual([]);
    await card(page, /^Position, For\./)
      .first()
      .click();
    expect(await listViolations(page)).toEqual([]);
    await page.keyboard.press('F1');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await listViolations(page)).toEqual([]);
  });
}

test('a frame and the fields of what it holds have no fault that axe can find', async ({
  window,
}) => {
  await card(window, /^Position, For\./)
    .first()
    .click();
  await window.keyboard.press('Control+Shift+A');
  await window.keyboard.press('Control+g');
  const field = window.getByRole('textbox', { name: 'Title of the frame' });
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
});
