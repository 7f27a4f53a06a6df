import type { Page } from '@playwright/test';
import { recordFrames, recordKeys, restPage } from './frames.ts';
import { restView } from './gestures.ts';
import type { ActTimes, Measures } from './measures.ts';

/**
 * Does to all of a map at once what can be: arranges it and takes that back, selects all, and pastes it beside
 * itself. What keeps the window busy is counted from the key until all that follows is over.
 */
export async function measureWholeMap(
  page: Page,
): Promise<Pick<Measures, 'layout' | 'undoLayout' | 'selectAll' | 'paste' | 'undoPaste'>> {
  const layout = await measureLayout(page);
  const undoLayout = await measureToRest(page, 'Control+z');
  await expectSaid(page, 'Arrange');
  const selectAll = await measureToRest(page, 'Control+a');
  await page.keyboard.press('Control+c');
  await expectSaid(page, 'Copied');
  await page.keyboard.press('Escape');
  await restPage(page);
  const paste = await measureToOtherView(page, 'Control+v');
  await expectSaid(page, 'Pasted');
  const undoPaste = await measureToRest(page, 'Control+z');
  return { layout, undoLayout, selectAll, paste, undoPaste };
}

/**
 * Lays out the map, in which a card was put elsewhere by hand; undoing says whether that was done. The
 * places are found beside the window, which shows the whole map once it has them.
 */
async function measureLayout(page: Page): Promise<ActTimes> {
  await page.keyboard.press('Alt+ArrowRight');
  await restView(page);
  return measureToOtherView(page, 'Control+l');
}

/** From a key until the map is seen from elsewhere. */
async function measureToOtherView(page: Page, key: string): Promise<ActTimes> {
  const seen = page.evaluate(waitForOtherView, LONGEST_MS);
  let paint = 0;
  const { blocked } = await recordFrames(page, async () => {
    await page.keyboard.press(key);
    paint = await seen;
    await restPage(page);
  });
  return { paint, blocked };
}

async function measureToRest(page: Page, key: string): Promise<ActTimes> {
  const { p95, blocked } = await recordKeys(page, async () => {
    await page.keyboard.press(key);
    await restPage(page);
  });
  return { paint: p95, blocked };
}

/** Waits until a word is read out. */
async function expectSaid(page: Page, word: string): Promise<void> {
  const until = Date.now() + LONGEST_MS;
  while (Date.now() < until) {
    const said = await page.evaluate(() =>
      [...document.querySelectorAll('[aria-live]')].map((region) => region.textContent).join(),
    );
    if (said.includes(word)) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`Nobody said "${word}"`);
}

const LONGEST_MS = 60_000;

/** Runs in the page: the milliseconds from the next key until the map is seen from elsewhere. */
function waitForOtherView(longestMs: number): Promise<number> {
  const view = () => {
    const viewport = document.querySelector<HTMLElement>('.react-flow__viewport');
    return viewport?.style.transform ?? '';
  };
  const before = view();
  return new Promise((resolve, reject) => {
    const begin = ({ timeStamp }: Event) => {
      const look = (now: number) => {
        if (view() !== before) resolve(now - timeStamp);
        else if (now - timeStamp > longestMs)
          reject(new Error('The map is still seen from the same place'));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    window.addEventListener('keydown', begin, { capture: true, once: true });
  });
}
