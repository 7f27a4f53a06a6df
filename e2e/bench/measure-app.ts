import type { Page } from '@playwright/test';
import { recordFrames, recordKeys } from './frames.ts';
import {
  centreOn,
  dragAbout,
  findNode,
  pan,
  readView,
  typeWords,
  zoomOutAndIn,
  zoomTo,
} from './gestures.ts';
import { launch, readHeap, setSize } from './launch.ts';
import type { Measures } from './measures.ts';
import type { YardstickView } from './pages/yardstick-page.ts';

const CARD = '.react-flow__node-statement';
/** The zooms at which cards are read, and at which a large map is overlooked. */
const NEAR = 1;
const FAR = 0.12;

export interface AppMeasures {
  readonly measures: Measures;
  /** Where the app stood, so that yardsticks are looked at from the same place. */
  readonly near: YardstickView;
  readonly far: YardstickView;
}

/** Opens a map in the app, goes to where cards are many, and does everything that is measured. */
export async function measureApp(
  root: string,
  path: string,
  crowd: { readonly x: number; readonly y: number },
): Promise<AppMeasures> {
  const launched = await launch([root, path], root);
  const { page, end } = launched;
  try {
    const load = await readLoad(page);
    await setSize(launched);
    const heap = await readHeap(page);
    await centreOn(page, crowd);
    await zoomTo(page, NEAR);
    const near = await readView(page);
    const panNear = await recordFrames(page, () => pan(page));
    const drag = await recordFrames(page, async () => dragAbout(page, await findNode(page, CARD)));
    const edits = await measureEdits(page);
    await centreOn(page, crowd);
    await zoomTo(page, NEAR);
    const zoom = await recordFrames(page, () => zoomOutAndIn(page));
    await zoomTo(page, FAR);
    const far = await readView(page);
    const panFar = await recordFrames(page, () => pan(page));
    const layout = await measureKey(page, 'Control+l');
    return { near, far, measures: { load, heap, panNear, drag, zoom, panFar, layout, ...edits } };
  } finally {
    end();
  }
}

/** Milliseconds from starting the program to a first picture of the map it opens by itself. */
export async function measureAppStart(root: string): Promise<number> {
  const { page, asked, end } = await launch([root], root);
  await readLoad(page);
  const painted = await page.evaluate(
    () => performance.timeOrigin + (performance.getEntriesByName('map-painted')[0]?.startTime ?? 0),
  );
  end();
  return painted - asked;
}

const LONGEST_LOAD_MS = 60_000;

async function readLoad(page: Page): Promise<number> {
  const until = Date.now() + LONGEST_LOAD_MS;
  while (Date.now() < until) {
    // The page's policy lets nothing be evaluated there, so Playwright's own waiting cannot be used.
    const load = await page.evaluate(() => {
      const [read] = performance.getEntriesByName('map-read');
      const [painted] = performance.getEntriesByName('map-painted');
      return read && painted ? painted.startTime - read.startTime : null;
    });
    if (load !== null) return load;
    await page.waitForTimeout(50);
  }
  throw new Error('The app painted no map');
}

async function measureEdits(page: Page) {
  const at = await findNode(page, CARD);
  await page.mouse.dblclick(at.x, at.y);
  await page.waitForTimeout(200);
  await expectWriting(page);
  const typing = await recordKeys(page, () => typeWords(page));
  await page.keyboard.press('Enter');
  await page.waitForTimeout(200);
  const addReason = await measureKey(page, 'Control+Enter');
  await expectWriting(page);
  await page.keyboard.type('So it is.');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
  const undo = await measureKey(page, 'Control+z');
  return { typing, addReason, undo };
}

// What was not done would seem fast.
async function expectWriting(page: Page): Promise<void> {
  const isWriting = await page.evaluate(
    () => document.activeElement instanceof HTMLTextAreaElement,
  );
  if (!isWriting) throw new Error('No statement is open for writing');
}

async function measureKey(page: Page, key: string) {
  const { p95, blocked } = await recordKeys(page, async () => {
    await page.keyboard.press(key);
    await page.waitForTimeout(400);
  });
  return { paint: p95, blocked };
}
