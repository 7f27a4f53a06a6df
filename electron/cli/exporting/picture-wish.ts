import { extname, join, parse, resolve } from 'node:path';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import { PICTURE_THEMES, type PictureTheme } from '../../../shared/drawing/print-palettes.ts';
import type { Language } from '../../../shared/messages/language.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import { CLEAR_LENS, type Lens, WHOLE_VIEW } from '../../../shared/model/map-view.ts';
import { PAPERS, type PaperChoice, type PaperName } from '../../../shared/pictures/paper.ts';
import {
  NO_MARKS,
  type PictureExtent,
  USUAL_ORDER,
} from '../../../shared/pictures/picture-order.ts';
import {
  PICTURE_FORMATS,
  type PictureFormat,
  type PictureWish,
} from '../../../shared/pictures/picture-wish.ts';
import type { Arguments, Options } from '../command.ts';
import { DASH } from '../file-access.ts';
import { LANGUAGE_OPTION, readLanguage } from '../language.ts';
import { findPictureFormat } from './find-picture-format.ts';
import { listRemarks } from './list-remarks.ts';

export const DEFAULT_SCALE = 2;
export const MAX_SCALE = 8;

export const PICTURE_OPTIONS = {
  scale: { type: 'string' },
  theme: { type: 'string' },
  only: { type: 'string' },
  lens: { type: 'string' },
  'no-title': { type: 'boolean' },
  legend: { type: 'boolean' },
  sources: { type: 'boolean' },
  credits: { type: 'boolean' },
  date: { type: 'string' },
  transparent: { type: 'boolean' },
  'no-map': { type: 'boolean' },
  outlines: { type: 'boolean' },
  as: { type: 'string' },
  into: { type: 'string' },
  paper: { type: 'string' },
  tiles: { type: 'boolean' },
  description: { type: 'string' },
  landscape: { type: 'boolean' },
  evaluation: { type: 'boolean' },
  ...LANGUAGE_OPTION,
} as const satisfies Options;

/** A picture to write of one map. */
export interface PictureFile {
  readonly from: string;
  readonly to: string;
  readonly format: PictureFormat;
}

/** What a command line asks for: one wish for all its files, but for what depends on each. */
export interface ExportWish extends Omit<PictureWish, 'format'> {
  readonly files: readonly PictureFile[];
  /** Whether cards carry what an evaluation writes on them. */
  readonly hasMarks: boolean;
  /** Of the words beside the map's own; null for the map's language. */
  readonly language: Language | null;
  readonly remark: string;
}

/** Reads what pictures are asked for, by paths that start from a folder; says in a sentence what is not understood. */
export function readPictureWish(
  { files: named, values }: Arguments,
  folder: string,
): Result<ExportWish, string> {
  const files = readFiles(named, values, folder);
  if (files.kind === 'error') return files;
  const overwritten = findOverwritten(files.value, folder);
  if (overwritten !== undefined) {
    return fail(`${overwritten} would be written over. Give the picture another name or folder.`);
  }
  const scaleText = readText(values.scale) ?? String(DEFAULT_SCALE);
  const scale = Number(scaleText);
  if (!(scale >= 1 && scale <= MAX_SCALE)) {
    return fail(`--scale is a number from 1 to ${MAX_SCALE}, not ${scaleText}.`);
  }
  const theme = readTheme(readText(values.theme) ?? 'light');
  if (theme.kind === 'error') return theme;
  const extent = readExtent(readText(values.only), readText(values.lens));
  if (extent.kind === 'error') return extent;
  const paper = readPaper(values, scale);
  if (paper.kind === 'error') return paper;
  const language = readLanguage(values);
  if (language.kind === 'error') return language;
  return ok({
    files: files.value,
    order: {
      extent: extent.value,
      theme: theme.value,
      furniture: {
        title: values['no-title'] !== true,
        legend: values.legend === true,
        sources: values.sources === true,
        credits: values.credits === true || values.date !== undefined,
      },
      mostFurnitureWidth: USUAL_ORDER.mostFurnitureWidth,
      marks: NO_MARKS,
      ground: values.transparent === true ? 'none' : 'look',
      date: readText(values.date) ?? '',
    },
    scale,
    hasMarks: values.evaluation === true,
    language: language.value,
    carriesMap: values['no-map'] !== true,
    textAsOutlines: values.outlines === true,
    description: readText(values.description) ?? null,
    paper: paper.value,
    remark: listRemarks(
      values,
      files.value.map(({ format }) => format),
      paper.value,
    ),
  });
}

