import { app } from 'electron';
import * as v from 'valibot';
import { FIRST_MAP } from '../../../shared/ipc/starting-points.ts';
import type { Launch } from '../launch/parse-arguments.ts';
import { prepareServing } from '../scheme/serve-file.ts';
import { bringToFront } from '../windows/document-windows.ts';
import { createQuitGuard, createWriteGuard } from '../windows/quit-guard.ts';
import { describeApp } from './describe-app.ts';
import type { Shell } from './shell.ts';
import { type StartedShell, startShell } from './start-shell.ts';

/** What a second start of the app hands to the first. */
const HandoverSchema = v.object({ files: v.array(v.string()) });

/** Runs the app, or hands its files to the one that runs already. */
export async function runApp(
  { files, isOnSample }: Extract<Launch, { kind: 'open' }>,
  page: URL,
): Promise<void> {
  if (!app.requestSingleInstanceLock({ files: [...files] })) {
    app.quit();
    return;
  }
  // What comes before there is anything to open it with is opened as if this start had named it.
  const named = [...files];
  let welcome = (paths: readonly string[]): void => void named.push(...paths);
  app.on('open-file', (event, path) => {
    event.preventDefault();
    welcome([path]);
  });
  app.on('second-instance', (_event, _arguments, _folder, handover) => {
    welcome(readHandover(handover));
  });
  const parts = await startShell(page);
  const { shell } = parts;
  welcome = (paths) => void welcomeLater(shell, paths);
  attendApp(parts);
  await shell.open(named, undefined);
  shell.offerLeftovers();
  if (shell.windows.list().length === 0) {
    if (isOnSample) shell.create(FIRST_MAP);
    else shell.createFirst();
  }
  // Only now: until then, no window means that one is still to come.
  app.on('activate', () => {
    if (shell.windows.list().length === 0) shell.createFirst();
  });
  // While Chromium starts a process for the page.
  prepareServing();
}

function readHandover(handover: unknown): readonly string[] {
  const checked = v.safeParse(HandoverSchema, handover);
  return checked.success ? checked.output.files : [];
}

async function welcomeLater(shell: Shell, files: readonly string[]): Promise<void> {
  const inFront = shell.windows.findFocused();
  if (files.length > 0) {
    await shell.open(files, undefined);
  } else if (inFront === undefined) {
    shell.createFirst();
  } else {
    bringToFront(inFront);
  }
}

function attendApp({ shell, queue }: StartedShell): void {
  const { windows } = shell;
  describeApp();
  app.on(
    'before-quit',
    createQuitGuard({
      hasEdits: () => windows.list().some(({ isEdited }) => isEdited),
      settleAll: () => windows.settleAll(),
      quit: () => app.quit(),
      warn: shell.log.warn,
    }),
  );
  app.on(
    'will-quit',
    createWriteGuard({
      queue,
      isWanted: () => windows.list().length > 0,
      quit: () => app.quit(),
    }),
  );
  app.on('window-all-closed', () => {
    if (process.platform === 'darwin') {
      shell.menuBar.showWithoutWindow();
    } else {
      app.quit();
    }
  });
}
