import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeMap } from '../../../shared/format/write.ts';
import { createSizedMap } from '../maps.ts';
import type { DrawnPicture } from '../pages/yardstick-page.ts';
import { divide, writeLine, writeNumber } from '../report.ts';
import { reduceMap } from '../yardstick-data.ts';
import {
  type AppDrawing,
  type AppTimes,
  LONGEST_MS,
  measureAppPictures,
  measurePagePictures,
  type NoPicture,
  type PictureTimes,
  type Twice,
} from './measure-pictures.ts';

export interface PictureBenchOptions {
  readonly root: string;
  readonly pages: string;
  readonly output: string;
  readonly sizes: readonly number[];
}

interface PictureResult {
  readonly statements: number;
  readonly app: AppTimes;
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
  console.log(`${LEGEND}\n\n${join(output, 'pictures.json')}`);
}

// The same clock for all: html-to-image and the canvas end with the picture in memory.
const LEGEND = `
The app's clock starts with the command in the main process. In memory: until all of the SVG lies in the window, as
html-to-image's clock ends; file written: until it has its name, flushed and read back. The first: once the window has
rested, in which it draws ahead for nobody; again: of a map that has not changed, which the app has kept as an SVG;
after an edit: as soon as a statement was written, and a second later; asked at once: as soon as the first card shows,
with the rest of the start. Each is the middle of several in several windows, but for large maps.`;

const COLUMNS = ['app', 'one canvas', 'app/canvas', 'html-to-image', 'that/app'];

type Drawn = DrawnPicture | NoPicture;

function writePictureTable({ statements, app, limit, usual }: PictureResult): string {
  const compare = (label: string, own: number, least: Drawn, plain: Drawn, read = readTime) => {
    const [leastRead, plainRead] = [readFrom(least, read), readFrom(plain, read)];
    const ratios = [divide(own, leastRead), divide(plainRead, own)].map(writeNumber);
    const [byLeast = '', byPlain = ''] = ratios;
    return writeLine(label, [
      writeNumber(own),
      tell(least, read),
      byLeast,
      tell(plain, read),
      byPlain,
    ]);
  };
  const grown = (
    label: string,
    { first, again }: Twice<AppDrawing>,
    process: 'window' | 'main',
  ) => {
    const most = Math.max(first.grown[process], again.grown[process]);
    return writeLine(label, [writeNumber(most / 1e6)]);
  };
  const { svg, png } = app;
  return [
    `\npictures of ${statements} statements`,
    writeLine('', COLUMNS),
    compare('SVG in memory, the first, ms', readHeld(svg.first), 'none', usual.svg.first),
    compare('SVG in memory, again, ms', readHeld(svg.again), 'none', usual.svg.again),
    compare('SVG, file written, the first', svg.first.ms, 'none', usual.svg.first),
    compare('SVG, file written, again, ms', svg.again.ms, 'none', usual.svg.again),
    compare('SVG in memory, after an edit', readHeld(app.svgEdited), 'none', usual.svg.first),
    compare('SVG in memory, a second after', readHeld(app.svgSoonAfter), 'none', usual.svg.first),
    compare('SVG in memory, asked at once', readHeld(app.svgAtOnce), 'none', usual.svg.first),
    compare('SVG, MB', svg.first.bytes / 1e6, 'none', usual.svg.first, readSize),
    compare('PNG at 2x, file, the first, ms', png.first.ms, limit.png.first, usual.png.first),
    compare('PNG at 2x, file, again, ms', png.again.ms, limit.png.again, usual.png.again),
    compare('PNG at 2x, MB', png.first.bytes / 1e6, limit.png.first, usual.png.first, readSize),
    compare(
      'PNG, pixels across',
      readWidth(png.first),
      limit.png.first,
      usual.png.first,
      readWidth,
    ),
    grown('memory for the PNG, window, MB', app.png, 'window'),
    grown('memory for the PNG, main, MB', app.png, 'main'),
  ].join('\n');
}

function readHeld({ heldMs }: AppDrawing): number {
  return heldMs ?? Number.NaN;
}

function readTime({ ms }: DrawnPicture): number {
  return ms;
}

function readSize({ bytes }: DrawnPicture): number {
  return bytes / 1e6;
}

function readWidth({ width }: DrawnPicture): number {
  return width ?? 0;
}

function readFrom(drawn: Drawn, read: (drawn: DrawnPicture) => number): number | undefined {
  return typeof drawn === 'string' ? undefined : read(drawn);
}

const WHY_NONE: Readonly<Record<NoPicture, string>> = {
  none: '-',
  broke: 'no picture',
  'too-slow': `over ${LONGEST_MS / 1000} s`,
};

function tell(drawn: Drawn, read: (drawn: DrawnPicture) => number): string {
  return typeof drawn === 'string' ? WHY_NONE[drawn] : writeNumber(read(drawn));
}
