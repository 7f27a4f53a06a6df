import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { card, cards, drag, placeOf, saveAs } from '../fixtures/map-driver.ts';
import { openDebate } from '../fixtures/open-debate.ts';

async function dragHandle(page: Page, from: string, relation: string, to: RegExp) {
  const source = card(page, new RegExp(from));
  await source.hover();
  const handle = source.locator(`[data-relation="${relation}"]`);
  await drag(page, handle, card(page, to));
}

test('a line from the minus handle makes an attack, undo takes it back, Escape makes nothing, and one that makes no sense is refused', async ({
  open,
  folder,
}) => {
  const { app, page } = await openDebate({ open, folder });
  await dragHandle(page, 'cost families', 'attacks', /hide differences/);
  await expect(page.getByText('will attack this')).toBeVisible();
  await page.mouse.up();
  const saved = await saveAs(app, page, join(folder, 'linked.argmap'));
  expect(saved.arguments).toHaveLength(4);
  expect(saved.arguments).toContainEqual(
    expect.objectContaining({ relation: 'attacks', premises: ['o'], target: 'r' }),
  );
  await page.keyboard.press('Control+z');
  const undone = await saveAs(app, page, join(folder, 'undone.argmap'));
  expect(undone.arguments).toHaveLength(3);

  await dragHandle(page, 'cost families', 'attacks', /hide differences/);
  await page.keyboard.press('Escape');
  await expect(page.getByText('will attack this')).toBeHidden();
  await page.mouse.up();

  await dragHandle(page, 'hide differences', 'supports', /require uniforms/);
  await expect(page.getByText('These two are already linked in this way.').first()).toBeVisible();
  await page.mouse.up();
  await expect(page.locator('.react-flow__node-argument')).toHaveCount(3);
});

async function middleOf(what: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await placeOf(what);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('a line let go over the empty canvas writes its answer there, from the motion too', async ({
  open,
  folder,
}) => {
  const { page } = await openDebate({ open, folder });
  for (const [text, dx, dy] of [
    [/cost families/, 60, 160],
    [/should require/, 260, 40],
  ] as const) {
    const from = card(page, text);
    await from.click();
    const handle = from.locator('[data-relation="attacks"]');
    const start = await middleOf(handle);
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(start.x + dx, start.y + dy, { steps: 8 });
    await page.mouse.up();
    const written = page.getByRole('textbox', { name: 'Text' }).first();
    await expect(written).toBeFocused();
    // The view may move to show all of the card, and the card to where it covers nothing.
    const [end, now] = [await middleOf(written), await middleOf(handle)];
    expect(Math.abs(end.x - now.x - dx)).toBeLessThan(100);
    expect(Math.abs(end.y - now.y - dy)).toBeLessThan(100);
    await page.keyboard.type('That is no reason.');
    await page.keyboard.press('Enter');
  }
});

test('what is dragged, deleted or arranged comes back by one undo, with its place and its links', async ({
  open,
  folder,
}) => {
  const { app, page } = await openDebate({ open, folder });
  const moved = card(page, /cost families/);
  const start = await placeOf(moved);
  await page.mouse.move(start.x + 40, start.y + start.height - 8);
  await page.mouse.down();
  await page.mouse.move(start.x + 100, start.y + start.height + 60, { steps: 8 });
  await page.mouse.up();
  const after = await saveAs(app, page, join(folder, 'moved.argmap'));
  const place = after.statements.find(({ id }) => id === 'o')?.at;
  expect(place?.x).toBeGreaterThan(450);
  await page.keyboard.press('Control+z');
  const undone = await saveAs(app, page, join(folder, 'back.argmap'));
  expect(undone.statements.find(({ id }) => id === 'o')?.at).toEqual({ x: 420, y: 200 });

  await card(page, /hide differences/).click();
  await page.keyboard.press('Delete');
  await expect(cards(page)).toHaveCount(3);
  // What supported it stays.
  await expect(page.locator('.react-flow__node-argument')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(page.locator('.react-flow__node-argument')).toHaveCount(3);

  await page.keyboard.press('Control+l');
  await expect(page.getByRole('status').filter({ hasText: 'Arrange' })).toBeAttached();
  const arranged = await saveAs(app, page, join(folder, 'arranged.argmap'));
  await page.keyboard.press('Control+z');
  const back = await saveAs(app, page, join(folder, 'as-before.argmap'));
  expect(arranged.statements).not.toEqual(back.statements);
  expect(back.statements).toEqual(undone.statements);
});
