import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { findQuantile } from '../find-quantile.ts';
import { type Launched, launch } from '../launch.ts';
import type { DrawnPicture } from '../pages/yardstick-page.ts';
import type { YardstickData } from '../yardstick-data.ts';

/** Why there is no picture. */
export type NoPicture = 'none' | 'broke' | 'too-slow';

/** A picture as it is made in a page that has made none, and again there. */
export interface Twice<Drawn> {
  readonly first: Drawn;
  readonly again: Drawn;
}

/** Pictures of one map as one program makes them. */
export interface PictureTimes {
  readonly png: Twice<DrawnPicture | NoPicture>;
  readonly svg: Twice<DrawnPicture | NoPicture>;
}

/** Pictures of one map as the app makes them, the first once its window has come to rest. */
export interface AppTimes {
  readonly png: Twice<AppDrawing>;
  readonly svg: Twice<AppDrawing>;
  /** An SVG that is asked for as soon as something was written, which nothing was drawn ahead of. */
  readonly svgEdited: AppDrawing;
  /** The same a second after something was written. */
  readonly svgSoonAfter: AppDrawing;
  /** An SVG that is asked for as soon as the first card shows, before the rest of the window is there. */
  readonly svgAtOnce: AppDrawing;
}

/** `ms` is until the file has its name, flushed and read back. */
export interface AppDrawing extends DrawnPicture {
  /** Until all of it was in the window's memory; null for what a thread beside the window makes. */
  readonly heldMs: number | null;
  /** Most memory that a process had while it was drawn beyond what it had before, in bytes. */
  readonly grown: { readonly window: number; readonly main: number };
}

/** How long any picture may take. */
export const LONGEST_MS = 240_000;
const COMMANDS = { png: 'file.exportPng', svg: 'file.exportSvg' } as const;

/**
 * Has the app draw the whole map as an SVG and as a PNG at 2x, from the command in the main process on, in so many
 * windows, and several times in each. The dialog answers at once. Each measure is the middle of all of its kind.
 */
export async function measureAppPictures(
  root: string,
  path: string,
  runs: number,
): Promise<AppTimes> {
  const all: AllDrawings[] = [];
  for (let run = 0; run < runs; run += 1) all.push(await drawAll(root, path, runs));
  const middle = (of: keyof AllDrawings) => takeMiddle(all.flatMap((each) => each[of]));
  return {
    svgAtOnce: middle('svgAtOnce'),
    svg: { first: middle('svg'), again: middle('svgAgain') },
    svgEdited: middle('svgEdited'),
    svgSoonAfter: middle('svgSoonAfter'),
    png: { first: middle('png'), again: middle('pngAgain') },
  };
}

type AllDrawings = Readonly<Record<(typeof KINDS)[number], readonly AppDrawing[]>>;
const KINDS = [
  'svgAtOnce',
  'svg',
  'svgAgain',
  'svgEdited',
  'svgSoonAfter',
  'png',
  'pngAgain',
] as const;

async function drawAll(root: string, path: string, runs: number): Promise<AllDrawings> {
  const svgAtOnce = await inApp(root, path, async (launched) => [
    await drawInApp(launched, root, 'svg'),
  ]);
  return inApp(root, path, async (launched) => {
    const draw = (format: 'png' | 'svg') => drawInApp(launched, root, format);
    // What opening leaves to idle time is no part of drawing.
    await launched.page.waitForTimeout(REST_MS);
    const svg = [await draw('svg')];
    const svgAgain = await repeat(runs, () => draw('svg'));
    const svgEdited = await repeat(EDITS, async () => {
      await writeStatement(launched.page);
      const drawn = await draw('svg');
      await launched.page.waitForTimeout(SOON_MS);
      return drawn;
    });
    const svgSoonAfter = await repeat(runs, async () => {
      await writeStatement(launched.page);
      await launched.page.waitForTimeout(SOON_MS);
      return draw('svg');
    });
    const png = [await draw('png')];
    const pngAgain = await repeat(runs, () => draw('png'));
    return { svgAtOnce, svg, svgAgain, svgEdited, svgSoonAfter, png, pngAgain };
  });
}

async function repeat<Value>(times: number, act: () => Promise<Value>): Promise<readonly Value[]> {
  const all: Value[] = [];
  for (let time = 0; time < times; time += 1) all.push(await act());
  return all;
}

/** Each time of some drawings by itself, as what comes after a picture varies more than the picture. */
function takeMiddle(all: readonly AppDrawing[]): AppDrawing {
  const middle = (read: (each: AppDrawing) => number) => findQuantile(all.map(read), 0.5);
  const most = (read: (each: AppDrawing) => number) => Math.max(...all.map(read));
  const held = all.flatMap(({ heldMs }) => heldMs ?? []);
  return {
    ms: middle(({ ms }) => ms),
    heldMs: held.length === 0 ? null : findQuantile(held, 0.5),
    bytes: middle(({ bytes }) => bytes),
    width: all[0]?.width ?? null,
    grown: { window: most(({ grown }) => grown.window), main: most(({ grown }) => grown.main) },
  };
}

// What a frame is due for comes between an edit and its picture, or not.
const EDITS = 5;
const REST_MS = 4_000;
// As long as it takes to find a command.
const SOON_MS = 1_000;

