import type { Page } from '@playwright/test';

const CENTRE = { x: 480, y: 420 };
const FRAME_MS = 14;

/** Pans to and fro by the wheel, a step a frame. */
export async function pan(page: Page, steps = 50): Promise<void> {
  await page.mouse.move(CENTRE.x, CENTRE.y);
  for (let step = 0; step < steps; step += 1) {
    const way = step < steps / 2 ? 1 : -1;
    await page.mouse.wheel(30 * way, 50 * way);
    await page.waitForTimeout(FRAME_MS);
  }
}

/** Zooms out and in again by the wheel, a step a frame. */
export async function zoomOutAndIn(page: Page, steps = 44): Promise<void> {
  await page.mouse.move(CENTRE.x, CENTRE.y);
  await page.keyboard.down('Control');
  for (let step = 0; step < steps; step += 1) {
    await page.mouse.wheel(0, step < steps / 2 ? 8 : -8);
    await page.waitForTimeout(FRAME_MS);
  }
  await page.keyboard.up('Control');
}

/**
 * Drags from a place to and fro, a step a frame. Rejects where half way there is no element of the
 * selector, as one that is dragged would be.
 */
export async function dragAbout(
  page: Page,
  from: { readonly x: number; readonly y: number },
  dragged?: string,
): Promise<void> {
  const steps = 50;
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let step = 1; step <= steps; step += 1) {
    const reach = step < steps / 2 ? step : steps - step;
    await page.mouse.move(from.x + reach * 5, from.y + reach * 4);
    await page.waitForTimeout(FRAME_MS);
    if (step === steps / 2 && dragged !== undefined) await expectThere(page, dragged, true);
  }
  await page.mouse.up();
}

export async function typeWords(page: Page, words = 'It buys time to think.'): Promise<void> {
  for (const key of words) {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.waitForTimeout(30);
  }
}

/** Rejects unless the page has, or has not, an element: what was not done would seem fast. */
export async function expectThere(page: Page, selector: string, isThere: boolean): Promise<void> {
  const isFound = await page.evaluate(
    (wanted) => document.querySelector(wanted) !== null,
    selector,
  );
  if (isFound !== isThere) throw new Error(`${selector} is ${isFound ? '' : 'not '}there`);
}

/** The view of React Flow, in the app and alone. */
export async function readView(page: Page): Promise<{ x: number; y: number; zoom: number }> {
  return page.evaluate(() => {
    const { transform } = getComputedStyle(
      document.querySelector('.react-flow__viewport') ?? document.body,
    );
    const { a, e, f } = new DOMMatrix(transform);
    return { x: e, y: f, zoom: a };
  });
}

/** Waits until the view has stood still for a while, and so has done all that was asked of it. */
export async function restView(page: Page): Promise<void> {
  let before = '';
  for (let still = 0; still < 4; ) {
    const now = JSON.stringify(await readView(page));
    still = now === before ? still + 1 : 0;
    before = now;
    await page.waitForTimeout(100);
  }
}

/** Turns the wheel until the app shows a zoom. */
export async function zoomTo(page: Page, zoom: number): Promise<void> {
  await page.mouse.move(CENTRE.x, CENTRE.y);
  await page.keyboard.down('Control');
  for (let tries = 0; tries < 60; tries += 1) {
    const away = Math.log2(zoom / (await readView(page)).zoom);
    if (Math.abs(away) < 0.01) break;
    await page.mouse.wheel(0, Math.max(-60, Math.min(60, -away / 0.02)));
    await page.waitForTimeout(20);
  }
  await page.keyboard.up('Control');
  await page.waitForTimeout(400);
}

/** Pans the app until a place of the map is in the middle of the view. */
export async function centreOn(
  page: Page,
  place: { readonly x: number; readonly y: number },
): Promise<void> {
  await page.mouse.move(CENTRE.x, CENTRE.y);
  for (let tries = 0; tries < 200; tries += 1) {
    const { x, y, zoom } = await readView(page);
    const [dx, dy] = [place.x * zoom + x - CENTRE.x, place.y * zoom + y - CENTRE.y];
    if (Math.hypot(dx, dy) < 60) return;
    const step = (way: number) => Math.max(-3000, Math.min(3000, way * 2));
    await page.mouse.wheel(step(dx), step(dy));
    await page.waitForTimeout(20);
  }
  throw new Error('The map cannot be panned there');
}

/** The middle of the element of React Flow that is nearest to the middle of the view. */
export async function findNode(page: Page, selector: string): Promise<{ x: number; y: number }> {
  return page.evaluate(
    ({ selector: wanted, centre }) => {
      const places = [...document.querySelectorAll(wanted)].map((node) => {
        const { x, y, width, height } = node.getBoundingClientRect();
        return { x: x + width / 2, y: y + height - 6 };
      });
      const far = ({ x, y }: { x: number; y: number }) => Math.hypot(x - centre.x, y - centre.y);
      const [nearest] = places.sort((first, second) => far(first) - far(second));
      return nearest ?? centre;
    },
    { selector, centre: CENTRE },
  );
}
