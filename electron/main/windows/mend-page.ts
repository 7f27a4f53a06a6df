import { ask } from '../dialogs/ask.ts';
import type { Log } from '../logging/log.ts';
import { say } from '../words.ts';
import type { DocumentWindow } from './document-window.ts';

/** A page that crashes again this soon would do so without end. */
const SOON_MS = 10_000;

/** Reloads a page that crashed at once, and asks what to do if that did not help or if the page hangs. */
export function mendPage(attended: DocumentWindow, log: Log): void {
  const { window, contents } = attended;
  let crashedAtMs = Number.NEGATIVE_INFINITY;
  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.error(`A window stopped working: ${reason}, ${exitCode}`);
    if (reason === 'clean-exit') return;
    const isFirst = Date.now() - crashedAtMs > SOON_MS;
    crashedAtMs = Date.now();
    // Chromium has still to take leave of the old page.
    if (isFirst) setImmediate(() => restart(attended));
    else void offerReload(attended);
  });
  let isAsking = false;
  window.on('unresponsive', () => {
    log.warn('A window does not respond.');
    if (isAsking) return;
    isAsking = true;
    void offerClosing(attended).finally(() => {
      isAsking = false;
    });
  });
}

function restart(attended: DocumentWindow): void {
  if (attended.window.isDestroyed()) return;
  attended.send('page:restarted', undefined);
  attended.contents.reload();
}

async function offerReload(attended: DocumentWindow): Promise<void> {
  const { window } = attended;
  const answer = await ask(
    window,
    { type: 'error', message: say('crashed.message'), detail: say('crashed.detail') },
    { reload: say('button.reload'), close: say('command.file.close') },
  );
  if (window.isDestroyed()) {
    return;
  }
  if (answer === 'reload') {
    restart(attended);
  } else {
    window.destroy();
  }
}

async function offerClosing({ window }: DocumentWindow): Promise<void> {
  const answer = await ask(
    window,
    { type: 'warning', message: say('unresponsive.message'), detail: say('unresponsive.detail') },
    { close: say('command.file.close'), wait: say('button.wait') },
  );
  if (answer === 'close' && !window.isDestroyed()) {
    window.destroy();
  }
}
