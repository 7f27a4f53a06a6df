import { join } from 'node:path';
import { expect, test } from '../fixtures/app.ts';
import { card, cards, invokeFromMenu, placeOf, readMap, saveAs } from '../fixtures/map-driver.ts';
import { openDebate } from '../fixtures/open-debate.ts';

test('cards are framed, named and moved together; undo takes it all back', async ({
  open,
  folder,
}) => {
  const { app, page, path } = await openDebate({ open, folder });

  await card(page, /hide differences/).click();
  await card(page, /felt less judged/).click({ modifiers: ['Shift'] });
  await page.keyboard.press('Control+g');
  await page.getByRole('textbox', { name: 'Frame title' }).fill('Fairness');
  await page.keyboard.press('Enter');
  const title = page.getByRole('button', { name: 'Frame: Fairness, holds 2' });
  await expect(title).toBeVisible();

  await card(page, /require uniforms/).click();
  await title.click();
  await expect(page.getByRole('heading', { name: '2 selected' })).toBeVisible();
  const box = await placeOf(title);
  const canvas = await placeOf(page.locator('.react-flow'));
  await page.mouse.move(box.x + 20, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(canvas.x + canvas.width - 4, box.y + 12, { steps: 6 });
  // The view follows what is held at its edge, and both go back by Escape.
  await expect
    .poll(async () => (await card(page, /require uniforms/).boundingBox())?.x)
    .toBeLessThan(canvas.x);
  await page.keyboard.press('Escape');
  expect(await placeOf(title)).toEqual(box);
  await page.mouse.up();

  await page.mouse.move(box.x + 20, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + 20, box.y + 92, { steps: 6 });
  await page.mouse.up();
  const saved = await saveAs(app, page, join(folder, 'framed.argmap'));
  expect(saved.frames).toEqual([
    expect.objectContaining({ title: 'Fairness', members: ['r', 'e'] }),
  ]);
  const [r, e] = ['r', 'e'].map((id) => saved.statements.find((each) => each.id === id)?.at);
  expect([r?.x, e?.x]).toEqual([0, 40]);
  expect(r?.y).toBeGreaterThan(220);
  expect((e?.y ?? 0) - (r?.y ?? 0)).toBe(160);

  await title.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Remove Frame' }).click();
  await expect(title).toBeHidden();
  await expect(cards(page)).toHaveCount(4);
  await page.keyboard.press('Control+z');
  await title.dblclick();
  await page.getByRole('textbox', { name: 'Frame title' }).fill('Justice');
  await page.keyboard.press('Escape');
  await expect(title).toBeVisible();

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(title).toBeHidden();
  const undone = await saveAs(app, page, join(folder, 'undone.argmap'));
  expect(undone.frames ?? []).toEqual([]);
  expect(undone.statements).toEqual(expect.arrayContaining([...(await readMap(path)).statements]));
});

test('a frame removed while its title is written comes back without taking the keys, and a field that is gone to meanwhile has them', async ({
  open,
  folder,
}) => {
  const { app, page } = await openDebate({ open, folder });
  await card(page, /hide differences/).click();
  await page.keyboard.press('Control+g');
  await expect(page.getByRole('textbox', { name: 'Frame title' })).toBeFocused();
  await invokeFromMenu(app, 'arrange.removeFrame');
  const title = page.getByRole('button', { name: /^Frame: / });
  await expect(page.getByRole('textbox', { name: 'Frame title' })).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(title).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(title).toBeHidden();

  await card(page, /hide differences/).click();
  await page.keyboard.press('Control+g');
  await page.getByRole('textbox', { name: 'Frame title' }).fill('Fairness');
  const field = page.getByRole('complementary').getByRole('textbox').first();
  await field.click();
  await expect(page.getByRole('button', { name: /^Frame: Fairness/ })).toBeVisible();
  await expect(field).toBeFocused();
});
