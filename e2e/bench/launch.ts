import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { installRecorder } from './frames.ts';

export interface Launched {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly end: () => void;
  /** Milliseconds since 1970 at which it was asked for. */
  readonly asked: number;
}

/** Starts Electron on an app, in a profile of its own. */
export async function launch(args: readonly string[], folder: string): Promise<Launched> {
  const asked = Date.now();
  const app = await _electron.launch({
    args: [...args],
    cwd: folder,
    chromiumSandbox: process.getuid?.() !== 0,
    timeout: 30_000,
    env: {
      ...(process.env as Record<string, string>),
      XDG_CONFIG_HOME: mkdtempSync(join(tmpdir(), 'contention-bench-')),
    },
  });
  const page = await app.firstWindow();
  await page.waitForLoadState();
  await installRecorder(page);
  return { app, page, asked, end: () => void app.process().kill('SIGKILL') };
}

export async function setSize({ app, page }: Launched): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.setContentSize(1280, 800);
  });
  await page.waitForTimeout(300);
}

/** Bytes in use by scripts, in megabytes. */
export async function readHeap(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { memory } = performance as unknown as { memory?: { usedJSHeapSize: number } };
    return (memory?.usedJSHeapSize ?? 0) / 1e6;
  });
}
