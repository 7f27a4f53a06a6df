import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../fixtures/app.ts';

test('a debater sees what stands, tries what if, and discards it', async ({ launch }) => {
  const app = await launch();
  const page = await app.firstWindow();
  await expect(page.locator('.react-flow__node').first()).toBeVisible();

  await page.keyboard.press('F8');
  const panel = page.getByRole('region', { name: 'Evaluation' });
  await expect(panel.getByText(/^The motion (stands|falls|is open)$/)).toBeVisible();
  await expect(panel.getByText(/^Strength \d+ of 100$/)).toBeVisible();

  const cruxes = panel.getByRole('region', { name: 'What the motion hangs on' });
  await cruxes.getByRole('button').first().click();
  await panel.getByRole('button', { name: 'Rejected' }).click();
  const bar = page.getByRole('region', { name: 'What if' }).filter({ hasText: '1 statement' });
  await expect(bar).toBeVisible();
  await expect(page).toHaveTitle(/^(?!\*)/);

  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .include('[aria-label="Evaluation"]')
    .analyze();
  expect(violations).toEqual([]);
  await bar.getByRole('button', { name: 'Discard' }).click();
  await expect(bar).toBeHidden();
});
