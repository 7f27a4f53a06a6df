import { fail } from '../../../shared/base/result.ts';
import type { CardMarks } from '../../../shared/drawing/card-look.ts';
import { PICTURE_THEMES } from '../../../shared/drawing/print-palettes.ts';
import { layOutCards } from '../../../shared/layout/auto/lay-out-cards.ts';
import { MOST_LAID_OUT } from '../../../shared/layout/text/clip-text.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import { listPositions } from '../../../shared/model/queries/positions.ts';
import { countClipped } from '../../../shared/pictures/count-clipped.ts';
import { findPart } from '../../../shared/pictures/find-part.ts';
import { findWidthOfSheet } from '../../../shared/pictures/paper.ts';
import type { PictureFormat } from '../../../shared/pictures/picture-wish.ts';
import { outcomeOf } from '../../../shared/reasoning/outcome.ts';
import type { Command } from '../command.ts';
import { drawPicture } from '../exporting/draw-picture.ts';
import {
  DEFAULT_SCALE,
  type ExportWish,
  MAX_SCALE,
  PICTURE_OPTIONS,
  type PictureFile,
  readPictureWish,
} from '../exporting/picture-wish.ts';
import { writeParts } from '../file-access.ts';
import { LANGUAGE_DETAILS, languageFor } from '../language.ts';
import { readMap } from '../read-map.ts';
import { suggestName } from '../suggest-name.ts';
import { EXIT, type ExitCode, type Terminal } from '../terminal.ts';
import { evaluateWhole } from './evaluate.ts';

export const EXPORT: Command = {
  name: 'export',
  usage:
    'FILE OUT.svg|png|pdf|webp|jpeg [options]  or  FILE... --as FORMAT[,FORMAT] [--into FOLDER] [options]',
  summary: 'Draws maps as pictures.',
  details: `  --scale N       pixels of a PNG, WebP or JPEG for a CSS pixel, 1 to ${MAX_SCALE} (default ${DEFAULT_SCALE})
  --theme THEME   ${PICTURE_THEMES.join(', ')} (default light)
  --only ID       the branch of this statement alone
  --lens LENS     side=for|against, kind=claim, tag=NAME, position=ID; several with commas
  --no-title      without the map's title
  --legend        with a legend of lines, sides and positions
  --sources       with a list of sources, numbered on the cards
  --evaluation    with the status (stands, falls, open) and strength of each statement on its card
  --credits       with the map's author; --date TEXT adds a date
  --transparent   without a background
  --no-map        without the map inside the SVG, PNG or PDF; with it, the picture can be opened again
  --outlines      the text of an SVG as outlines, for Inkscape and office programs, which ignore the
                  fonts in it: without this, Japanese looks wrong there
  --description TEXT  a description of an SVG or a PDF for those who cannot see it
  --paper PAPER   a PDF on one sheet of a4, a3 or letter; without it the sheet is as large as the map
  --tiles         at the map's own size, or --scale times it, on as many sheets as that takes, to be joined;
                  up to a tenth smaller where that saves sheets
  --landscape     sheets in landscape; without it, in the orientation that wastes least
  ${LANGUAGE_DETAILS}
  --as FORMAT     svg, png, pdf and so on, for any number of maps, each beside its map or in --into FOLDER,
                  or for standard output: FILE - --as svg; a dash for FILE is standard input

The picture's format follows from its name. A map with cards that have no place is laid out first;
FILE is not changed. The same map and options give the same bytes.
Exit code: 0 done, 1 a map cannot be drawn, 2 a file cannot be read or written.`,
  options: PICTURE_OPTIONS,
  fileCount: 'several',
  run: async (given, terminal) => {
    const wish = readPictureWish(given, terminal.folder);
    if (wish.kind === 'error') {
      terminal.writeError(`${wish.error}\n`);
      return EXIT.failed;
    }
    terminal.writeError(wish.value.remark);
    return exportAll(wish.value, terminal);
  },
};

