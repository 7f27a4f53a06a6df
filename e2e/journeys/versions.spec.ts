import { expect, test } from '../fixtures/app.ts';
import { card } from '../fixtures/map-driver.ts';
import { openDebate } from '../fixtures/open-debate.ts';

test('an earlier version is compared, restored by one branch and as a whole, and undone', async ({
  open,
  folder,
}) => {
  const { page } = await openDebate({ open, folder });
  await card(page, /hide differences/).dblclick();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Uniforms hide wealth.');
  await page.keyboard.press('Escape');
  await card(page, /cost families/).click();
  await page.keyboard.press('Delete');
  await expect(card(page, /cost families/)).toHaveCount(0);
  await page.keyboard.press('Control+s');
  await page.keyboard.press('Control+Alt+s');
  const dialog = page.getByRole('dialog', { name: 'Versions of this map' });
  const versions = dialog.getByRole('radio');
  await expect(versions).toHaveCount(2);
  await expect(versions.first()).toBeChecked();
  await expect(dialog.getByText('Same as the map now')).toBeVisible();
  await versions.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(versions.last()).toBeChecked();
  await expect(dialog.getByText('0 added, 2 removed, 1 changed')).toBeVisible();
  await dialog.getByRole('button', { name: 'Show on Map' }).click();
  const compared = page.getByRole('dialog', { name: 'Compared maps' });
  const markOf = (text: RegExp) =>
    compared
      .locator('.react-flow__node-statement')
      .filter({ has: page.locator('[data-manner]') })
      .and(compared.getByRole('group', { name: text }));
  await expect(markOf(/cost families/)).toContainText('Removed');
  await expect(markOf(/hide wealth/)).toContainText('Changed');
  // A screen reader hears first how a card differs.
  await expect(markOf(/^Changed\. .*hide wealth/)).toBeVisible();
  await markOf(/hide wealth/).click();
  await page.keyboard.press('Delete');
  await expect(markOf(/hide wealth/)).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(compared.locator('.react-flow__node.selected')).toBeFocused();
  await expect(compared.locator('.react-flow__node.selected')).toHaveAccessibleName(/^Motion/);
  await markOf(/hide wealth/).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Restore With Branch' }).click();
  await expect(compared.getByRole('group', { name: /hide differences/ }).first()).toBeVisible();
  await expect(markOf(/hide differences/)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(compared).toBeHidden();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+Alt+s');
  await versions.last().check();
  const removed = dialog.getByRole('listitem').filter({ hasText: 'Uniforms cost families money.' });
  await removed.getByRole('button', { name: 'Restore With Branch' }).first().click();
  await expect(dialog.getByText('0 added, 0 removed, 1 changed')).toBeVisible();
  await dialog.getByRole('button', { name: 'Restore This Version' }).click();
  await page.keyboard.press('Escape');
  await expect(card(page, /cost families/)).toBeVisible();
  await expect(card(page, /hide differences/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(card(page, /hide wealth/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(card(page, /cost families/)).toHaveCount(0);
});