async function inApp<Value>(
  root: string,
  path: string,
  act: (launched: Launched) => Promise<Value>,
): Promise<Value> {
  const launched = await launch([root, path], root);
  try {
    await launched.page.locator('.react-flow__node').first().waitFor();
    await noteStreams(launched.page);
    return await act(launched);
  } finally {
    launched.end();
  }
}

async function writeStatement(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+n');
  await page.locator('textarea:focus').waitFor();
  await page.keyboard.type('See also the vote of 2021');
  await page.keyboard.press('Escape');
}

/** Has the page note when the last of an SVG was written to the stream that takes it to main. */
function noteStreams(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { prototype } = WritableStreamDefaultWriter;
    const { write, close } = prototype;
    // Fonts are inflated through streams, too.
    const svgs = new WeakSet<WritableStreamDefaultWriter>();
    prototype.write = function (part: unknown) {
      if (part instanceof Uint8Array && part[0] === '<'.charCodeAt(0)) svgs.add(this);
      return write.call(this, part);
    };
    prototype.close = function () {
      if (svgs.has(this)) window.heldAt = performance.timeOrigin + performance.now();
      return close.call(this);
    };
  });
}

declare global {
  interface Window {
    /** Milliseconds since 1970. */
    heldAt?: number;
  }
}

async function drawInApp(
  launched: Launched,
  root: string,
  format: 'png' | 'svg',
): Promise<AppDrawing> {
  const { page } = launched;
  const file = join(root, 'out', 'bench', `picture.${format}`);
  const { asked, ...drawn } = await orderPicture(launched, COMMANDS[format], file);
  await page
    .getByText(/^Picture exported/)
    .first()
    .waitFor();
  const heldAt = await page.evaluate(() => window.heldAt);
  await page.waitForTimeout(500);
  const isPng = format === 'png';
  return {
    ...drawn,
    heldMs: isPng || heldAt === undefined ? null : heldAt - asked,
    bytes: statSync(file).size,
    width: isPng ? readPngWidth(file) : null,
  };
}

function readPngWidth(path: string): number {
  const header = Buffer.alloc(24);
  const file = openSync(path, 'r');
  readSync(file, header, 0, header.length, 0);
  closeSync(file);
  return header.readUInt32BE(16);
}

type Ordered = Pick<AppDrawing, 'ms' | 'grown'> & { readonly asked: number };

function orderPicture({ app }: Launched, id: string, filePath: string): Promise<Ordered> {
  return app.evaluate(
    ({ app: main, dialog, BrowserWindow }, order) =>
      new Promise<Ordered>((resolve) => {
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
          resolve({ ms, grown, asked: askedAt });
        }, 1);
        const asked = performance.now();
        // The one clock that both processes read alike.
        const askedAt = performance.timeOrigin + asked;
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
  const drawTwice = async (format: 'png' | 'svg'): Promise<Twice<DrawnPicture | NoPicture>> => {
    const { page, end } = await launch([join(pages, 'window.cjs'), `--page=${name}`], pages);
    const crash = new Promise<'broke'>((resolve) => page.on('crash', () => resolve('broke')));
    const draw = async (): Promise<DrawnPicture | NoPicture> => {
      const drawn = page.evaluate(
        async (as) => (await window.yardstick?.draw(as)) ?? ('broke' as const),
        format,
      );
      const delay = new Promise<'too-slow'>((resolve) =>
        setTimeout(() => resolve('too-slow'), LONGEST_MS).unref(),
      );
      return Promise.race([drawn.catch(() => 'broke' as const), crash, delay]);
    };
    try {
      const loaded = page.evaluate(async (text) => {
        await window.yardstick?.load(text, { x: 0, y: 0, zoom: 0.1 });
      }, json);
      await Promise.race([loaded.catch(() => undefined), crash]);
      const first = await draw();
      return { first, again: typeof first === 'string' ? first : await draw() };
    } finally {
      end();
    }
  };
  const middle = async (format: 'png' | 'svg'): Promise<Twice<DrawnPicture | NoPicture>> => {
    const all: Twice<DrawnPicture | NoPicture>[] = [];
    const next = async (side: 'first' | 'again', run: number) => {
      const twice = all[run] ?? (await drawTwice(format));
      all[run] = twice;
      return twice[side];
    };
    return {
      first: await findMiddle(runs, (run) => next('first', run)),
      again: await findMiddle(runs, (run) => next('again', run)),
    };
  };
  return { png: await middle('png'), svg: name === 'flow' ? await middle('svg') : NOT_MADE };
}

const NOT_MADE = { first: 'none', again: 'none' } as const;

/** The middle of some runs; why there is none, as soon as one made nothing. */
async function findMiddle<Drawn extends DrawnPicture | NoPicture>(
  runs: number,
  draw: (run: number) => Promise<Drawn>,
): Promise<Drawn> {
  const all: { readonly drawn: Drawn; readonly ms: number }[] = [];
  for (;;) {
    const drawn = await draw(all.length);
    if (typeof drawn === 'string') return drawn;
    all.push({ drawn, ms: drawn.ms });
    const middle = all.sort((one, other) => one.ms - other.ms)[Math.floor(all.length / 2)];
    if (all.length >= runs && middle !== undefined) return middle.drawn;
  }
}
