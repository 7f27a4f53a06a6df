import { expect, test } from '../fixtures/app.ts';
import { openDebate } from '../fixtures/open-debate.ts';

test('text grows in every part of a window and is cut nowhere', async ({ open, folder }) => {
  const { app, page } = await openDebate({ open, folder });
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(800, 600),
  );
  await page.keyboard.press('Control+Shift+O');
  const pixelRatio = () => page.evaluate(() => window.devicePixelRatio);
  const plain = await pixelRatio();
  for (const size of [115, 130, 150, 175, 200]) {
    await page.keyboard.press('Control+Alt+=');
    await expect.poll(pixelRatio).toBeCloseTo((plain * size) / 100, 2);
  }
  const buttons = page.getByRole('toolbar').getByRole('button');
  const edges = await buttons.evaluateAll((all) =>
    all.map((button) => button.getBoundingClientRect()).map(({ left, right }) => [left, right]),
  );
  const width = await page.evaluate(() => window.innerWidth);
  edges.reduce((before, [left = 0, right = 0]) => {
    expect(left).toBeGreaterThanOrEqual(before);
    expect(right).toBeLessThanOrEqual(width);
    return right;
  }, 0);
  // It has the focus, and all of the window under the tools.
  await expect(page.getByRole('heading', { name: 'Outline', exact: true })).toBeInViewport();
  await expect(page.getByRole('heading', { name: 'Map', exact: true })).toHaveCount(0);
});
