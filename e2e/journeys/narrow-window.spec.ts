import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { card, cards, invokeFromMenu, placeOf } from '../fixtures/map-driver.ts';
import { openDebate } from '../fixtures/open-debate.ts';

async function resize(
  app: ElectronApplication,
  page: Page,
  width: number,
  height = 600,
): Promise<void> {
  const shown = await app.browserWindow(page);
  await shown.evaluate((each, [wide, high]) => each.setContentSize(wide, high), [
    width,
    height,
  ] as const);
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width);
}

function isWhole(text: Locator): Promise<boolean> {
  return text.evaluate((element) => element.scrollWidth <= element.clientWidth);
}

test('the header says whole what a map is called and how it is kept, in both languages', async ({
  open,
  folder,
}) => {
  const { app, page } = await openDebate({ open, folder });
  await card(page, /hide differences/).click();
  await page.keyboard.press('Alt+ArrowLeft');
  for (const [language, kept] of [
    ['English', 'Not saved, kept safe'],
    ['Japanese', '未保存・控えあり'],
  ] as const) {
    await invokeFromMenu(app, `view.language${language}`);
    const state = page.getByText(kept, { exact: true });
    await expect(state).toBeVisible();
    for (const width of [640, 700, 800, 1000, 1080, 1200, 1280, 1440, 1600]) {
      await resize(app, page, width);
      await expect.poll(() => isWhole(state), `${width} ${language}`).toBe(true);
      expect(await isWhole(page.getByRole('heading', { name: 'uniforms' }))).toBe(true);
    }
  }
});

test('with the largest text in a small window, the header says so under the tools', async ({
  open,
  folder,
}) => {
  const { app, page } = await openDebate({ open, folder });
  await invokeFromMenu(app, 'view.textSize200');
  await card(page, /hide differences/).click();
  await page.keyboard.press('Alt+ArrowLeft');
  for (const width of [960, 1280, 1600]) {
    const shown = await app.browserWindow(page);
    await shown.evaluate((each, wanted) => each.setContentSize(wanted, 900), width);
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width / 2);
    const state = page.getByText('Not saved, kept safe', { exact: true });
    await expect(state).toBeInViewport({ ratio: 1 });
    await expect.poll(() => isWhole(state), `${width}`).toBe(true);
    const name = page.getByRole('heading', { name: 'uniforms' });
    await expect(name).toBeInViewport({ ratio: 1 });
    expect(await isWhole(name)).toBe(true);
  }
});

test('what is supposed and what is looked for stand in one row of a narrow window', async ({
  open,
  folder,
}) => {
  const { app, page } = await openDebate({ open, folder });
  await resize(app, page, 800);
  await card(page, /hide differences/).click();
  await page.keyboard.press('F8');
  const panel = page.getByRole('region', { name: 'Evaluation' });
  await panel.getByRole('button', { name: 'Accepted' }).click();
  await page.keyboard.press('F8');
  await expect(panel).toBeHidden();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('uniforms');
  await expect(page.getByText('3 results')).toBeVisible();
  const [supposed, search, main] = [
    await page.getByRole('region', { name: 'What if' }).boundingBox(),
    await page.getByRole('search').boundingBox(),
    await page.getByRole('main').boundingBox(),
  ];
  expect(Math.abs((supposed?.y ?? 0) - (search?.y ?? 99))).toBeLessThan(8);
  expect((search?.x ?? 0) + (search?.width ?? 0)).toBeLessThan((main?.x ?? 0) + (main?.width ?? 0));

  await page.keyboard.press('Escape');
  await invokeFromMenu(app, 'view.lens', page);
  await page.getByRole('combobox', { name: 'Side' }).selectOption('against');
  await expect(page.getByText('2 of 4', { exact: true })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: 'Show All' })).toBeInViewport({ ratio: 1 });
});

test('where there is no room beside it, a panel lies over the map until one goes back there', async ({
  open,
  folder,
}) => {
  const { app, page } = await openDebate({ open, folder });
  const panels = page.locator('[data-pane="panel"]');
  const heading = (name: string) => panels.getByRole('heading', { name, exact: true });
  await resize(app, page, 800);
  await expect(heading('Map')).toBeVisible();
  await invokeFromMenu(app, 'view.textSize200');
  await expect(panels).toHaveCount(0);
  await card(page, /hide differences/).focus();

  await page.keyboard.press('F8');
  await expect(heading('Evaluation')).toBeFocused();
  const { width } = await placeOf(panels);
  expect(width).toBe(await page.evaluate(() => window.innerWidth));
  await page.keyboard.press('F7');
  await expect(heading('Review')).toBeFocused();
  await expect(panels).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(panels).toHaveCount(0);
  await expect(card(page, /hide differences/)).toBeFocused();

  await invokeFromMenu(app, 'view.textSize100');
  await expect(panels).toHaveCount(1);
  await expect(page.getByRole('region', { name: 'Inspector' })).toBeVisible();
});

test('a bar leaves the top of a map that nobody has moved free, and lies over one that somebody has', async ({
  open,
  folder,
}) => {
  const { app, page } = await openDebate({ open, folder });
  const motion = card(page, /require uniforms/);
  const bar = page.getByRole('search');
  const readGap = async () => {
    const [above, seen] = [await placeOf(bar), await placeOf(motion)];
    return seen.y - (above.y + above.height);
  };
  await page.keyboard.press('Control+i');
  await resize(app, page, 1200, 460);
  const canvas = page.getByRole('application', { name: 'Argument map' });
  await expect
    .poll(async () => (await placeOf(motion)).y - (await placeOf(canvas)).y)
    .toBeLessThan(40);
  // A bar is higher than that.
  await page.keyboard.press('Control+f');
  await expect(bar).toBeVisible();
  await expect.poll(readGap).toBeGreaterThan(0);

  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  const before = await placeOf(motion);
  await canvas.hover();
  await page.mouse.wheel(0, 80);
  await expect.poll(async () => (await placeOf(motion)).y).toBeLessThan(before.y);
  const moved = await placeOf(motion);
  await page.keyboard.press('Control+f');
  await expect(bar).toBeVisible();
  expect(await placeOf(motion)).toEqual(moved);
});

test('in a low window, previews, what is said of them and the first choice end above the buttons', async ({
  open,
}) => {
  const app = await open();
  const page = await app.firstWindow();
  await expect(cards(page).first()).toBeVisible();
  const dialog = page.getByRole('dialog');
  const bottomOf = async (part: Locator) => {
    const { y, height } = await placeOf(part);
    return y + height;
  };
  for (const [key, width, preview, told] of [
    ['Control+Alt+E', 800, /^Preview$/, /pixels/],
    ['Control+p', 800, /^Sheet 1/, /of actual size/],
    ['Control+Alt+E', 640, /^Preview$/, /pixels/],
    ['Control+p', 640, /^Sheet 1/, /of actual size/],
  ] as const) {
    await resize(app, page, width, 440);
    await page.keyboard.press(key);
    const [seen, said] = [dialog.getByRole('img', { name: preview }), dialog.getByText(told)];
    await expect(said).toBeVisible();
    const buttons = await placeOf(dialog.getByRole('button', { name: 'Cancel' }));
    expect(await bottomOf(said)).toBeLessThan(buttons.y);
    expect(await bottomOf(seen)).toBeLessThan((await placeOf(said)).y);
    expect(await bottomOf(dialog.getByRole('combobox').first())).toBeLessThan(buttons.y);
    await page.keyboard.press('Escape');
  }
});
