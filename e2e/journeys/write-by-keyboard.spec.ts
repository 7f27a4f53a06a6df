import { expect, test } from '../fixtures/app.ts';
import { card, invokeFromMenu, restView } from '../fixtures/map-driver.ts';
import { openDebate } from '../fixtures/open-debate.ts';

test('a new statement left empty leaves nothing behind, not even a step to undo', async ({
  open,
  folder,
}) => {
  const { page: window } = await openDebate({ open, folder });
  const empty = card(window, /nothing written yet/);
  await card(window, /^Motion/).click();
  await window.keyboard.press('Control+Enter');
  await expect(empty).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(empty).toHaveCount(0);
  await expect(window.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('a new note takes what is typed, Escape gives the keys back to its card, and undo brings an empty one back without taking them', async ({
  open,
  folder,
}) => {
  const { app, page } = await openDebate({ open, folder });
  const note = page.locator('.react-flow__node-note');
  await invokeFromMenu(app, 'statement.addNote');
  await expect(note.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('Read this before the lesson.');
  // The field says each letter itself.
  await expect(page.getByRole('status').filter({ hasText: /^Note$/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(note.getByRole('textbox')).toHaveValue('Read this before the lesson.');
  await expect(note).toBeFocused();
  await page.keyboard.press('F2');
  await expect(note.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Delete');
  await expect(note).toHaveCount(0);

  // Written in letters that can be read, from wherever it was begun.
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ControlOrMeta+-');
  await restView(page);
  const readZoom = () =>
    page
      .locator('.react-flow__viewport')
      .evaluate((viewport) => new DOMMatrixReadOnly(getComputedStyle(viewport).transform).a);
  expect(await readZoom()).toBeLessThan(0.6);
  await invokeFromMenu(app, 'statement.addNote');
  await expect(note.getByRole('textbox')).toBeFocused();
  await expect.poll(readZoom).toBeGreaterThanOrEqual(0.6);
  await page.keyboard.press('Escape');
  await expect(note).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(note).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(note).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(note).toHaveCount(0);
});

test('arrow keys walk from card to card', async ({ open, folder }) => {
  const { page } = await openDebate({ open, folder });
  const selected = page.locator('.selected');
  await card(page, /^Motion/).click();
  await page.keyboard.press('ArrowDown');
  await expect(card(page, /^(Reason|Objection)/).and(selected)).toHaveCount(1);
});