// Goes on after a failure: one damaged map does not keep a hundred others from being drawn.
async function exportAll(wish: ExportWish, terminal: Terminal): Promise<ExitCode> {
  let worst: ExitCode = EXIT.done;
  for (const file of wish.files) {
    const code = await exportMap(file, wish, terminal);
    if (code > worst) worst = code;
  }
  return worst;
}

async function exportMap(
  file: PictureFile,
  wish: ExportWish,
  terminal: Terminal,
): Promise<ExitCode> {
  const read = await readMap(file.from, terminal);
  if (typeof read === 'number') return read;
  const map = read.unplaced.length > 0 ? layOutCards(read.map) : read.map;
  const missing = findMissing(map, wish.order.extent);
  const fileWish = { ...wish, format: file.format, order: orderFor(map, wish, file.format) };
  const picture =
    missing === null
      ? await drawPicture(map, fileWish, languageFor(map, wish.language))
      : fail(missing);
  if (picture.kind === 'error') {
    terminal.writeError(`${picture.error}\n`);
    return EXIT.problems;
  }
  if (isEmpty(map, wish.order.extent)) {
    terminal.writeError(`${file.from}: ${describeEmptiness(map, wish.order)}\n`);
  }
  const written = await writeParts(file.to, picture.value, terminal);
  const clipped = countClipped(map, wish.order.extent);
  if (written.kind === 'ok' && clipped > 0) {
    terminal.writeError(
      `${file.from}: ${clipped} of its texts have over ${MOST_LAID_OUT} characters; the picture shows their beginning, and how much is left out.\n`,
    );
  }
  if (written.kind === 'ok') return EXIT.done;
  terminal.writeError(`${written.error}\n`);
  return EXIT.failed;
}

function layOnPaper(order: ExportWish['order'], paper: ExportWish['paper']): ExportWish['order'] {
  const ground = order.ground === 'none' ? 'none' : 'paper';
  return { ...order, ground, mostFurnitureWidth: findWidthOfSheet(paper) };
}

function orderFor(
  map: ArgumentMap,
  { order: wished, hasMarks, paper }: ExportWish,
  format: PictureFormat,
): ExportWish['order'] {
  const order = format === 'pdf' ? layOnPaper(wished, paper) : wished;
  if (!hasMarks) return order;
  const answer = evaluateWhole(map);
  const marks = [...map.statements.keys()].map((id): [StatementId, CardMarks] => {
    const outcome = outcomeOf(answer, id);
    return [id, outcome === undefined ? {} : { outcome }];
  });
  return { ...order, marks: new Map(marks) };
}

/** Names something that a view refers to and the map does not have; null where it has everything. */
function findMissing(map: ArgumentMap, extent: ExportWish['order']['extent']): string | null {
  if (extent.kind !== 'view') return null;
  const { focus, lens } = extent.view;
  if (focus !== null && !map.statements.has(focus)) {
    return describeMissing('statement', focus, [...map.statements.keys()]);
  }
  const { position } = lens;
  if (position === null || map.statements.get(position)?.kind === 'position') return null;
  return describeMissing('position', position, listPositions(map));
}

function describeMissing(what: string, id: string, known: readonly string[]): string {
  const near = suggestName(id, known);
  return `The map has no ${what} ${id}.${near === null ? '' : ` Did you mean ${near}?`}`;
}

function isEmpty(map: ArgumentMap, extent: ExportWish['order']['extent']): boolean {
  const part = findPart(map, extent) ?? map;
  return part.statements.size === 0 && part.notes.size === 0;
}

function describeEmptiness({ details }: ArgumentMap, order: ExportWish['order']): string {
  const lack =
    order.extent.kind === 'map'
      ? 'it has no statement and no note'
      : 'nothing in it is what is asked for';
  const hasTitle = order.furniture.title && details.title.trim() !== '';
  return `${lack}; the picture ${hasTitle ? 'shows its title alone' : 'is empty'}.`;
}
