import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type AppFixtures, expect, test } from '../fixtures/app.ts';
import { card, cards, placeOf, restView, saveAs, writeDebate } from '../fixtures/map-driver.ts';
import { openDebate } from '../fixtures/open-debate.ts';

const LOOSE = { id: 'l', kind: 'claim', text: 'Pupils can be themselves.', at: { x: 760, y: 420 } };

/** The debate, and a statement that is linked to nothing. */
function openWithLoose(fixtures: Pick<AppFixtures, 'open' | 'folder'>) {
  const map = JSON.parse(writeDebate()) as { readonly statements: readonly unknown[] };
  return openDebate(fixtures, JSON.stringify({ ...map, statements: [...map.statements, LOOSE] }));
}

/** A place on a card, as parts of its width and height. */
async function placeOn(page: Page, text: RegExp, [across, down]: readonly [number, number]) {
  const box = await placeOf(card(page, text));
  return { x: box.x + across * box.width, y: box.y + down * box.height };
}

type Place = Awaited<ReturnType<typeof placeOn>>;

async function hold(page: Page, text: RegExp, over: Place): Promise<void> {
  const start = await placeOn(page, text, [0.4, 0.85]);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(over.x, over.y, { steps: 12 });
}

test('a card dropped on the left of another becomes a reason beside it; one undo takes back both', async ({
  open,
  folder,
}) => {
  const { app, page } = await openWithLoose({ open, folder });
  await hold(page, /be themselves/, await placeOn(page, /cost families/, [0.25, 0.5]));
  await expect(page.getByText('Reason for this')).toBeVisible();
  await expect(page.getByText('Objection to this')).toBeVisible();
  await page.mouse.up();
  await expect(page.getByText('Reason for this')).toBeHidden();
  const saved = await saveAs(app, page, join(folder, 'linked.argmap'));
  expect(saved.arguments).toContainEqual(
    expect.objectContaining({ relation: 'supports', premises: ['l'], target: 'o' }),
  );
  const [o, l] = ['o', 'l'].map((id) => saved.statements.find((each) => each.id === id)?.at);
  expect(l?.y).toBeGreaterThan((o?.y ?? 0) + 60);
  await page.keyboard.press('Control+z');
  const undone = await saveAs(app, page, join(folder, 'undone.argmap'));
  expect(undone.arguments).toHaveLength(3);
  expect(undone.statements.find(({ id }) => id === 'l')?.at).toEqual(LOOSE.at);
});

test('a card that speaks to something already is moved by the upper choices and linked too by the lower ones', async ({
  open,
  folder,
}) => {
  const { app, page } = await openWithLoose({ open, folder });
  const lit = page.locator('[data-lit="true"]');
  await hold(page, /cost families/, await placeOn(page, /hide differences/, [0.75, 0.25]));
  await expect(lit).toHaveText('Move here as objection');
  await page.mouse.up();
  const moved = await saveAs(app, page, join(folder, 'moved.argmap'));
  expect(moved.arguments).toHaveLength(3);
  expect(moved.arguments).toContainEqual(
    expect.objectContaining({ relation: 'attacks', premises: ['o'], target: 'r' }),
  );
  await page.keyboard.press('Control+z');
  await hold(page, /cost families/, await placeOn(page, /hide differences/, [0.75, 0.75]));
  await expect(lit).toHaveText('Also an objection');
  await page.mouse.up();
  const saved = await saveAs(app, page, join(folder, 'linked.argmap'));
  expect(saved.arguments.map(({ premises, target }) => [...premises, target])).toContainEqual([
    'o',
    'm',
  ]);
  expect(saved.arguments).toContainEqual(
    expect.objectContaining({ relation: 'attacks', premises: ['o'], target: 'r' }),
  );
  expect(saved.statements.find(({ id }) => id === 'o')?.at).toEqual({ x: 420, y: 200 });
});

test('several selected cards dropped on one are all linked to it, in one step of undo', async ({
  open,
  folder,
}) => {
  const { app, page } = await openWithLoose({ open, folder });
  await card(page, /be themselves/).click();
  await card(page, /hide differences/).click({ modifiers: ['Shift'] });
  await hold(page, /be themselves/, await placeOn(page, /cost families/, [0.75, 0.75]));
  await expect(page.getByText('Links 2 cards.')).toBeVisible();
  await page.mouse.up();
  const saved = await saveAs(app, page, join(folder, 'linked.argmap'));
  for (const id of ['r', 'l']) {
    expect(saved.arguments).toContainEqual(
      expect.objectContaining({ relation: 'attacks', premises: [id], target: 'o' }),
    );
  }
  await page.keyboard.press('Control+z');
  const undone = await saveAs(app, page, join(folder, 'undone.argmap'));
  expect(undone.arguments).toHaveLength(3);
  expect(undone.statements.find(({ id }) => id === 'l')?.at).toEqual(LOOSE.at);
});