function readText(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function readFiles(
  named: readonly string[],
  values: Arguments['values'],
  folder: string,
): Result<readonly PictureFile[], string> {
  const wished = readText(values.as);
  if (wished === undefined) return readPair(named, values.into !== undefined);
  const formats = wished.split(',').map(findPictureFormat);
  const known = formats.filter((format) => format !== undefined);
  if (known.length < formats.length) {
    return fail(`--as is one of ${PICTURE_FORMATS.join(', ')}, not ${wished}.`);
  }
  if (named.includes(DASH)) return readDash(named, known, values.into !== undefined);
  const files = named.flatMap((from) => {
    const { dir, name } = parse(from);
    const folder = readText(values.into) ?? dir;
    return known.map((format) => ({ from, to: join(folder, `${name}.${format}`), format }));
  });
  const clash = findClash(files, folder);
  return clash === undefined
    ? ok(files)
    : fail(`Two pictures would be ${clash}. Rename a map, or export them into two folders.`);
}

/** One map read from standard input or drawn to standard output, which has no name to tell the format. */
function readDash(
  [from = '', to = DASH, ...others]: readonly string[],
  [format, ...further]: readonly PictureFormat[],
  hasFolder: boolean,
): Result<readonly PictureFile[], string> {
  const isOne = others.length === 0 && further.length === 0 && to === DASH;
  if (format === undefined || !isOne || hasFolder) {
    return fail('With a dash, name a map and a dash, or a dash alone, and one --as FORMAT.');
  }
  return ok([{ from, to, format }]);
}

/** A path that more than one picture would get. */
function findClash(files: readonly PictureFile[], folder: string): string | undefined {
  const seen = new Set<string>();
  return files.find(({ to }) => {
    const key = toKey(to, folder);
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  })?.to;
}

/** A map that a picture would be written over, such as one within a picture of the same name. */
function findOverwritten(files: readonly PictureFile[], folder: string): string | undefined {
  const goals = new Set(files.map(({ to }) => toKey(to, folder)));
  return files.find(({ from }) => from !== DASH && goals.has(toKey(from, folder)))?.from;
}

/** Equal for two spellings of a path, on disks too that do not tell small letters from capitals. */
function toKey(path: string, folder: string): string {
  return resolve(folder, path).toLowerCase();
}

function readPair(
  named: readonly string[],
  hasFolder: boolean,
): Result<readonly PictureFile[], string> {
  const [from = '', to = ''] = named;
  if (named.length !== 2 || hasFolder) {
    return fail('Name a map and a picture, or any number of maps with --as FORMAT.');
  }
  if (to === DASH) return fail('Say with --as FORMAT what is written to standard output.');
  const format = findPictureFormat(extname(to).slice(1));
  if (format === undefined) {
    return fail(
      `Pictures are written as .${PICTURE_FORMATS.join(', .')}, and ${to} is none of these.`,
    );
  }
  return ok([{ from, to, format }]);
}

function readTheme(name: string): Result<PictureTheme, string> {
  const theme = PICTURE_THEMES.find((known) => known === name);
  return theme === undefined
    ? fail(`--theme is one of ${PICTURE_THEMES.join(', ')}, not ${name}.`)
    : ok(theme);
}

function readPaper(values: Arguments['values'], scale: number): Result<PaperChoice, string> {
  const wished = readText(values.paper);
  if (wished === undefined && values.tiles !== true && values.landscape !== true) {
    return ok({ kind: 'own' });
  }
  const paper = PAPER_NAMES.find((name) => name === (wished ?? 'a4').toLowerCase());
  if (paper === undefined) return fail(`--paper is ${PAPER_NAMES.join(', ')}, not ${wished}.`);
  const turn = values.landscape === true ? 'turned' : 'auto';
  if (values.tiles !== true) return ok({ kind: 'fit', paper, turn });
  return ok({ kind: 'tiles', paper, turn, scale: values.scale === undefined ? 1 : scale });
}

const PAPER_NAMES = Object.keys(PAPERS) as readonly PaperName[];

function readExtent(
  only: string | undefined,
  lensText: string | undefined,
): Result<PictureExtent, string> {
  if (only === undefined && lensText === undefined) return ok({ kind: 'map' });
  const lens = readLens(lensText ?? '');
  if (lens.kind === 'error') return lens;
  const focus = only === undefined ? null : (only as StatementId);
  return ok({ kind: 'view', view: { ...WHOLE_VIEW, focus, lens: lens.value } });
}

const SIDES = ['for', 'against'] as const;
const KINDS = ['motion', 'position', 'claim', 'evidence'] as const;

function readLens(text: string): Result<Lens, string> {
  let lens = CLEAR_LENS;
  for (const part of text.split(',').filter((each) => each !== '')) {
    const [name = '', value = ''] = part.split(/=(.*)/s);
    const side = SIDES.find((each) => each === value);
    const kind = KINDS.find((each) => each === value);
    if (name === 'side' && side !== undefined) lens = { ...lens, side };
    else if (name === 'kind' && kind !== undefined) lens = { ...lens, kind };
    else if (name === 'tag' && value !== '') lens = { ...lens, tag: value };
    else if (name === 'position' && value !== '') {
      lens = { ...lens, position: value as StatementId };
    } else {
      return fail(
        `--lens is side=for|against, kind=${KINDS.join('|')}, tag=NAME or position=ID, several with commas, not ${part}.`,
      );
    }
  }
  return ok(lens);
}
