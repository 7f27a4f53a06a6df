import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { findMiddle } from './find-quantile.ts';
import { recordFrames, recordKeys } from './frames.ts';
import { dragAbout, findNode, pan, typeWords, zoomOutAndIn } from './gestures.ts';
import { launch, readHeap, setSize } from './launch.ts';
import type { AppMeasures } from './measure-app.ts';
import type { Measures } from './measures.ts';
import type { Opened, YardstickView } from './pages/yardstick-page.ts';
import type { YardstickData } from './yardstick-data.ts';

const LIMIT_LOADS = 7;
const DRAWINGS = 3;

/**
 * From the text of a file to its picture in the page of the limit, with nothing prepared: parsed, measured and
 * drawn by a page that has shown nothing yet, and by one that has shown another map.
 */
export async function measureDrawing(
  pages: string,
  file: string,
  { first, other }: Pick<AppMeasures, 'first'> & { readonly other: string },
): Promise<NonNullable<Measures['drawn']>> {
  const [started, running]: [Opened[], Opened[]] = [[], []];
  for (let time = 0; time < DRAWINGS; time += 1) {
    started.push(await openInLimit(pages, [file], first));
    running.push(await openInLimit(pages, [other, file], first));
  }
  return { started: takeMiddle(started), running: takeMiddle(running) };
}

function takeMiddle(all: readonly Opened[]): Opened {
  const first = findMiddle(all.map((each) => each.first));
  return { first, load: findMiddle(all.map(({ load }) => load)) };
}

/** The times of the last of some files, each opened in place of the one before. */
async function openInLimit(
  pages: string,
  files: readonly string[],
  first: YardstickView,
): Promise<Opened> {
  const launched = await launch([join(pages, 'window.cjs'), '--page=limit'], pages);
  try {
    await setSize(launched);
    await launched.page.evaluate(async () => void (await document.fonts.ready));
    let opened: Opened | undefined;
    for (const text of files) {
      opened = await launched.page.evaluate(
        ({ file, view }) => window.yardstick?.open?.(file, view),
        { file: text, view: first },
      );
    }
    if (opened === undefined) throw new Error('The limit opened no file');
    return opened;
  } finally {
    launched.end();
  }
}

/** Shows the same map in one of the pages of this folder and does what its kind can do. */
export async function measureYardstick(
  pages: string,
  name: 'limit' | 'flow',
  data: YardstickData,
  { first, near, far }: Pick<AppMeasures, 'first' | 'near' | 'far'>,
): Promise<Measures> {
  const launched = await launch([join(pages, 'window.cjs'), `--page=${name}`], pages);
  const { page, end } = launched;
  try {
    await setSize(launched);
    const json = JSON.stringify(data);
    const loads: number[] = [];
    // A frame more or less is most of what the limit takes.
    for (let time = 0; time < (name === 'limit' ? LIMIT_LOADS : 1); time += 1) {
      loads.push(
        await page.evaluate(({ json: text, view }) => window.yardstick?.load(text, view) ?? 0, {
          json,
          view: first,
        }),
      );
    }
    const load = findMiddle(loads);
    await look(page, near);
    const heap = await readHeap(page);
    const panNear = await recordFrames(page, () => pan(page));
    await look(page, near);
    const at = name === 'flow' ? await findNode(page, '.react-flow__node') : findCard(data, near);
    const drag = await recordFrames(page, () => dragAbout(page, at));
    const typing = name === 'limit' ? await recordKeys(page, () => typeWords(page)) : undefined;
    await look(page, near);
    const zoom = await recordFrames(page, () => zoomOutAndIn(page));
    await look(page, far);
    const panFar = await recordFrames(page, () => pan(page));
    const measured = { load, heap, panNear, drag, zoom, panFar };
    return typing === undefined ? measured : { ...measured, typing };
  } finally {
    end();
  }
}

/** Milliseconds from starting a bare Electron window to its first paint. */
export async function measureBareStart(pages: string): Promise<number> {
  const { page, asked, end } = await launch([join(pages, 'window.cjs')], pages);
  const shown = await page.evaluate(async () => {
    const read = () => performance.getEntriesByName('bare-painted')[0]?.startTime;
    for (let tries = 0; read() === undefined && tries < 200; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const painted = read();
    if (painted === undefined) throw new Error('The bare window painted nothing');
    return performance.timeOrigin + painted;
  });
  end();
  return shown - asked;
}

async function look(page: Page, view: YardstickView): Promise<void> {
  await page.evaluate((to) => window.yardstick?.setView(to), view);
  await page.waitForTimeout(400);
}

function findCard({ cards }: YardstickData, { x, y, zoom }: YardstickView) {
  const places = cards.map((card) => ({
    x: (card.x + card.width / 2) * zoom + x,
    y: (card.y + card.height / 2) * zoom + y,
  }));
  const far = (place: { x: number; y: number }) => Math.hypot(place.x - 480, place.y - 420);
  const [nearest] = places.sort((first, second) => far(first) - far(second));
  return nearest ?? { x: 480, y: 420 };
}
