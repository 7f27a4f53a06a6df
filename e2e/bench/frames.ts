import type { Page } from '@playwright/test';
import { findQuantile } from './find-quantile.ts';

/** What a stretch of time felt like, in milliseconds. */
export interface FrameTimes {
  readonly p50: number;
  readonly p95: number;
  readonly worst: number;
  /** The longest that the page did not answer. */
  readonly blocked: number;
}

interface Recorder {
  readonly start: () => void;
  readonly stop: () => { readonly frames: readonly number[]; readonly tasks: readonly number[] };
  readonly takeKeys: () => readonly number[];
  /** Milliseconds since it was kept busy last. */
  readonly readRest: () => number;
}

declare global {
  interface Window {
    benchRecorder?: Recorder;
  }
}

/** Puts a recorder of frames, long tasks and of the time from a key to its paint into a page. */
export async function installRecorder(page: Page): Promise<void> {
  await page.evaluate(() => {
    let frames: number[] = [];
    let tasks: number[] = [];
    let keys: number[] = [];
    let isOn = false;
    let last = 0;
    let busy = 0;
    const tick = (now: number) => {
      // A page that is late is told of several frames at once.
      if (last > 0 && now > last) frames.push(now - last);
      last = now;
      if (isOn) requestAnimationFrame(tick);
    };
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
      busy = performance.now();
    });
    observer.observe({ type: 'longtask' });
    const onKey = (event: KeyboardEvent) => {
      const pressed = event.timeStamp;
      const channel = new MessageChannel();
      channel.port1.onmessage = () => keys.push(performance.now() - pressed);
      requestAnimationFrame(() => channel.port2.postMessage(null));
    };
    window.addEventListener('keydown', onKey, { capture: true });
    window.benchRecorder = {
      start: () => {
        frames = [];
        tasks = [];
        keys = [];
        last = 0;
        isOn = true;
        requestAnimationFrame(tick);
      },
      stop: () => {
        isOn = false;
        for (const entry of observer.takeRecords()) tasks.push(entry.duration);
        return { frames, tasks };
      },
      takeKeys: () => keys,
      readRest: () => performance.now() - busy,
    };
  });
}

/** The frames while something is done. */
export async function recordFrames(page: Page, act: () => Promise<void>): Promise<FrameTimes> {
  await page.evaluate(() => window.benchRecorder?.start());
  await act();
  await page.waitForTimeout(50);
  const recorded = await page.evaluate(() => window.benchRecorder?.stop());
  const { frames = [], tasks = [] } = recorded ?? {};
  return {
    p50: findQuantile(frames, 0.5),
    p95: findQuantile(frames, 0.95),
    worst: Math.max(0, ...frames),
    blocked: Math.max(0, ...tasks),
  };
}

const LONGEST_WAIT_MS = 20_000;
const REST_MS = 800;

/** Waits until nothing has kept the page busy for a while. */
export async function restPage(page: Page): Promise<void> {
  await page.waitForTimeout(REST_MS);
  const until = Date.now() + LONGEST_WAIT_MS;
  while (Date.now() < until) {
    const rest = await page.evaluate(() => window.benchRecorder?.readRest() ?? 0);
    if (rest >= REST_MS) return;
    await page.waitForTimeout(100);
  }
}

/** How long after each key its effect was on screen, while something is done. */
export async function recordKeys(
  page: Page,
  act: () => Promise<void>,
): Promise<{ readonly p50: number; readonly p95: number; readonly blocked: number }> {
  const { blocked } = await recordFrames(page, act);
  const keys = (await page.evaluate(() => window.benchRecorder?.takeKeys())) ?? [];
  return { p50: findQuantile(keys, 0.5), p95: findQuantile(keys, 0.95), blocked };
}
