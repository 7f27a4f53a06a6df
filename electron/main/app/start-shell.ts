import { join } from 'node:path';
import { app } from 'electron';
import { fillMessage } from '../../../shared/messages/fill-message.ts';
import { ask } from '../dialogs/native-dialogs.ts';
import { createPictureOrders, type PictureOrders } from '../exporting/picture-orders.ts';
import { diskFileSystem } from '../files/file-system.ts';
import { createPathQueue, type PathQueue } from '../files/path-queue.ts';
import { registerRequests } from '../ipc/register-requests.ts';
import { openLog } from '../logging/log.ts';
import { openKeptState } from '../settings/open-preferences.ts';
import type { DocumentWindow } from '../windows/document-window.ts';
import { words } from '../words.ts';
import { createHandlers } from './create-handlers.ts';
import { serveAssets } from './prepare-runtime.ts';
import { Shell } from './shell.ts';

export interface StartedShell {
  readonly shell: Shell;
  readonly orders: PictureOrders<DocumentWindow>;
  /** Every file the app writes is written through it. */
  readonly queue: PathQueue;
}

/** Puts the app together, once Chromium has started. */
export async function startShell(page: URL): Promise<StartedShell> {
  const logPath = join(app.getPath('userData'), 'logs', 'main.log');
  const log = openLog(logPath);
  process.on('uncaughtException', (error) => {
    log.error(error.stack ?? error.message);
    const detail = fillMessage(words.failure.detail, { path: logPath });
    void ask(undefined, [words.button.ok], {
      type: 'error',
      message: words.failure.message,
      detail,
    });
  });
  const queue = createPathQueue();
  const kept = await openKeptState(diskFileSystem, queue, log.warn);
  const shell = new Shell({ kept, fileSystem: diskFileSystem, queue, log, page });
  const orders = createPictureOrders<DocumentWindow>();
  serveAssets();
  registerRequests({
    handlers: createHandlers(shell, orders),
    findWindow: (contentsId) => shell.windows.find(contentsId),
    page,
    warn: log.warn,
  });
  return { shell, orders, queue };
}
