import { join } from 'node:path';
import { expect, test } from '../fixtures/app.ts';
import { card, saveAs } from '../fixtures/map-driver.ts';

test('a map is turned to another direction, keeps it, and is turned back in one step', async ({
  open,
  folder,
}) => {
  const app = await open();
  const page = await app.firstWindow();
  await expect(card(page, /^Motion/)).toBeVisible();
  const start = await saveAs(app, page, join(folder, 'start.argmap'));

  await page.keyboard.press('Control+Alt+6');
  // Places are found beside the window, and are one step of undo once they are there.
  await expect(page.getByRole('status').filter({ hasText: 'From Left to Right' })).toBeAttached();
  const turned = await saveAs(app, page, join(folder, 'turned.argmap'));
  expect(turned).toMatchObject({ direction: 'left-right' });
  const motion = turned.statements.find(({ kind }) => kind === 'motion');
  for (const { at, kind } of turned.statements) {
    if (kind === 'position') expect(at.x).toBeGreaterThan(motion?.at.x ?? 0);
  }

  await page.keyboard.press('Control+z');
  const back = await saveAs(app, page, join(folder, 'back.argmap'));
  expect(back.statements).toEqual(start.statements);
  expect(back).not.toHaveProperty('direction');
});
