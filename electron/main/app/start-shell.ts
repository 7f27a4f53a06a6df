import { join } from 'node:path';
import { app } from 'electron';
import { diskFileSystem } from '../../files/file-system.ts';
import { createPathQueue, type PathQueue } from '../../files/path-queue.ts';
import { createPictureFiles, type PictureFiles } from '../exporting/picture-files.ts';
import { registerRequests } from '../ipc/register-requests.ts';
import { Journals } from '../journal/journals.ts';
import { openLog } from '../logging/log.ts';
import { createPrintShelf } from '../printing/print-shelf.ts';
import { openKeptState } from '../settings/open-preferences.ts';
import type { DocumentWindow } from '../windows/document-window.ts';
import { createHandlers } from './create-handlers.ts';
import { serveAssets } from './prepare-runtime.ts';
import { Shell } from './shell.ts';
import { watchFailures } from './watch-failures.ts';

export interface StartedShell {
  readonly shell: Shell;
  readonly pictures: PictureFiles<DocumentWindow>;
  /** Every file the app writes is written through it. */
  readonly queue: PathQueue;
}

/** Assembles the app once Chromium has started; what does not need Chromium is done meanwhile. */
export async function startShell(page: URL): Promise<StartedShell> {
  const logPath = join(app.getPath('userData'), 'logs', 'main.log');
  const log = openLog(logPath);
  watchFailures(log, logPath);
  const queue = createPathQueue();
  const desk = { fileSystem: diskFileSystem, queue, warn: log.warn };
  const journals = new Journals(desk, join(app.getPath('userData'), 'journals'));
  const [kept] = await Promise.all([
    openKeptState(diskFileSystem, queue, log.warn),
    journals.findLeftovers(),
    app.whenReady(),
  ]);
  const shell = new Shell({ kept, fileSystem: diskFileSystem, queue, log, page, journals });
  const pictures = createPictureFiles<DocumentWindow>();
  const prints = createPrintShelf();
  serveAssets(prints);
  registerRequests({
    handlers: createHandlers(shell, pictures, prints),
    findWindow: (contentsId) => shell.windows.find(contentsId),
    page,
    warn: log.warn,
  });
  return { shell, pictures, queue };
}
