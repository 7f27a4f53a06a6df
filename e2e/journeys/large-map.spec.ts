import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type AppFixtures, expect, test } from '../fixtures/app.ts';
import { card, cards, readMap, restView, saveAs } from '../fixtures/map-driver.ts';

const COLUMNS = 40;
const STATEMENTS = 1000;
const STEP = { x: 320, y: 240 };

/** A motion and 999 claims in rows of forty, each a reason for the one above it. */
function writeLargeMap(): string {
  const indices = Array.from({ length: STATEMENTS }, (_, index) => index);
  const statements = indices.map((index) => ({
    id: `s${index}`,
    kind: index === 0 ? 'motion' : 'claim',
    text: `Statement number ${index}.`,
    at: { x: (index % COLUMNS) * STEP.x, y: Math.floor(index / COLUMNS) * STEP.y },
  }));
  const links = indices.slice(COLUMNS).map((index) => ({
    id: `a${index}`,
    relation: index % 3 === 0 ? 'attacks' : 'supports',
    premises: [`s${index}`],
    target: `s${index - COLUMNS}`,
  }));
  return JSON.stringify({
    format: 'argmap',
    version: 1,
    id: 'large',
    title: 'Large',
    statements,
    arguments: links,
  });
}

async function openLargeMap({ open, folder }: Pick<AppFixtures, 'open' | 'folder'>) {
  const path = join(folder, 'large.argmap');
  await writeFile(path, writeLargeMap());
  const app = await open([path]);
  const page = await app.firstWindow();
  await expect(cards(page).first()).toBeVisible();
  return { app, page };
}

interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Where the canvas stands, in pixels of the window. */
async function readView(page: Page): Promise<View> {
  return page.locator('.react-flow__viewport').evaluate((viewport) => {
    const { a, e, f } = new DOMMatrix(getComputedStyle(viewport).transform);
    const { x, y } = viewport.getBoundingClientRect();
    return { x, y, zoom: a, e, f };
  });
}

/** The middle of a card's header in the window. */
async function findPlace(page: Page, index: number) {
  const { x, y, zoom } = await readView(page);
  const at = { x: (index % COLUMNS) * STEP.x, y: Math.floor(index / COLUMNS) * STEP.y };
  return { x: x + (at.x + 60) * zoom, y: y + (at.y + 20) * zoom };
}

async function showAll(page: Page): Promise<void> {
  await page.keyboard.press('Control+1');
  await expect.poll(async () => (await readView(page)).zoom).toBeLessThan(0.2);
  await restView(page);
}

test('only what can be read is an element, and panning brings the next', async ({
  open,
  folder,
}) => {
  const { page } = await openLargeMap({ open, folder });
  expect(await cards(page).count()).toBeLessThan(150);
  await expect(card(page, /Statement number 40\b/)).toBeVisible();
  await expect(card(page, /Statement number 25\b/)).toHaveCount(0);
  await page.mouse.move(500, 400);
  const isFar = async () => (await findPlace(page, 25)).x > 600;
  for (let step = 0; step < 40 && (await isFar()); step += 1) await page.mouse.wheel(400, 0);
  await expect(card(page, /Statement number 25\b/)).toBeVisible();
  await expect(card(page, /Statement number 40\b/)).toHaveCount(0);
});

test('a card that is only painted is clicked, dragged and written in', async ({ open, folder }) => {
  const { app, page } = await openLargeMap({ open, folder });
  await showAll(page);
  await expect(cards(page)).toHaveCount(0);
  const place = await findPlace(page, 507);
  await page.mouse.move(place.x, place.y);
  await page.mouse.click(place.x, place.y);
  await expect(card(page, /Statement number 507\b/).and(page.locator('.selected'))).toHaveCount(1);

  await page.mouse.down();
  await page.mouse.move(place.x + 30, place.y + 40, { steps: 6 });
  await page.mouse.up();
  const moved = await saveAs(app, page, join(folder, 'moved.argmap'));
  const before = 27 * STEP.x - 20 * STEP.x;
  expect(moved.statements.find(({ id }) => id === 's507')?.at.x).toBeGreaterThan(before);
  await page.keyboard.press('Control+z');

  // Undone, the card glides back under the pointer, and is an element there.
  const back = await findPlace(page, 507);
  await page.mouse.move(back.x, back.y);
  await restView(page);
  await page.mouse.dblclick(back.x, back.y);
  await expect(page.getByRole('textbox', { name: 'Text' }).first()).toBeFocused();
  await expect.poll(async () => (await readView(page)).zoom).toBeGreaterThan(0.45);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Written from afar.');
  await page.keyboard.press('Enter');
  const written = await saveAs(app, page, join(folder, 'written.argmap'));
  expect(written.statements.find(({ id }) => id === 's507')?.text).toBe('Written from afar.');
  expect((await readMap(join(folder, 'large.argmap'))).statements).toHaveLength(STATEMENTS);
});

test('a box around painted cards selects them, and a click on a line its argument', async ({
  open,
  folder,
}) => {
  const { page } = await openLargeMap({ open, folder });
  await showAll(page);
  const [first, last] = [await findPlace(page, 205), await findPlace(page, 288)];
  await page.keyboard.down('Shift');
  await page.mouse.move(first.x, first.y);
  await page.mouse.down();
  await page.mouse.move(last.x, last.y, { steps: 8 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(cards(page).and(page.locator('.selected'))).toHaveCount(12);
  await expect(page.getByRole('status').filter({ hasText: '12 selected' })).toBeAttached();

  const { x, y, zoom } = await readView(page);
  const between = { x: x + (5 * STEP.x + 136) * zoom, y: y + (3 * STEP.y - 30) * zoom };
  // Lines come some frames after the cards they join.
  await expect(async () => {
    await page.mouse.click(between.x, between.y);
    const chosen = page.locator('.react-flow__node-argument.selected');
    await expect(chosen).toHaveCount(1, { timeout: 1000 });
  }).toPass();
});
