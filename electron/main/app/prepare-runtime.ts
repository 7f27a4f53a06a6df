import { app, Menu, protocol, session } from 'electron';
import type { PrintShelf } from '../printing/print-shelf.ts';
import { APP_SCHEME } from '../scheme/resolve-asset.ts';
import { serveFile, servePrint } from '../scheme/serve-file.ts';
import { restrictContents } from '../security/restrict-contents.ts';
import { RENDERER_FOLDER } from './app-paths.ts';

// `appId` of build/electron-builder.mjs.
const APP_ID = 'app.contention.desktop';

// The page's script stays compiled from one start to the next. Electron before 28 has no such thing.
const KEPT_COMPILED = { codeCache: true };

/** What has to be said before Chromium starts. */
export function prepareRuntime(page: URL): void {
  const userData = app.commandLine.getSwitchValue('user-data-dir');
  if (userData !== '') {
    app.setPath('userData', userData);
  }
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        stream: true,
        ...KEPT_COMPILED,
      },
    },
  ]);
  // Otherwise, Electron builds its own default menu at each start, and windows have it until theirs is made.
  Menu.setApplicationMenu(null);
  // Ties windows to the installed app's place in the task bar; elsewhere it does nothing.
  app.setAppUserModelId(APP_ID);
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE localhost');
  // Started without the sandbox (as the superuser must be), enabling it would end every page.
  if (app.isPackaged || !app.commandLine.hasSwitch('no-sandbox')) {
    app.enableSandbox();
  }
  restrictContents({ page, isDevelopment: !app.isPackaged });
}

/** Serves the page's files and what is being printed, once Chromium has started. */
export function serveAssets(prints: PrintShelf): void {
  session.defaultSession.protocol.handle(APP_SCHEME, (request) => {
    const print = request.method === 'GET' ? prints.find(request.url) : undefined;
    return print === undefined ? serveFile(RENDERER_FOLDER, request) : servePrint(print);
  });
}
