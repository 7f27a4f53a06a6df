import { copyFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { Settings } from '../../shared/ipc/shell-payloads.ts';
import { expect, test } from '../fixtures/app.ts';

interface Shown {
  /** What is on the map's canvas, where that lies, and whether the rest of its window is there. */
  readonly pixels: string;
  readonly place: readonly number[];
  readonly hasRest: boolean;
}

declare global {
  interface Window {
    shown?: Shown[];
  }
}

/** Run in a page, notes what it shows at its next first picture, then when the rest of that window has come. */
function notePictures(): void {
  const shown: Shown[] = [];
  window.shown = shown;
  const findGround = () => document.querySelector('[data-pane=canvas]');
  const before = findGround();
  const hasRest = () => ![before, null].includes(findGround());
  let canvas: HTMLCanvasElement | undefined;
  const note = () => {
    canvas ??= [...document.querySelectorAll<HTMLCanvasElement>('main canvas')].at(-1);
    if (canvas === undefined) return;
    const { x, y, width, height } = canvas.getBoundingClientRect();
    const place = [x, y, width, height];
    shown.push({ pixels: canvas.toDataURL(), place, hasRest: hasRest() });
  };
  const mark = performance.mark.bind(performance);
  performance.mark = (name, options) => {
    if (name === 'map-painted') note();
    return mark(name, options);
  };
  const observer = new MutationObserver(() => {
    if (!hasRest()) return;
    observer.disconnect();
    // By the end of the frame that shows it; cards become elements later.
    requestAnimationFrame(() => queueMicrotask(note));
  });
  observer.observe(document, { childList: true, subtree: true });
}

async function expectOnePicture(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => window.shown?.length)).toBe(2);
  const [first, second] = (await page.evaluate(() => window.shown)) ?? [];
  expect([first?.hasRest, second?.hasRest]).toEqual([false, true]);
  expect(first?.place).toEqual(second?.place);
  expect(first?.pixels === second?.pixels).toBe(true);
}

const OTHER_MAP = resolve(import.meta.dirname, '../../shared/samples/policy-motion.argmap');
const CLOSED = { inspector: false, outline: false, review: false, evaluation: false };

test('the map is there before the rest of the window and stays where it is, however that looks', async ({
  launch,
}) => {
  const app = await launch();
  const page = await app.firstWindow();
  await expect(page.locator('.react-flow__node').first()).toBeVisible();
  await page.addInitScript(notePictures);
  let scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  // Each is set over the one before.
  for (const [name, settings, size] of [
    ['plainly', {}, [1280, 800]],
    ['beside panels', { ...CLOSED, inspector: true, outline: true }, [1280, 800]],
    ['in a narrow window', { ...CLOSED, inspector: true, review: true }, [700, 600]],
    ['with the largest text', { ...CLOSED, textSize: 200 }, [1000, 700]],
    ['in the dark', { ...CLOSED, textSize: 100, theme: 'dark' }, [1280, 800]],
  ] as const satisfies [string, Partial<Settings>, [number, number]][]) {
    await test.step(name, async () => {
      await app.evaluate(({ BrowserWindow }, [width, height]) => {
        BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
      }, size);
      await page.evaluate(
        (change: Partial<Settings>) => window.contention['settings:write'](change),
        settings,
      );
      scripts = [];
      await page.reload();
      await expectOnePicture(page);
      // Fetched ahead, and not once more when it is run.
      expect(scripts.filter((url) => url.includes('mount-app'))).toHaveLength(1);
    });
  }
});

test('a map that is opened is there before the rest of its window and stays where it is', async ({
  open,
  folder,
}) => {
  const app = await open();
  const page = await app.firstWindow();
  await expect(page.locator('.react-flow__node').first()).toBeVisible();
  await page.evaluate(notePictures);
  const path = join(folder, 'other.argmap');
  await copyFile(OTHER_MAP, path);
  await app.evaluate(({ app: running }, file) => {
    running.emit('second-instance', {}, [], '', { files: [file] });
  }, path);
  await expectOnePicture(page);
});