test('Escape takes the card back where it was and the view that followed it, and Alt moves it without a link', async ({
  open,
  folder,
}) => {
  const { app, page } = await openWithLoose({ open, folder });
  await hold(page, /be themselves/, await placeOn(page, /cost families/, [0.25, 0.5]));
  await page.keyboard.press('Escape');
  await expect(page.getByText('Reason for this')).toBeHidden();
  await page.mouse.up();
  const readView = () =>
    page.locator('.react-flow__viewport').evaluate(({ style }: HTMLElement) => style.transform);
  const before = await readView();
  const canvas = await placeOf(page.locator('.react-flow'));
  await hold(page, /be themselves/, { x: canvas.x + 4, y: canvas.y + canvas.height / 2 });
  await expect.poll(readView).not.toBe(before);
  await page.keyboard.press('Escape');
  await restView(page);
  expect(await readView()).toBe(before);
  await page.mouse.up();
  await hold(page, /be themselves/, await placeOn(page, /cost families/, [0.75, 0.9]));
  await page.keyboard.down('Alt');
  await expect(page.getByText('Objection to this')).toBeHidden();
  await page.mouse.up();
  await page.keyboard.up('Alt');
  const saved = await saveAs(app, page, join(folder, 'moved.argmap'));
  expect(saved.arguments).toHaveLength(3);
  expect(saved.statements.find(({ id }) => id === 'l')?.at.x).toBeLessThan(700);
  await page.keyboard.press('Control+z');
  const undone = await saveAs(app, page, join(folder, 'undone.argmap'));
  expect(undone.statements.find(({ id }) => id === 'l')?.at).toEqual(LOOSE.at);
});

test('a card dropped on the mark of an argument undercuts or joins it', async ({
  open,
  folder,
}) => {
  const { app, page } = await openWithLoose({ open, folder });
  const mark = page.getByRole('group', { name: /cost families money” attacks/ });
  const box = await placeOf(mark);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await hold(page, /be themselves/, { x: middle.x + 6, y: middle.y });
  await expect(page.locator('[data-lit="true"]')).toHaveText('Undercut');
  await page.mouse.move(middle.x - 6, middle.y);
  await expect(page.locator('[data-lit="true"]')).toHaveText('Co-premise');
  await page.mouse.up();
  const saved = await saveAs(app, page, join(folder, 'joined.argmap'));
  expect(saved.arguments).toContainEqual(
    expect.objectContaining({ premises: ['o', 'l'], target: 'm' }),
  );
  await page.keyboard.press('Control+z');
  const undone = await saveAs(app, page, join(folder, 'undone.argmap'));
  expect(undone.statements.find(({ id }) => id === 'l')?.at).toEqual(LOOSE.at);
});

test('a drop that makes no sense says why, and changes nothing', async ({ open, folder }) => {
  const { app, page } = await openWithLoose({ open, folder });
  await hold(page, /hide differences/, await placeOn(page, /require uniforms/, [0.25, 0.5]));
  await expect(page.getByText(/already linked in this way/)).toBeVisible();
  await page.mouse.up();
  const saved = await saveAs(app, page, join(folder, 'same.argmap'));
  expect(saved.arguments).toHaveLength(3);
  expect(saved.statements.find(({ id }) => id === 'r')?.at).toEqual({ x: 0, y: 200 });
});

