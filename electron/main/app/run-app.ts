import { app } from 'electron';
import * as v from 'valibot';
import { FIRST_MAP } from '../../../shared/ipc/starting-points.ts';
import type { Launch } from '../launch/parse-arguments.ts';
import { prepareServing } from '../scheme/serve-file.ts';
import { bringToFront } from '../windows/document-windows.ts';
import { createQuitGuard } from '../windows/quit-guard.ts';
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
  const started = startShell(page);
  // Files may come before there is anything to open them with.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    void started.then(({ shell }) => shell.open([path], undefined));
  });
  app.on('second-instance', (_event, _arguments, _folder, handover) => {
    void started.then(({ shell }) => welcomeSecondStart(shell, handover));
  });
  const parts = await started;
  const { shell } = parts;
  attendApp(parts);
  await shell.open(files, undefined);
  shell.offerLeftovers();
  if (shell.windows.list().length === 0) {
    if (isOnSample) shell.create(FIRST_MAP);
    else shell.createFirst();
  }
  // While Chromium starts a process for the page.
  prepareServing();
}

async function welcomeSecondStart(shell: Shell, handover: unknown): Promise<void> {
  const checked = v.safeParse(HandoverSchema, handover);
  const files = checked.success ? checked.output.files : [];
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
  app.on('activate', () => {
    if (windows.list().length === 0) {
      shell.createFirst();
    }
  });
  app.on(
    'before-quit',
    createQuitGuard({
      hasEdits: () => windows.list().some(({ isEdited }) => isEdited),
      settleAll: () => windows.settleAll(),
      quit: () => app.quit(),
      warn: shell.log.warn,
    }),
  );
  app.on('will-quit', (event) => {
    // Settings and window places are written as the last window closes.
    if (queue.isBusy()) {
      event.preventDefault();
      void queue.whenIdle().then(() => app.quit());
    }
  });
  app.on('window-all-closed', () => {
    if (process.platform === 'darwin') {
      shell.menuBar.showWithoutWindow();
    } else {
      app.quit();
    }
  });
}
