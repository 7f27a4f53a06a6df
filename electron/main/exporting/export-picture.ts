import { fail, ok, type Result } from '../../../shared/base/result.ts';
import { parseMap } from '../../../shared/format/parse.ts';
import type { Problem } from '../../../shared/format/problem.ts';
import { tellWords } from '../../../shared/format/words.ts';
import { FIRST_MAP } from '../../../shared/ipc/starting-points.ts';
import { diskFileSystem } from '../../files/file-system.ts';
import { findIdentity } from '../../files/replace-file.ts';
import type { Shell } from '../app/shell.ts';
import { type DocumentPlace, placeOf } from '../documents/document-place.ts';
import { readDocument } from '../documents/read-document.ts';
import type { ExportOrder } from '../launch/parse-arguments.ts';
import type { DocumentWindow } from '../windows/document-window.ts';
import { say } from '../words.ts';
import { noticeSilence } from './notice-silence.ts';
import type { BegunPicture, PictureFiles } from './picture-files.ts';

// A large picture takes minutes, but its parts come one after the other. How long the disk takes is not counted.
const LONGEST_SILENCE_MS = 90_000;
const MOST_PROBLEMS_TOLD = 10;

/** Draws a map in a window nobody sees and writes the picture; resolves to its path. */
export async function exportPicture(
  shell: Shell,
  pictures: PictureFiles<DocumentWindow>,
  order: ExportOrder,
): Promise<Result<string, string>> {
  const place = await findPlace(order.file);
  const { answer } = await readDocument(diskFileSystem, place);
  if (answer.kind === 'failed') {
    return fail(answer.message);
  }
  const outcome = parseMap(answer.bytes);
  if (outcome.kind === 'unreadable') {
    return fail(listProblems(outcome.problems));
  }
  const window = shell.windows.create(place, true);
  const identity = await findIdentity(diskFileSystem, order.path);
  const target = { path: order.path, identity };
  const begun = await pictures.begin(shell.createSaveDesk(window), window, target);
  if (begun.kind === 'failed') {
    return fail(begun.message);
  }
  const { format, scale, theme } = order;
  window.send('picture:requested', { ticket: begun.ticket, format, scale, theme });
  const ended = await Promise.race([begun.ended, noticeCrash(window), giveUp(begun)]);
  if (ended.kind === 'saved') {
    return ok(order.path);
  }
  if (ended.kind !== 'error') {
    return fail(ended.kind === 'failed' ? ended.message : say('commandLine.exportCrashed'));
  }
  // A page that ended meanwhile has taken the picture with it.
  await pictures.drop(window, { ticket: begun.ticket, reason: ended.error }).catch(() => undefined);
  return ended;
}

function listProblems(problems: readonly Problem[]): string {
  const shown = problems.slice(0, MOST_PROBLEMS_TOLD);
  return shown
    .map(({ words, where }) => {
      const place = where === null ? '' : tellWords(say, where);
      return `${place} ${tellWords(say, words)}`.trim();
    })
    .join('\n');
}

async function findPlace(file: string | undefined): Promise<DocumentPlace> {
  if (file === undefined) {
    return FIRST_MAP;
  }
  return placeOf(file, await findIdentity(diskFileSystem, file));
}

function noticeCrash({ contents }: DocumentWindow): Promise<Result<never, string>> {
  return new Promise((resolve) => {
    contents.once('render-process-gone', () => resolve(fail(say('commandLine.exportCrashed'))));
  });
}

async function giveUp({ onPart, allCame }: BegunPicture): Promise<Result<never, string>> {
  await noticeSilence(onPart, allCame, LONGEST_SILENCE_MS);
  return fail(say('commandLine.exportTooSlow', { seconds: LONGEST_SILENCE_MS / 1000 }));
}
