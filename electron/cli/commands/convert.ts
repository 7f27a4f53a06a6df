import { extname } from 'node:path';
import { isOutlineName } from '../../../shared/format/file-names.ts';
import { writeMap } from '../../../shared/format/write.ts';
import {
  countLosses,
  type OutlineLosses,
} from '../../../shared/interchange/outline-text/count-losses.ts';
import { WRITTEN_WORDS } from '../../../shared/interchange/outline-text/labels.ts';
import { writeOutlineText } from '../../../shared/interchange/outline-text/write-outline-text.ts';
import { readOutlineMap } from '../../../shared/interchange/read-outline-map.ts';
import { layOutCards } from '../../../shared/layout/auto/lay-out-cards.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import { findAttachedMap } from '../../../shared/pictures/reopening/find-attached-map.ts';
import { decodeUnicode } from '../../files/decode-unicode.ts';
import { inflate } from '../../files/inflate.ts';
import type { Command } from '../command.ts';
import { DASH, readBytes, writeWhole } from '../file-access.ts';
import { languageFor } from '../language.ts';
import { IDS } from '../make-ids.ts';
import { readMap } from '../read-map.ts';
import { EXIT, type ExitCode, type Terminal } from '../terminal.ts';

const OUTLINES: readonly string[] = ['.md', '.markdown', '.txt'];

export const CONVERT: Command = {
  name: 'convert',
  usage: 'FILE OUT.argmap|md|txt  or  FILE - --as argmap|md|txt',
  summary: 'Takes a map out of a picture or an outline, or writes a map as an outline.',
  details: `FILE is a map (.argmap), a picture that carries one (.svg, .png, .pdf), or an outline
(.md, .txt): a list as Markdown, word processors or Kialo write it, or indented lines, with replies
under what they reply to. Argdown is read too (.argdown, .ad, or in .md and .txt where it is certain).
A picture gives back the very map that was drawn; an outline is laid out. Anything that an outline
cannot hold is reported. A dash for FILE is standard input, and for OUT standard output.
Exit code: 0 done, 1 the map has problems that forbid it, 2 a file cannot be read or written.`,
  options: { as: { type: 'string' } },
  fileCount: 2,
  run: async ({ files: [from = '', to = ''], values: { as } }, terminal) => {
    const refuse = (message: string, code: ExitCode = EXIT.failed) => {
      terminal.writeError(`${message}\n`);
      return code;
    };
    if ((to === DASH) !== (as !== undefined)) {
      return refuse('--as argmap, md or txt says what a dash is, and no other name needs it.');
    }
    const format = (to === DASH ? `.${as}` : extname(to)).toLowerCase();
    if (format !== '.argmap' && !OUTLINES.includes(format)) {
      const named = to === DASH ? format : to;
      return refuse(`${named} is to be an .argmap, .md or .txt; pictures are written by export.`);
    }
    const isOutline = from === DASH ? isText(await terminal.readIn()) : isOutlineName(from);
    const read = await (isOutline ? readOutline : readWhole)(from, terminal);
    if (typeof read === 'number') return read;
    if (read.readOnly && format === '.argmap') {
      return refuse(
        `${from} is not converted: it would lose what is not understood.`,
        EXIT.problems,
      );
    }
    const text =
      format === '.argmap'
        ? writeMap(read.map)
        : writeOutlineText(
            { map: read.map, attacking: new Set() },
            WRITTEN_WORDS[languageFor(read.map, null)],
          );
    const written = await writeWhole(to, text, terminal);
    if (written.kind === 'error') return refuse(written.error);
    if (format !== '.argmap') terminal.writeError(describeLosses(countLosses(read.map)));
    return EXIT.done;
  },
};

/** Whether bytes are neither a picture nor a map. Argdown may begin as SVG does, with `<Title>`. */
function isText(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes).toString('latin1', 0, START_BYTES);
  return !MAP_START.test(start) && findAttachedMap(bytes, inflate).kind === 'no-picture';
}

// A brace, perhaps after a byte-order mark.
const MAP_START = /^(?:\xef\xbb\xbf)?\s*\{/;
const START_BYTES = 1_000;

interface ConvertedMap {
  readonly map: ArgumentMap;
  readonly readOnly: boolean;
}

async function readWhole(path: string, terminal: Terminal): Promise<ConvertedMap | ExitCode> {
  const read = await readMap(path, terminal);
  if (typeof read === 'number') return read;
  return { ...read, map: read.unplaced.length > 0 ? layOutCards(read.map) : read.map };
}

async function readOutline(path: string, terminal: Terminal): Promise<ConvertedMap | ExitCode> {
  const bytes = await readBytes(path, terminal);
  if (bytes.kind === 'error') {
    terminal.writeError(`${bytes.error}\n`);
    return EXIT.failed;
  }
  const text = decodeUnicode(bytes.value);
  if (text === null) {
    terminal.writeError(
      `${path} is not text in UTF-8 or UTF-16. Save it as UTF-8 and try again.\n`,
    );
    return EXIT.problems;
  }
  const { map, looseCount } = readOutlineMap(text, IDS.map());
  terminal.writeError(describeLoose(looseCount));
  return { map: layOutCards(map), readOnly: false };
}

function describeLoose(count: number): string {
  if (count === 0) return '';
  const [statements, stand] = count === 1 ? ['statement', 'stands'] : ['statements', 'stand'];
  return `${count} ${statements} said to attack ${stand} under nothing, and so came without that link\n`;
}

const NAMES: Readonly<Record<keyof OutlineLosses, readonly [one: string, many: string]>> = {
  details: ['detail of the map, such as its title', 'details of the map, such as its title'],
  lenses: ['lens', 'lenses'],
  links: [
    'argument as it is, as a statement speaks to several',
    'arguments as they are, as statements speak to several',
  ],
  credences: ['credence', 'credences'],
  weights: ['weight', 'weights'],
  tags: ['tagged statement', 'tagged statements'],
  comments: ['comment', 'comments'],
  burdens: ['burden of proof', 'burdens of proof'],
  schemes: ['scheme', 'schemes'],
  warrants: ['warrant', 'warrants'],
  quotes: ['quotation', 'quotations'],
  frames: [
    'frame with notes or with the title of another',
    'frames with notes or with the title of another',
  ],
  sources: [
    'source that nothing cites or that has more than a name',
    'sources that nothing cites or that have more than a name',
  ],
};

function describeLosses(losses: OutlineLosses): string {
  const lost = Object.entries(NAMES).flatMap(([what, [one, many]]) => {
    const count = losses[what as keyof OutlineLosses];
    return count === 0 ? [] : [`  ${count} ${count === 1 ? one : many}`];
  });
  return lost.length === 0 ? '' : `An outline has no place for\n${lost.join('\n')}\n`;
}
