import type { RenderProcessGoneDetails } from 'electron';
import { ask } from '../dialogs/ask.ts';
import type { Log } from '../logging/log.ts';
import { say } from '../words.ts';
import type { DocumentWindow } from './document-window.ts';

/** Asks what to do with a window whose page crashed or hangs. */
export function offerRecovery(attended: DocumentWindow, log: Log): void {
  const { window, contents } = attended;
  contents.on('render-process-gone', (_event, details) => {
    log.error(`A window stopped working: ${details.reason}, ${details.exitCode}`);
    void offerReload(attended, details);
  });
  window.on('unresponsive', () => {
    log.warn('A window does not respond.');
    void offerClosing(attended);
  });
}

async function offerReload(
  { window, contents }: DocumentWindow,
  { reason }: RenderProcessGoneDetails,
): Promise<void> {
  if (reason === 'clean-exit' || window.isDestroyed()) {
    return;
  }
  const answer = await ask(
    window,
    { type: 'error', message: say('crashed.message'), detail: say('crashed.detail') },
    { reload: say('button.reload'), close: say('command.file.close') },
  );
  if (window.isDestroyed()) {
    return;
  }
  if (answer === 'reload') {
    contents.reload();
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
