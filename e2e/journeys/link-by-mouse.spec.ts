import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { card, cards, drag, saveAs } from '../fixtures/map-driver.ts';
import { openDebate } from '../fixtures/open-debate.ts';

async function dragHandle(page: Page, from: string, relation: string, to: RegExp) {
  const source = card(page, new RegExp(from));
  await source.hover();
  const handle = source.locator(`[data-relation="${relation}"]`);
  await drag(page, handle, card(page, to));
}

test('a line from the minus handle makes an attack; undo takes it back', async ({
  launch,
  folder,
}) => {
  const { app, page } = await openDebate({ launch, folder });
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
});

test('a link that makes no sense is refused with the reason', async ({ launch, folder }) => {
  const { page } = await openDebate({ launch, folder });
  await dragHandle(page, 'hide differences', 'supports', /require uniforms/);
  await expect(page.getByText('These two are already linked in this way.').first()).toBeVisible();
  await page.mouse.up();
  await expect(page.locator('.react-flow__node-argument')).toHaveCount(3);
});

test('a card is dragged, and one undo brings it back to where it was', async ({
  launch,
  folder,
}) => {
  const { app, page } = await openDebate({ launch, folder });
  const moved = card(page, /cost families/);
  const start = await moved.boundingBox();
  if (start === null) throw new Error('The card has no place on screen');
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
});

test('deleting a reason keeps what supports it, and undo brings the links back', async ({
  launch,
  folder,
}) => {
  const { page } = await openDebate({ launch, folder });
  await card(page, /hide differences/).click();
  await page.keyboard.press('Delete');
  await expect(cards(page)).toHaveCount(3);
  await expect(page.locator('.react-flow__node-argument')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(page.locator('.react-flow__node-argument')).toHaveCount(3);
});

test('arranging moves the cards, and one undo puts them all back', async ({ launch, folder }) => {
  const { app, page } = await openDebate({ launch, folder });
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled();
  const arranged = await saveAs(app, page, join(folder, 'arranged.argmap'));
  await page.keyboard.press('Control+z');
  const undone = await saveAs(app, page, join(folder, 'undone.argmap'));
  expect(arranged.statements).not.toEqual(undone.statements);
  expect(undone.statements.find(({ id }) => id === 'm')?.at).toEqual({ x: 200, y: 0 });
});
