import type { Page } from '@playwright/test';
import { judgeHeld, readHeld, waitForWords, writeNumber } from '../numbered-edits.ts';
import { planFaults } from './inject-faults.ts';
import { type Sitting, sitInApp } from './sit-in-app.ts';

/** How much longer a slow disk takes for each operation. */
const SLOWNESS_MS = 150;
/** How many edits are made on the slow disk for each on the other. */
const SLOW_SHARE = 0.4;
const KEPT = 'Not saved, kept safe';
const KEPT_LIMIT_MS = 250;
const PAINT_LIMIT_MS = 100;

/** What was measured, in milliseconds. */
export interface DiskTimes {
  /** From the key that ends an edit to the words that it is kept; on this disk as it is. */
  readonly kept: Spread;
  /** From a key to the frame after it, while every file operation is slow. */
  readonly slowPaint: Spread;
  readonly losses: readonly string[];
}

export interface Spread {
  readonly median: number;
  readonly worst: number;
}

/**
 * Edits and saves on the disk as it is and on a slow one. Edits must be kept in time on the first; on
 * the second keys must paint as ever, and nothing may be called kept or saved before it is.
 */
export async function runSlowDisk(root: string, edits: number): Promise<DiskTimes> {
  return sitInApp(root, async (sitting) => {
    const { app, page } = sitting;
    await timeKeys(page);
    for (let number = 1; number <= edits; number += 1) {
      await writeNumber(page, number);
      await waitForWords(page, number, [KEPT]);
    }
    const { kept } = await readTimes(page);
    await planFaults(app, { under: '/', failing: null, code: '', delayMs: SLOWNESS_MS });
    const losses = await editSlowly(sitting, edits, edits + Math.ceil(edits * SLOW_SHARE));
    const { paints } = await readTimes(page);
    await planFaults(app, null);
    const [keptTimes, paintTimes] = [spread(kept), spread(paints)];
    return {
      kept: keptTimes,
      slowPaint: paintTimes,
      losses: [...losses, ...judgeTimes(keptTimes, paintTimes)],
    };
  });
}

async function editSlowly(
  { page, place }: Sitting,
  from: number,
  to: number,
): Promise<readonly string[]> {
  const losses: string[] = [];
  for (let number = from + 1; number <= to; number += 1) {
    await writeNumber(page, number);
    const isSave = number % 3 === 0;
    if (isSave) await page.keyboard.press('Control+S');
    await waitForWords(page, number, [isSave ? 'Saving…' : 'Not saved, being kept…']);
    await waitForWords(page, number, isSave ? ['Saved'] : [KEPT]);
    const loss = judgeHeld(number, await readHeld(place, number));
    if (loss !== null) losses.push(`slow disk: ${loss}`);
  }
  return losses;
}

function judgeTimes(kept: Spread, paint: Spread): readonly string[] {
  const late = kept.median > KEPT_LIMIT_MS ? [`edits are kept after ${kept.median} ms`] : [];
  const stuck = paint.median > PAINT_LIMIT_MS ? [`keys paint after ${paint.median} ms`] : [];
  return [...late, ...stuck];
}

/** Has the page take the time of each key, and of each edit until the window says that it is kept. */
async function timeKeys(page: Page): Promise<void> {
  await page.evaluate((words) => {
    const times = { kept: [] as number[], paints: [] as number[] };
    Object.assign(globalThis, { keyTimes: times });
    let endedAt: number | null = null;
    const channel = new MessageChannel();
    const waiting: number[] = [];
    channel.port1.onmessage = () => {
      for (const from of waiting.splice(0)) times.paints.push(performance.now() - from);
    };
    const onKey = ({ key, timeStamp }: KeyboardEvent) => {
      if (key === 'Escape') endedAt = timeStamp;
      requestAnimationFrame(() => {
        waiting.push(timeStamp);
        // Comes once the frame is painted.
        channel.port2.postMessage(null);
      });
    };
    addEventListener('keydown', onKey, true);
    const status = document.querySelector('h1')?.nextElementSibling;
    const onWords = () => {
      if (endedAt === null || status?.textContent !== words) return;
      times.kept.push(performance.now() - endedAt);
      endedAt = null;
    };
    if (status != null) {
      new MutationObserver(onWords).observe(status, {
        subtree: true,
        characterData: true,
        childList: true,
      });
    }
  }, KEPT);
}

async function readTimes(page: Page) {
  return page.evaluate(() => {
    const times = Reflect.get(globalThis, 'keyTimes') as { kept: number[]; paints: number[] };
    return { kept: times.kept.splice(0), paints: times.paints.splice(0) };
  });
}

function spread(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const round = (time: number | undefined) => Math.round(time ?? Number.NaN);
  return { median: round(sorted[Math.floor(sorted.length / 2)]), worst: round(sorted.at(-1)) };
}
