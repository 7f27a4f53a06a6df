import { statSync } from 'node:fs';
import { join } from 'node:path';
import { invokeFromMenu } from '../../fixtures/map-driver.ts';
import { launch } from '../launch.ts';
import type { DrawnPicture } from '../pages/yardstick-page.ts';
import type { YardstickData } from '../yardstick-data.ts';

/** Pictures of one map as one program makes them; null where it made none. */
export interface PictureTimes {
  readonly png: DrawnPicture | null;
  readonly svg: DrawnPicture | null;
}

const LONGEST_MS = 240_000;
const COMMANDS = { png: 'file.exportPng', svg: 'file.exportSvg' } as const;

/** Has the app draw the whole map as a PNG at 2x and as an SVG: from the command to the finished bytes. */
export async function measureAppPictures(
  root: string,
  path: string,
  runs: number,
): Promise<PictureTimes> {
  const { app, page, end } = await launch([root, path], root);
  try {
    await page.locator('.react-flow__node').first().waitFor();
    // What opening leaves to idle time is no part of drawing.
    await page.waitForTimeout(2_000);
    const draw = async (format: 'png' | 'svg'): Promise<DrawnPicture> => {
      const file = join(root, 'out', 'bench', `picture.${format}`);
      const asked = Date.now();
      const drawn = app.evaluate(
        ({ dialog }, filePath) =>
          new Promise<number>((resolve) => {
            dialog.showSaveDialog = async () => {
              resolve(Date.now());
              return { canceled: false, filePath };
            };
          }),
        file,
      );
      await invokeFromMenu(app, COMMANDS[format]);
      const ms = (await drawn) - asked;
      await page
        .getByText(/^Picture written/)
        .first()
        .waitFor();
      await page.waitForTimeout(500);
      return { ms, bytes: statSync(file).size };
    };
    return {
      png: await repeat(runs, () => draw('png')),
      svg: await repeat(runs, () => draw('svg')),
    };
  } finally {
    end();
  }
}

/**
 * The same map in one of the pages of this folder: as one canvas that is encoded, or as plain React
 * Flow through html-to-image. A page that crashes or takes over four minutes made no picture.
 */
export async function measurePagePictures(
  pages: string,
  name: 'limit' | 'flow',
  data: YardstickData,
  runs: number,
): Promise<PictureTimes> {
  const json = JSON.stringify(data);
  const draw = async (format: 'png' | 'svg'): Promise<DrawnPicture | null> => {
    const { page, end } = await launch([join(pages, 'window.cjs'), `--page=${name}`], pages);
    const drawn = page.evaluate(
      async ({ text, as }) => {
        await window.yardstick?.load(text, { x: 0, y: 0, zoom: 0.1 });
        return (await window.yardstick?.draw(as)) ?? null;
      },
      { text: json, as: format },
    );
    const crash = new Promise<null>((resolve) => page.on('crash', () => resolve(null)));
    const delay = new Promise<null>((resolve) =>
      setTimeout(() => resolve(null), LONGEST_MS).unref(),
    );
    try {
      return await Promise.race([drawn.catch(() => null), crash, delay]);
    } finally {
      end();
    }
  };
  return {
    png: await repeat(runs, () => draw('png')),
    svg: name === 'flow' ? await repeat(runs, () => draw('svg')) : null,
  };
}

/** The middle of some runs; null as soon as one made nothing. */
async function repeat<Drawn extends DrawnPicture | null>(
  runs: number,
  draw: () => Promise<Drawn>,
): Promise<Drawn | null> {
  const all: Drawn[] = [];
  for (let run = 0; run < runs; run += 1) {
    const drawn = await draw();
    if (drawn === null) return null;
    all.push(drawn);
  }
  all.sort((one, other) => (one?.ms ?? 0) - (other?.ms ?? 0));
  return all[Math.floor(all.length / 2)] ?? null;
}
