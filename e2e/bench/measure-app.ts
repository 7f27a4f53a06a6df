import { setTimeout as wait } from 'node:timers/promises';
import type { ElectronApplication, Page } from '@playwright/test';
import { recordFrames, recordKeys } from './frames.ts';
import {
  centreOn,
  dragAbout,
  expectThere,
  findNode,
  pan,
  readView,
  typeWords,
  zoomOutAndIn,
  zoomTo,
} from './gestures.ts';
import { launch, readHeap, setSize } from './launch.ts';
import { measureWholeMap } from './measure-whole-map.ts';
import type { ActTimes, Measures } from './measures.ts';
import type { YardstickView } from './pages/yardstick-page.ts';

const CARD = '.react-flow__node-statement';
const DRAGGED = '.react-flow__node.dragging';
const REASON = 'So it is.';
/** The zooms at which cards are read, and at which a large map is overlooked. */
const NEAR = 1;
const FAR = 0.12;

export interface AppMeasures {
  readonly measures: Measures;
  /** Where the app stood, so that yardsticks are looked at from the same place: first, and later. */
  readonly first: YardstickView;
  readonly near: YardstickView;
  readonly far: YardstickView;
}

/** What is done where, by what is in the map. */
export interface MapPlaces {
  /** Where cards are many. */
  readonly crowd: { readonly x: number; readonly y: number };
  /** What is searched for: a few plain characters that the map holds. */
  readonly query: string;
}

/** Opens a map in the running app, goes to where cards are many, and does everything that is measured. */
export async function measureApp(
  root: string,
  path: string,
  { crowd, query }: MapPlaces,
): Promise<AppMeasures> {
  const started = await measureStartOn(root, path);
  const launched = await launch([root], root);
  const { app, page, end } = launched;
  try {
    await setSize(launched);
    const opened = await measureOpening(app, page, path);
    const first = await readView(page);
    const heap = await readHeap(page);
    await centreOn(page, crowd);
    await zoomTo(page, NEAR);
    const near = await readView(page);
    const panNear = await recordFrames(page, () => pan(page));
    const drag = await recordFrames(page, async () =>
      dragAbout(page, await findNode(page, CARD), DRAGGED),
    );
    const edits = await measureEdits(page);
    const search = await measureSearch(page, query);
    await centreOn(page, crowd);
    await zoomTo(page, NEAR);
    const zoom = await recordFrames(page, () => zoomOutAndIn(page));
    await zoomTo(page, FAR);
    const far = await readView(page);
    const panFar = await recordFrames(page, () => pan(page));
    const whole = await measureWholeMap(page);
    const early = { load: opened.first, started: started.first };
    const loads = { load: opened.load, started: started.load, first: early };
    const seen = { ...loads, heap, panNear, drag, zoom, panFar };
    return { first, near, far, measures: { ...seen, ...edits, ...whole, search } };
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

interface Opening {
  readonly first: number;
  readonly load: number;
}

/** From having read a file to its first and to all of its picture, when the app is started on it. */
async function measureStartOn(root: string, path: string): Promise<Opening> {
  const { page, end } = await launch([root, path], root);
  try {
    return await readOpening(page, 0);
  } finally {
    end();
  }
}

// What an app does after its start is over by then.
const SETTLING_MS = 1500;

/** The same when it is opened in the app that runs, in place of the sample. */
async function measureOpening(
  app: ElectronApplication,
  page: Page,
  path: string,
): Promise<Opening> {
  await readLoad(page);
  await wait(SETTLING_MS);
  await app.evaluate((electron, file) => {
    electron.app.emit('second-instance', {}, [], '', { files: [file] });
  }, path);
  return readOpening(page, 1);
}

async function readOpening(page: Page, index: number): Promise<Opening> {
  const first = await readLoad(page, index, 'map-painted');
  return { first, load: await readLoad(page, index) };
}

const LONGEST_LOAD_MS = 60_000;

/** A first picture, and one in which no text waits for its font any more. */
type Shown = 'map-painted' | 'map-complete';

/** The time that opening took of the documents that a page has shown, the first by default. */
export async function readLoad(
  page: Page,
  index = 0,
  shown: Shown = 'map-complete',
): Promise<number> {
  const until = Date.now() + LONGEST_LOAD_MS;
  while (Date.now() < until) {
    // The page's policy lets nothing be evaluated there, so Playwright's own waiting cannot be used.
    const load = await page.evaluate(
      ({ nth, name }) => {
        const read = performance.getEntriesByName('map-read')[nth];
        const painted = performance.getEntriesByName(name)[nth];
        return read && painted ? painted.startTime - read.startTime : null;
      },
      { nth: index, name: shown },
    );
    if (load !== null) return load;
    await page.waitForTimeout(50);
  }
  throw new Error('The app painted no map');
}

async function measureEdits(page: Page) {
  const at = await findNode(page, CARD);
  await page.mouse.dblclick(at.x, at.y);
  await page.waitForTimeout(200);
  const start = await readWriting(page);
  const typing = await recordKeys(page, () => typeWords(page));
  if ((await readWriting(page)) === start) throw new Error('Nothing was typed');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(200);
  const addReason = await measureKey(page, 'Control+Enter');
  await readWriting(page);
  await page.keyboard.type(REASON);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
  await expectThere(page, nameCard(REASON), true);
  const fold = await measureFold(page);
  const undo = await measureKey(page, 'Control+z');
  await expectThere(page, nameCard(REASON), false);
  return { typing, addReason, fold, undo };
}

function nameCard(text: string): string {
  return `${CARD}[aria-label*="${text.slice(0, -1)}"]`;
}

/** What is in the field that is written in. Rejects where there is none. */
async function readWriting(page: Page): Promise<string> {
  const text = await page.evaluate(() => {
    const field = document.activeElement;
    return field instanceof HTMLTextAreaElement ? field.value : null;
  });
  if (text === null) throw new Error('No statement is open for writing');
  return text;
}

const FOLDED = `${CARD} button[aria-label^="Unfold"]`;

/** Folds what the new reason speaks to, and unfolds it again. */
async function measureFold(page: Page) {
  await page.keyboard.press('Control+ArrowUp');
  await page.waitForTimeout(300);
  const fold = await measureKey(page, 'Control+.');
  await expectThere(page, FOLDED, true);
  await page.keyboard.press('Control+.');
  await page.waitForTimeout(300);
  await expectThere(page, FOLDED, false);
  return fold;
}

async function measureSearch(page: Page, query: string) {
  await page.keyboard.press('Control+f');
  await page.waitForTimeout(200);
  await expectThere(page, '[role=search] input:focus', true);
  const search = await recordKeys(page, () => typeWords(page, query));
  const found = await page.evaluate(
    () => document.querySelector('[role=search] [role=status]')?.textContent ?? '',
  );
  if (!/[1-9]/.test(found)) throw new Error(`Searching for "${query}" found nothing`);
  await page.keyboard.press('Escape');
  await page.waitForTimeout(200);
  return search;
}

async function measureKey(page: Page, key: string): Promise<ActTimes> {
  const { p95, blocked } = await recordKeys(page, async () => {
    await page.keyboard.press(key);
    await page.waitForTimeout(400);
  });
  return { paint: p95, blocked };
}
