import { setTimeout as sleep } from 'node:timers/promises';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import { parseMap } from '../../../shared/format/parse.ts';
import type { Problem } from '../../../shared/format/problem.ts';
import { tellWords } from '../../../shared/format/words.ts';
import { FIRST_MAP } from '../../../shared/ipc/starting-points.ts';
import { diskFileSystem } from '../../files/file-system.ts';
import { findIdentity } from '../../files/replace-file.ts';
import type { Shell } from '../app/shell.ts';
import type { DocumentPlace } from '../documents/document-place.ts';
import { readDocument } from '../documents/read-document.ts';
import { writeTarget } from '../documents/write-outcome.ts';
import type { ExportOrder } from '../launch/parse-arguments.ts';
import type { DocumentWindow } from '../windows/document-window.ts';
import { say } from '../words.ts';
import type { PictureOrders } from './picture-orders.ts';

const LONGEST_WAIT_MS = 90_000;
const MOST_PROBLEMS_TOLD = 10;

/** Draws a map in a window nobody sees and writes the picture; resolves to its path. */
export async function exportPicture(
  shell: Shell,
  orders: PictureOrders<DocumentWindow>,
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
  const { format, scale, theme } = order;
  const drawn = await Promise.race([
    orders.order(window, { format, scale, theme }),
    noticeCrash(window),
    noticeDelay(),
  ]);
  if (drawn.kind === 'error') {
    return drawn;
  }
  const identity = await findIdentity(diskFileSystem, order.path);
  const target = { path: order.path, identity };
  const written = await writeTarget(shell.createSaveDesk(window), target, drawn.value);
  return written.kind === 'failed' ? fail(written.message) : ok(order.path);
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
  const identity = await findIdentity(diskFileSystem, file);
  return { kind: 'file', path: file, identity, fingerprint: undefined };
}

function noticeCrash({ contents }: DocumentWindow): Promise<Result<never, string>> {
  return new Promise((resolve) => {
    contents.once('render-process-gone', () => resolve(fail(say('commandLine.exportCrashed'))));
  });
}

async function noticeDelay(): Promise<Result<never, string>> {
  await sleep(LONGEST_WAIT_MS);
  const seconds = LONGEST_WAIT_MS / 1000;
  return fail(say('commandLine.exportTooSlow', { seconds }));
}
