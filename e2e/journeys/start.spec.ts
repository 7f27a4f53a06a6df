import type { Page } from '@playwright/test';
import type { Settings } from '../../shared/ipc/shell-payloads.ts';
import { expect, test } from '../fixtures/app.ts';

test('the app opens on the bundled map', async ({ window }) => {
  await expect(window.getByRole('heading', { name: /strike/i })).toBeVisible();
  const elements = window.locator('.react-flow__node');
  await expect.poll(() => elements.count()).toBeGreaterThanOrEqual(25);
});

test('the page loads without an error', async ({ launch }) => {
  const app = await launch();
  const window = await app.firstWindow();
  const problems: string[] = [];
  window.on('pageerror', (error) => problems.push(error.message));
  window.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await window.reload();
  await expect(window.locator('.react-flow__node').first()).toBeVisible();
  expect(problems).toEqual([]);
});

interface Shown {
  /** What is on the map's canvas, where that lies, and whether the rest of the window is there. */
  readonly pixels: string;
  readonly place: readonly number[];
  readonly hasTools: boolean;
}

declare global {
  interface Window {
    shown?: Shown[];
  }
}

/** Notes what a page shows at its first picture, then when the rest of the window has come. */
async function noteFirstPictures(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shown: Shown[] = [];
    window.shown = shown;
    const findTools = () => document.querySelector('[role=toolbar] button');
    const note = () => {
      const canvas = document.querySelector('main canvas');
      if (!(canvas instanceof HTMLCanvasElement)) return;
      const { x, y, width, height } = canvas.getBoundingClientRect();
      const place = [x, y, width, height];
      shown.push({ pixels: canvas.toDataURL(), place, hasTools: findTools() !== null });
    };
    const mark = performance.mark.bind(performance);
    performance.mark = (name, options) => {
      if (name === 'map-painted') note();
      return mark(name, options);
    };
    const observer = new MutationObserver(() => {
      if (findTools() === null) return;
      observer.disconnect();
      // By the end of the frame that shows them; cards become elements later.
      requestAnimationFrame(() => queueMicrotask(note));
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

const CLOSED = { inspector: false, outline: false, review: false, evaluation: false };

for (const [name, settings, size] of [
  ['plainly', {}, [1280, 800]],
  ['beside panels', { ...CLOSED, inspector: true, outline: true }, [1280, 800]],
  ['in a narrow window', { ...CLOSED, inspector: true, review: true }, [700, 600]],
  ['with the largest text', { ...CLOSED, textSize: 200 }, [1000, 700]],
  ['in the dark', { ...CLOSED, theme: 'dark' }, [1280, 800]],
] as const satisfies [string, Partial<Settings>, [number, number]][]) {
  test(`the map is there before the rest of the window and stays where it is, ${name}`, async ({
    launch,
  }) => {
    const app = await launch();
    const page = await app.firstWindow();
    await expect(page.locator('.react-flow__node').first()).toBeVisible();
    await app.evaluate(({ BrowserWindow }, [width, height]) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
    }, size);
    await page.evaluate(
      (change: Partial<Settings>) => window.contention?.['settings:write'](change),
      settings as Partial<Settings>,
    );
    await noteFirstPictures(page);
    await page.reload();
    await expect(page.locator('.react-flow__node').first()).toBeVisible();
    const [first, second] = (await page.evaluate(() => window.shown)) ?? [];
    expect(first?.hasTools).toBe(false);
    expect(second?.hasTools).toBe(true);
    expect(first?.place).toEqual(second?.place);
    expect(first?.pixels === second?.pixels).toBe(true);
  });
}
