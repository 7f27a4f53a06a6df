import { expect, test } from '../fixtures/app.ts';
import { card } from '../fixtures/map-driver.ts';
import { openDebate } from '../fixtures/open-debate.ts';

test('what a pointer rests on shows what it answers and what answers it', async ({
  open,
  folder,
}) => {
  const { page } = await openDebate({ open, folder });
  const rings = page.getByTestId('neighbours').locator('rect');
  // The window of another journey that opens meanwhile takes the pointer away from this one.
  await expect(async () => {
    await page.mouse.move(5, 5);
    await card(page, /^Reason, For\. Uniforms hide/).hover();
    // The motion it is a reason for, and its evidence.
    await expect(rings).toHaveCount(2, { timeout: 2000 });
  }).toPass();
  await page.mouse.move(5, 5);
  await expect(rings).toHaveCount(0);
});

test('a card too small to read tells its words, and keys ask for its neighbours', async ({
  open,
  folder,
}) => {
  const { page } = await openDebate({ open, folder });
  await page.keyboard.press('Control+1');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('F9');
  await expect(page.getByTestId('neighbours')).toBeVisible();
  const tip = page.getByTestId('card-tip');
  // A step of the zoom that is under way is not added to the next.
  await expect(async () => {
    await page.keyboard.press('Control+-');
    await expect(tip).toContainText('1 reason, 1 objection', { timeout: 500 });
  }).toPass();
  await expect(
    page.getByRole('status').filter({ hasText: 'Attacked by “Uniforms cost' }),
  ).toBeAttached();
  await page.keyboard.press('ArrowDown');
  await expect(tip).toContainText(/Uniforms/);
  await page.keyboard.press('F9');
  await expect(tip).toHaveCount(0);
});
