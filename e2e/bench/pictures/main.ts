import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeMap } from '../../../shared/format/write.ts';
import { createSizedMap } from '../maps.ts';
import type { DrawnPicture } from '../pages/yardstick-page.ts';
import { divide, writeLine, writeNumber } from '../report.ts';
import { reduceMap } from '../yardstick-data.ts';
import { measureAppPictures, measurePagePictures, type PictureTimes } from './measure-pictures.ts';

export interface PictureBenchOptions {
  readonly root: string;
  readonly pages: string;
  readonly output: string;
  readonly sizes: readonly number[];
}

interface PictureResult {
  readonly statements: number;
  readonly app: PictureTimes;
  readonly limit: PictureTimes;
  readonly usual: PictureTimes;
}

// A large map takes every program so long that a second look is not worth the wait.
const RUNS_OF_SMALL = 3;
const SMALL = 1_000;

/** Measures pictures of the app beside the usual way and one canvas; prints tables, writes `pictures.json`. */
export async function runPictureBench(options: PictureBenchOptions): Promise<void> {
  const { root, pages, output } = options;
  mkdirSync(output, { recursive: true });
  const results: PictureResult[] = [];
  for (const statements of options.sizes) {
    const map = createSizedMap(statements);
    const path = join(output, `${statements}.argmap`);
    writeFileSync(path, writeMap(map));
    const runs = statements <= SMALL ? RUNS_OF_SMALL : 1;
    const data = reduceMap(map);
    const result: PictureResult = {
      statements,
      app: await measureAppPictures(root, path, runs),
      limit: await measurePagePictures(pages, 'limit', data, runs),
      usual: await measurePagePictures(pages, 'flow', data, runs),
    };
    console.log(writePictureTable(result));
    results.push(result);
    writeFileSync(join(output, 'pictures.json'), JSON.stringify(results, null, 2));
  }
  console.log(`\n${join(output, 'pictures.json')}`);
}

const COLUMNS = ['app', 'one canvas', 'app/canvas', 'html-to-image', 'that/app'];

function writePictureTable({ statements, app, limit, usual }: PictureResult): string {
  const row = (label: string, read: (times: PictureTimes) => number | undefined) => {
    const [own, least, plain] = [read(app), read(limit), read(usual)];
    const cells = [own, least, divide(own, least), plain, divide(plain, own)];
    return writeLine(label, cells.map(writeNumber));
  };
  const megabytes = (drawn: DrawnPicture | null) => drawn && drawn.bytes / 1e6;
  return [
    `\npictures of ${statements} statements (a dash: no picture)`,
    writeLine('', COLUMNS),
    row('PNG at 2x, ms', ({ png }) => png?.ms),
    row('PNG at 2x, MB', ({ png }) => megabytes(png) ?? undefined),
    row('SVG, ms', ({ svg }) => svg?.ms),
    row('SVG, MB', ({ svg }) => megabytes(svg) ?? undefined),
  ].join('\n');
}
