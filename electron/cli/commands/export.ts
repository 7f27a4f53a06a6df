import { extname } from 'node:path';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import { drawMap } from '../../../shared/drawing/draw-map.ts';
import { PALETTES, type Theme } from '../../../shared/drawing/palette.ts';
import { renderSvg } from '../../../shared/drawing/render-svg.ts';
import type { Scene } from '../../../shared/drawing/scene.ts';
import { layOutCards } from '../../../shared/layout/auto/lay-out-cards.ts';
import { en } from '../../../shared/messages/en.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import { findMotion } from '../../../shared/model/queries/find-motion.ts';
import type { Arguments, Command } from '../command.ts';
import { writeWhole } from '../file-access.ts';
import { FONT_FOLDERS } from '../installed-files.ts';
import { MAX_PICTURE_PIXELS, MAX_PICTURE_SIDE, type PictureTooLarge, renderPng } from '../png.ts';
import { readMap } from '../read-map.ts';
import { EXIT, type Terminal } from '../terminal.ts';

const DEFAULT_SCALE = 2;
const MAX_SCALE = 4;
const THEMES = Object.keys(PALETTES) as readonly Theme[];

export const EXPORT: Command = {
  name: 'export',
  usage: 'FILE OUT.svg|OUT.png [--scale N] [--theme THEME]',
  summary: 'Draws the whole map as a picture.',
  details: `  --scale N       pixels of a PNG for a CSS pixel, 1 to ${MAX_SCALE} (default ${DEFAULT_SCALE})
  --theme THEME   ${THEMES.join(', ')} (default light)

The picture's format follows from its name. A map with cards that have no place is laid out first;
FILE is not changed.
Exit code: 0 done, 1 the map cannot be drawn, 2 a file cannot be read or written.`,
  options: { scale: { type: 'string' }, theme: { type: 'string' } },
  fileCount: 2,
  run: async (given, terminal) => {
    const wish = readWish(given);
    if (wish.kind === 'error') {
      terminal.writeError(`${wish.error}\n`);
      return EXIT.failed;
    }
    return exportMap(wish.value, terminal);
  },
};

interface Wish {
  readonly from: string;
  readonly to: string;
  readonly format: 'svg' | 'png';
  readonly scale: number;
  readonly theme: Theme;
  readonly remark: string;
}

function readWish({ files: [from = '', to = ''], values }: Arguments): Result<Wish, string> {
  const { scale: scaleText = String(DEFAULT_SCALE), theme: themeText = 'light' } = values;
  const format = extname(to).toLowerCase().slice(1);
  if (format !== 'svg' && format !== 'png') {
    return fail(`Pictures are written as .svg or .png, and ${to} is neither.`);
  }
  const scale = Number(scaleText);
  if (!(scale >= 1 && scale <= MAX_SCALE)) {
    return fail(`--scale is a number from 1 to ${MAX_SCALE}, not ${scaleText}.`);
  }
  const theme = THEMES.find((known) => known === themeText);
  if (theme === undefined) return fail(`--theme is one of ${THEMES.join(', ')}, not ${themeText}.`);
  const isIdle = format === 'svg' && values.scale !== undefined;
  const remark = isIdle ? '--scale has no effect: an SVG is sharp at every size.\n' : '';
  return ok({ from, to, format, scale, theme, remark });
}

async function exportMap(wish: Wish, terminal: Terminal) {
  const read = await readMap(wish.from, terminal);
  if (typeof read === 'number') return read;
  terminal.writeError(wish.remark);
  const map = read.unplaced.length > 0 ? layOutCards(read.map) : read.map;
  const picture = await drawPicture(map, wish);
  if (picture.kind === 'error') {
    terminal.writeError(`${describeTooLarge(picture.error, wish.scale)}\n`);
    return EXIT.problems;
  }
  const written = await writeWhole(wish.to, picture.value, terminal);
  if (written.kind === 'ok') return EXIT.done;
  terminal.writeError(`${written.error}\n`);
  return EXIT.failed;
}

async function drawPicture(
  map: ArgumentMap,
  { theme, format, scale }: Wish,
): Promise<Result<string | Uint8Array, PictureTooLarge>> {
  const scene: Scene = drawMap(map, { theme, words: en });
  if (format === 'png') return renderPng(scene, { scale, fontFolders: FONT_FOLDERS });
  const { title, description } = map.details;
  const name = title === '' ? (findMotion(map)?.text ?? '') : title;
  return ok(renderSvg(scene, { title: name, description }));
}

function describeTooLarge({ width, height }: PictureTooLarge, scale: number): string {
  const limit = Math.min(
    MAX_PICTURE_SIDE / Math.max(width, height),
    Math.sqrt(MAX_PICTURE_PIXELS / (width * height)),
  );
  const possible = Math.floor(limit * scale * 100) / 100;
  const way = possible >= 1 ? `Try --scale ${possible}` : 'Write an SVG';
  return `A PNG of ${width} x ${height} pixels is too large: up to ${MAX_PICTURE_SIDE} a side and ${MAX_PICTURE_PIXELS} in all can be drawn. ${way}.`;
}