test('a card is drawn into line with another, and Alt leaves it where the hand is', async ({
  open,
  folder,
}) => {
  const { app, page } = await openWithLoose({ open, folder });
  const guides = page.getByTestId('guides').locator('line');
  const [start, other] = [
    await placeOn(page, /be themselves/, [0, 0]),
    await placeOn(page, /cost families/, [0, 0]),
  ];
  const hand = await placeOn(page, /be themselves/, [0.4, 0.85]);
  await page.mouse.move(hand.x, hand.y);
  await page.mouse.down();
  // The drag begins here, and the card comes along from here on.
  await page.mouse.move(hand.x - 8, hand.y);
  await page.mouse.move(hand.x - 8 + other.x - start.x + 3, hand.y + 40, { steps: 12 });
  await expect(guides).not.toHaveCount(0);
  await page.keyboard.down('Alt');
  await expect(guides).toHaveCount(0);
  await page.keyboard.up('Alt');
  await expect(guides).not.toHaveCount(0);
  await page.mouse.up();
  await expect(guides).toHaveCount(0);
  const saved = await saveAs(app, page, join(folder, 'aligned.argmap'));
  expect(saved.statements.find(({ id }) => id === 'l')?.at.x).toBe(420);
  await page.keyboard.press('Control+z');
  const undone = await saveAs(app, page, join(folder, 'undone.argmap'));
  expect(undone.statements.find(({ id }) => id === 'l')?.at).toEqual(LOOSE.at);
});

// From any zoom to the smallest.
const MOST_STEPS = 20;

/** Where a point of the map is on screen. */
async function findOnScreen(page: Page, { x, y }: Place): Promise<Place> {
  return page.locator('.react-flow__viewport').evaluate(
    (viewport, at) => {
      const { a: zoom, e, f } = new DOMMatrixReadOnly(getComputedStyle(viewport).transform);
      const rect = viewport.closest('.react-flow')?.getBoundingClientRect();
      return { x: (rect?.x ?? 0) + e + at.x * zoom, y: (rect?.y ?? 0) + f + at.y * zoom };
    },
    { x, y },
  );
}

test('seen from afar, where cards are only painted, they are dropped and lined up all the same', async ({
  open,
  folder,
}) => {
  const { app, page } = await openWithLoose({ open, folder });
  await page.keyboard.press('Escape');
  // What a pointer rests on stays an element, and so does what it happens to be over as the window opens.
  await page.mouse.move(2, 2);
  for (let step = 0; step < MOST_STEPS && (await cards(page).count()) > 0; step += 1) {
    await page.keyboard.press('Control+-');
    // A step that is still under way is done again, not gone on from.
    await restView(page);
  }
  await expect(cards(page)).toHaveCount(0);
  const grip = await findOnScreen(page, { x: LOOSE.at.x + 100, y: LOOSE.at.y + 40 });
  await page.mouse.move(grip.x, grip.y);
  // What the pointer is over becomes an element, but not within the very event that says so.
  await expect(cards(page)).toHaveCount(1);
  await page.mouse.down();
  await page.mouse.move(grip.x - 6, grip.y);
  const beside = await findOnScreen(page, { x: 420 + 102, y: LOOSE.at.y + 40 });
  await page.mouse.move(beside.x - 6, beside.y, { steps: 8 });
  await expect(page.getByTestId('guides').locator('line')).not.toHaveCount(0);
  const over = await findOnScreen(page, { x: 420 + 40, y: 220 });
  await page.mouse.move(over.x, over.y, { steps: 8 });
  await expect(page.locator('[data-lit="true"]')).toHaveText('Reason for this');
  await page.mouse.up();
  const saved = await saveAs(app, page, join(folder, 'linked.argmap'));
  expect(saved.arguments).toContainEqual(
    expect.objectContaining({ relation: 'supports', premises: ['l'], target: 'o' }),
  );
});

/**
 * How many pixels of the map painted beneath the cards change by more than a shade when all of it is painted
 * again: where only a part is, lines that its edge cuts may come out a shade otherwise.
 */
async function countStale(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const canvas = document.querySelector('canvas');
    const read = async () => {
      for (let frame = 0; frame < 3; frame += 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      const { width = 1, height = 1 } = canvas ?? {};
      return canvas?.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
    };
    const before = await read();
    document.fonts.dispatchEvent(new Event('loadingdone'));
    const after = await read();
    return before.length === 0
      ? Number.NaN
      : before.filter((value, index) => Math.abs(value - (after[index] ?? 0)) > 64).length;
  });
}

test('what is painted anew while a card moves leaves the picture as painting all of it would', async ({
  open,
  folder,
}) => {
  const { page } = await openWithLoose({ open, folder });
  await restView(page);
  expect(await countStale(page)).toBe(0);
  const start = await placeOn(page, /cost families/, [0.4, 0.85]);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  for (const [x, y] of [
    [40, 30],
    [-60, 90],
    [20, -40],
  ] as const) {
    await page.mouse.move(start.x + x, start.y + y, { steps: 5 });
    expect(await countStale(page)).toBe(0);
  }
  await page.mouse.up();
});
