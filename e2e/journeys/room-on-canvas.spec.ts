import { join } from 'node:path';
import { expect, test } from '../fixtures/app.ts';
import { card, placeOf, saveAs } from '../fixtures/map-driver.ts';
import { openDebate } from '../fixtures/open-debate.ts';

const LONG =
  'Uniforms hide differences in wealth, which pupils otherwise read from shoes and bags. ';

test('a card that is written long pushes what is below it, and one undo puts all back', async ({
  open,
  folder,
}) => {
  const { app, page } = await openDebate({ open, folder });
  const before = await saveAs(app, page, join(folder, 'before.argmap'));
  await card(page, /hide differences/).click();
  await page.keyboard.press('Enter');
  await page.keyboard.insertText(LONG.repeat(4).trim());
  await page.keyboard.press('Enter');
  const long = card(page, /shoes and bags/);
  const below = card(page, /survey felt/);
  await expect(async () => {
    const [upper, lower] = [await placeOf(long), await placeOf(below)];
    expect(lower.y).toBeGreaterThan(upper.y + upper.height);
  }).toPass();
  const written = await saveAs(app, page, join(folder, 'written.argmap'));
  const moved = written.statements.filter(({ id, at }) => {
    const place = before.statements.find((one) => one.id === id)?.at;
    return place?.x !== at.x || place.y !== at.y;
  });
  expect(moved.map(({ id }) => id)).toEqual(['e']);
  await page.keyboard.press('Control+z');
  const undone = await saveAs(app, page, join(folder, 'undone.argmap'));
  expect(undone.statements).toEqual(before.statements);
});

test('a panel that opens leaves the selected card in view, and where it was scrolled away, away', async ({
  open,
  folder,
}) => {
  const { page } = await openDebate({ open, folder });
  const canvas = page.getByRole('application', { name: 'Argument map' });
  const chosen = card(page, /cost families/);
  await page.keyboard.press('Control+i');
  await expect(page.getByRole('region', { name: 'Inspector' })).toHaveCount(0);
  await chosen.click();
  const isInView = async () => {
    const [room, box] = [await placeOf(canvas), await placeOf(chosen)];
    return box.x >= room.x && box.x + box.width <= room.x + room.width;
  };
  const { x, width } = await placeOf(chosen);
  const room = await placeOf(canvas);
  await canvas.hover();
  await page.mouse.wheel(-(room.x + room.width - x - width - 8), 0);
  await expect.poll(isInView).toBe(true);
  await page.keyboard.press('Control+i');
  await expect(page.getByRole('region', { name: 'Inspector' })).toBeVisible();
  await expect.poll(isInView).toBe(true);

  await page.keyboard.press('Control+i');
  await canvas.hover();
  await page.mouse.wheel(-2000, 0);
  await expect.poll(isInView).toBe(false);
  const away = await placeOf(chosen);
  await page.keyboard.press('Control+i');
  await expect(page.getByRole('region', { name: 'Inspector' })).toBeVisible();
  expect(await placeOf(chosen)).toEqual(away);
});

test('bars lie over the map, which stays where it is, and what is selected comes out from under them', async ({
  open,
  folder,
}) => {
  const { page } = await openDebate({ open, folder });
  const canvas = page.getByRole('application', { name: 'Argument map' });
  const bars = page.getByRole('search');
  const [motion, reason] = [card(page, /require uniforms/), card(page, /hide differences/)];
  await reason.click();
  const before = await placeOf(reason);
  await page.keyboard.press('Control+f');
  await expect(bars).toBeVisible();
  expect(await placeOf(reason)).toEqual(before);
  await page.keyboard.press('Escape');
  await expect(bars).toBeHidden();
  expect(await placeOf(reason)).toEqual(before);

  await motion.click();
  const [room, place] = [await placeOf(canvas), await placeOf(motion)];
  await page.mouse.move(room.x + 30, room.y + room.height - 30);
  await page.mouse.down();
  await page.mouse.move(room.x + 30, room.y + room.height - 22 - (place.y - room.y), { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await placeOf(motion)).y).toBeLessThan(room.y + 20);
  await page.keyboard.press('Control+f');
  await expect(bars).toBeVisible();
  await expect(async () => {
    const [bar, seen] = [await placeOf(bars), await placeOf(motion)];
    expect(seen.y).toBeGreaterThan(bar.y + bar.height);
  }).toPass();
});
