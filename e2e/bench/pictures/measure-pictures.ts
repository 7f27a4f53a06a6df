import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { launch } from '../launch.ts';
import type { DrawnPicture } from '../pages/yardstick-page.ts';
import type { YardstickData } from '../yardstick-data.ts';

/** Why there is no picture. */
export type NoPicture = 'none' | 'broke' | 'too-slow';

/** Pictures of one map as one program makes them. */
export interface PictureTimes {
  readonly png: DrawnPicture | NoPicture;
  readonly svg: DrawnPicture | NoPicture;
}

/** Pictures of one map as the app makes them. */
export interface AppTimes {
  readonly png: AppPicture;
  readonly svg: AppPicture;
}

export interface AppPicture {
  /** The first after opening: nothing is compiled, no font is open. */
  readonly first: AppDrawing;
  /** The middle of those after it, as large again. */
  readonly again: AppDrawing;
}

export interface AppDrawing extends DrawnPicture {
  /** Most memory that a process had while it was drawn beyond what it had before, in bytes. */
  readonly grown: { readonly window: number; readonly main: number };
}

/** How long any picture may take. */
export const LONGEST_MS = 240_000;
const COMMANDS = { png: 'file.exportPng', svg: 'file.exportSvg' } as const;

/**
 * Has the app draw the whole map as an SVG and as a PNG at 2x: from the command in the main process
 * until the file has its name, flushed and read back. The dialog answers at once.
 */
export async function measureAppPictures(
  root: string,
  path: string,
  runs: number,
): Promise<AppTimes> {
  const { app, page, end } = await launch([root, path], root);
  try {
    await page.locator('.react-flow__node').first().waitFor();
    // What opening leaves to idle time is no part of drawing.
    await page.waitForTimeout(2_000);
    const draw = async (format: 'png' | 'svg'): Promise<AppDrawing> => {
      const file = join(root, 'out', 'bench', `picture.${format}`);
      const drawn = await orderPicture(app, COMMANDS[format], file);
      await page
        .getByText(/^Picture written/)
        .first()
        .waitFor();
      await page.waitForTimeout(500);
      const width = format === 'png' ? readPngWidth(file) : null;
      return { ...drawn, bytes: statSync(file).size, width };
    };
    const drawAll = async (format: 'png' | 'svg'): Promise<AppPicture> => {
      const first = await draw(format);
      return { first, again: await findMiddle(runs, () => draw(format)) };
    };
    return { svg: await drawAll('svg'), png: await drawAll('png') };
  } finally {
    end();
  }
}

function readPngWidth(path: string): number {
  const header = Buffer.alloc(24);
  const file = openSync(path, 'r');
  readSync(file, header, 0, header.length, 0);
  closeSync(file);
  return header.readUInt32BE(16);
}

function orderPicture(
  app: ElectronApplication,
  id: string,
  filePath: string,
): Promise<Omit<AppDrawing, 'bytes' | 'width'>> {
  return app.evaluate(
    ({ app: main, dialog, BrowserWindow }, order) =>
      new Promise<Omit<AppDrawing, 'bytes' | 'width'>>((resolve) => {
        const weigh = (type: string) =>
          Math.max(
            ...main
              .getAppMetrics()
              .filter((each) => each.type === type)
              .map(({ memory }) => memory.workingSetSize * 1024),
          );
        const before = { window: weigh('Tab'), main: weigh('Browser') };
        const most = { ...before };
        const take = () => {
          most.window = Math.max(most.window, weigh('Tab'));
          most.main = Math.max(most.main, weigh('Browser'));
        };
        const timer = setInterval(take, 200);
        dialog.showSaveDialog = async () => ({ canceled: false, filePath: order.filePath });
        const files = process.mainModule?.require('node:fs') as typeof import('node:fs');
        files.rmSync(order.filePath, { force: true });
        const watch = setInterval(() => {
          if (!files.existsSync(order.filePath)) return;
          const ms = performance.now() - asked;
          clearInterval(watch);
          clearInterval(timer);
          take();
          const grown = { window: most.window - before.window, main: most.main - before.main };
          resolve({ ms, grown });
        }, 1);
        const asked = performance.now();
        BrowserWindow.getAllWindows()[0]?.webContents.send('command:invoked', { id: order.id });
      }),
    { id, filePath },
  );
}

/**
 * The same map in one of the pages of this folder: as one canvas that is encoded, or as plain React
 * Flow through html-to-image; from the call in the page to the finished picture there.
 */
export async function measurePagePictures(
  pages: string,
  name: 'limit' | 'flow',
  data: YardstickData,
  runs: number,
): Promise<PictureTimes> {
  const json = JSON.stringify(data);
  const draw = async (format: 'png' | 'svg'): Promise<DrawnPicture | NoPicture> => {
    const { page, end } = await launch([join(pages, 'window.cjs'), `--page=${name}`], pages);
    const drawn = page.evaluate(
      async ({ text, as }) => {
        await window.yardstick?.load(text, { x: 0, y: 0, zoom: 0.1 });
        return (await window.yardstick?.draw(as)) ?? ('broke' as const);
      },
      { text: json, as: format },
    );
    const crash = new Promise<'broke'>((resolve) => page.on('crash', () => resolve('broke')));
    const delay = new Promise<'too-slow'>((resolve) =>
      setTimeout(() => resolve('too-slow'), LONGEST_MS).unref(),
    );
    try {
      return await Promise.race([drawn.catch(() => 'broke' as const), crash, delay]);
    } finally {
      end();
    }
  };
  return {
    png: await findMiddle(runs, () => draw('png')),
    svg: name === 'flow' ? await findMiddle(runs, () => draw('svg')) : 'none',
  };
}

/** The middle of some runs; why there is none, as soon as one made nothing. */
async function findMiddle<Drawn extends DrawnPicture | NoPicture>(
  runs: number,
  draw: () => Promise<Drawn>,
): Promise<Drawn> {
  const all: { readonly drawn: Drawn; readonly ms: number }[] = [];
  for (;;) {
    const drawn = await draw();
    if (typeof drawn === 'string') return drawn;
    all.push({ drawn, ms: drawn.ms });
    const middle = all.sort((one, other) => one.ms - other.ms)[Math.floor(all.length / 2)];
    if (all.length >= runs && middle !== undefined) return middle.drawn;
  }
}
