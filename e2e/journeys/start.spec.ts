import { expect, test } from '../fixtures/app.ts';

test('the app opens on the bundled map', async ({ window }) => {
  await expect(window.getByRole('heading', { name: /strike/i })).toBeVisible();
  const elements = window.locator('.react-flow__node');
  await expect.poll(() => elements.count()).toBeGreaterThanOrEqual(25);
});

test('the page loads without an error', async ({ launch }) => {
  const app = await launch();
  const window = await app.firstWindow();
  const problems: string[] = [];
  window.on('pageerror', (error) => problems.push(error.message));
  window.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await window.reload();
  await expect(window.locator('.react-flow__node').first()).toBeVisible();
  expect(problems).toEqual([]);
});
