import { fail, ok, type Result } from '../../../shared/base/result.ts';
import { PICTURE_THEMES } from '../../../shared/drawing/print-palettes.ts';
import { renderSvg } from '../../../shared/drawing/render-svg.ts';
import { writeMap } from '../../../shared/format/write.ts';
import { layOutCards } from '../../../shared/layout/auto/lay-out-cards.ts';
import { createSay } from '../../../shared/messages/create-say.ts';
import { en } from '../../../shared/messages/en.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import { findMotion } from '../../../shared/model/queries/find-motion.ts';
import { composePicture } from '../../../shared/pictures/compose-picture.ts';
import { describeMap } from '../../../shared/pictures/describe-map.ts';
import { ATTACHMENT_NAME } from '../../../shared/pictures/reopening/attachment.ts';
import type { Command } from '../command.ts';
import {
  DEFAULT_SCALE,
  MAX_SCALE,
  PICTURE_OPTIONS,
  type PictureFile,
  type PictureWish,
  readPictureWish,
} from '../exporting/picture-wish.ts';
import { writeWhole } from '../file-access.ts';
import { FONT_FOLDERS } from '../installed-files.ts';
import { MAX_PICTURE_PIXELS, MAX_PICTURE_SIDE, type PictureTooLarge, renderPng } from '../png.ts';
import { readMap } from '../read-map.ts';
import { EXIT, type ExitCode, type Terminal } from '../terminal.ts';

const say = createSay(() => 'en');

export const EXPORT: Command = {
  name: 'export',
  usage:
    'FILE OUT.svg|OUT.png [options]  or  FILE... --as FORMAT[,FORMAT] [--into FOLDER] [options]',
  summary: 'Draws maps as pictures.',
  details: `  --scale N       pixels of a PNG for a CSS pixel, 1 to ${MAX_SCALE} (default ${DEFAULT_SCALE})
  --theme THEME   ${PICTURE_THEMES.join(', ')} (default light)
  --only ID       the branch of this statement alone
  --lens LENS     side=for|against, kind=claim, tag=NAME, position=ID; several with commas
  --no-title      without the map's title
  --legend        with a legend of lines, sides and positions
  --sources       with a list of sources, numbered on the cards
  --credits       with the map's author; --date TEXT adds a date
  --transparent   without a ground
  --no-map        without the map inside the picture; with it, the picture can be opened again
  --as FORMAT     svg, png or both, for any number of maps, each beside its map or in --into FOLDER

The picture's format follows from its name. A map with cards that have no place is laid out first;
FILE is not changed. The same map and options give the same bytes.
Exit code: 0 done, 1 a map cannot be drawn, 2 a file cannot be read or written.`,
  options: PICTURE_OPTIONS,
  fileCount: 'several',
  run: async (given, terminal) => {
    const wish = readPictureWish(given);
    if (wish.kind === 'error') {
      terminal.writeError(`${wish.error}\n`);
      return EXIT.failed;
    }
    terminal.writeError(wish.value.remark);
    return exportAll(wish.value, terminal);
  },
};

// Goes on after a failure: one damaged map does not keep a hundred others from being drawn.
async function exportAll(wish: PictureWish, terminal: Terminal): Promise<ExitCode> {
  let worst: ExitCode = EXIT.done;
  for (const file of wish.files) {
    const code = await exportMap(file, wish, terminal);
    if (code > worst) worst = code;
  }
  return worst;
}

async function exportMap(
  file: PictureFile,
  wish: PictureWish,
  terminal: Terminal,
): Promise<ExitCode> {
  const read = await readMap(file.from, terminal);
  if (typeof read === 'number') return read;
  const map = read.unplaced.length > 0 ? layOutCards(read.map) : read.map;
  const picture = await drawPicture(map, file, wish);
  if (picture.kind === 'error') {
    terminal.writeError(`${picture.error}\n`);
    return EXIT.problems;
  }
  const written = await writeWhole(file.to, picture.value, terminal);
  if (written.kind === 'ok') return EXIT.done;
  terminal.writeError(`${written.error}\n`);
  return EXIT.failed;
}

async function drawPicture(
  map: ArgumentMap,
  { format }: PictureFile,
  { order, scale, carriesMap }: PictureWish,
): Promise<Result<string | Uint8Array, string>> {
  const missing = findMissing(map, order.extent);
  if (missing !== null) return fail(`The map has no statement ${missing}.`);
  const scene = composePicture(map, order, en);
  const text = carriesMap ? writeMap(map) : null;
  if (format === 'png') {
    const attached =
      text === null ? null : { keyword: ATTACHMENT_NAME, text: new TextEncoder().encode(text) };
    const png = await renderPng(scene, { scale, fontFolders: FONT_FOLDERS, attached });
    return png.kind === 'ok' ? png : fail(describeTooLarge(png.error, scale));
  }
  const { title, language } = map.details;
  const svg = renderSvg(scene, {
    title: title === '' ? (findMotion(map)?.text ?? '') : title,
    description: describeMap(map, order.extent, say),
    language,
    attached: text === null ? null : { name: ATTACHMENT_NAME, text },
  });
  return ok(svg);
}

function findMissing(map: ArgumentMap, extent: PictureWish['order']['extent']): StatementId | null {
  if (extent.kind !== 'view') return null;
  const { focus, lens } = extent.view;
  const isMissing = (id: StatementId | null) => id !== null && !map.statements.has(id);
  return [focus, lens.position].find(isMissing) ?? null;
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
