import { expect, test } from '../fixtures/app.ts';
import { card } from '../fixtures/map-driver.ts';
import { openDebate } from '../fixtures/open-debate.ts';

test('whatever closes or goes away, the focus goes on to the panel it stood in or to the card', async ({
  open,
  folder,
}) => {
  const { page } = await openDebate({ open, folder });
  const chosen = card(page, /hide differences/);
  await chosen.click();
  for (const [keys, name] of [
    ['F7', 'Review'],
    ['F8', 'Evaluation'],
    ['Control+Shift+O', 'Outline'],
  ] as const) {
    const panel = page.getByRole('region', { name });
    const close = panel.getByRole('button', { name: /^Close / });
    await page.keyboard.press(keys);
    await close.focus();
    await page.keyboard.press('Enter');
    await expect(panel).toHaveCount(0);
    await expect(chosen, name).toBeFocused();

    await page.keyboard.press(keys);
    await close.focus();
    await page.keyboard.press(keys);
    await expect(panel).toHaveCount(0);
    await expect(chosen, name).toBeFocused();

    await page.keyboard.press(keys);
    await panel.getByRole('heading', { name, exact: true }).focus();
    await page.keyboard.press('Escape');
    await expect(chosen, name).toBeFocused();
    await page.keyboard.press(keys);
    await expect(panel).toHaveCount(0);
  }

  const hint = page.getByRole('region', { name: 'Hint' });
  await hint.getByRole('button', { name: 'Got It' }).focus();
  await page.keyboard.press('Enter');
  await expect(hint).toHaveCount(0);
  await expect(chosen).toBeFocused();

  await page.keyboard.press('F7');
  const review = page.getByRole('region', { name: 'Review' });
  await review.getByRole('button', { name: 'Do not point this out' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(review.getByRole('heading', { name: 'Review', exact: true })).toBeFocused();
});

test('a dialog to fill in begins at its first field, one to read at its text, the close button stands before both, and nothing is selected afterwards', async ({
  open,
  folder,
}) => {
  const { page } = await openDebate({ open, folder });
  const canvas = page.getByRole('application', { name: 'Argument map' });
  const dialog = page.getByRole('dialog');
  const field = dialog.getByRole('combobox').first();
  const close = dialog.getByRole('button', { name: 'Close', exact: true });
  const leave = async (keys: string) => {
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(canvas, keys).toBeFocused();
  };
  await page.keyboard.press('F1');
  await expect(dialog).toBeVisible();
  await leave('F1');
  await page.keyboard.press('F1');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(close).toBeFocused();
  await leave('F1');

  await page.keyboard.press('Control+k');
  await expect(dialog).toBeVisible();
  await leave('Control+k');

  await page.keyboard.press('Control+p');
  await expect(field).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(close).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(field).toBeFocused();
  await leave('Control+p');
  await expect(page.locator('.react-flow__node.selected')).toHaveCount(0);
});

test('what a button is for comes out for the pointer and for keys, and Escape puts that away and no more', async ({
  open,
  folder,
}) => {
  const { page } = await openDebate({ open, folder });
  const tips = page.locator('[data-tip-popup]');
  const undercut = page.getByRole('button', { name: 'Add Undercut' });
  // Other windows on the screen may take the pointer for a moment.
  await expect(async () => {
    await page.mouse.move(0, 0);
    await undercut.hover();
    await expect(tips).toHaveText(/Ctrl\+U.*Select a line/, { timeout: 2000 });
    // On it, too, it can be read.
    await tips.hover({ timeout: 2000 });
    await expect(tips).toBeVisible({ timeout: 2000 });
  }).toPass();
  await page.keyboard.press('F7');
  await expect(tips).toHaveCount(0);
  const review = page.getByRole('region', { name: 'Review' });
  await review.getByRole('heading', { name: 'Review', exact: true }).focus();
  await page.keyboard.press('Tab');
  const close = review.getByRole('button', { name: 'Close Review' });
  await expect(close).toBeFocused();
  await expect(tips).toHaveText(/F7/);
  await expect(close).toHaveAttribute('aria-keyshortcuts', 'F7');
  await page.keyboard.press('Escape');
  await expect(tips).toHaveCount(0);
  await expect(close).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(close).not.toBeFocused();
});
