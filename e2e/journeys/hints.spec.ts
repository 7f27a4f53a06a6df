import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { card, cards, drag } from '../fixtures/map-driver.ts';
import { openDebate } from '../fixtures/open-debate.ts';

const REASON = /hide differences/;
const hint = (page: Page) => page.getByRole('region', { name: 'Hint' });
const readOut = (page: Page) => page.getByRole('status').filter({ hasText: /^Hint: / });

async function edit(page: Page, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press('Alt+ArrowLeft');
}

async function saveAndClose(page: Page): Promise<void> {
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('status').filter({ hasText: 'Saved' }).first()).toBeAttached();
  await page.close();
}

test('hints come when they help, are read out, go when followed or dismissed, and stay away', async ({
  open,
  folder,
}) => {
  const { page, path } = await openDebate({ open, folder });
  await expect(hint(page)).toHaveCount(0);
  await card(page, REASON).click();
  await expect(hint(page)).toContainText('Drag a line from the + or −');
  await expect(readOut(page)).toHaveText(/Drag a line from the \+ or −/);

  // Followed: a line is drawn, and let go where it makes nothing.
  await drag(page, card(page, REASON).locator('[data-relation="supports"]'), card(page, REASON));
  await expect(hint(page)).toHaveCount(0);
  await expect(readOut(page)).toHaveCount(0);
  await page.mouse.up();

  await card(page, REASON).click();
  await edit(page, 2);
  await expect(hint(page)).toHaveCount(0);
  await edit(page, 1);
  await expect(hint(page)).toContainText('folds away what hangs on');
  await hint(page).getByRole('button', { name: 'Got It' }).click();
  await expect(hint(page)).toHaveCount(0);
  await saveAndClose(page);

  const next = await (await open([path])).firstWindow();
  await expect(cards(next)).toHaveCount(4);
  await card(next, REASON).click();
  await expect(hint(next)).toContainText('Shift and drag over the empty map');
  await hint(next).getByRole('button', { name: 'No More Hints' }).click();
  await expect(hint(next)).toHaveCount(0);
  await card(next, /cost families/).click();
  await edit(next, 4);
  await expect(hint(next)).toHaveCount(0);
});
