import type { RenderProcessGoneDetails } from 'electron';
import { ask } from '../dialogs/native-dialogs.ts';
import type { Log } from '../logging/log.ts';
import { words } from '../words.ts';
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
  const { reload, closeWindow } = words.button;
  const picked = await ask(window, [reload, closeWindow], { type: 'error', ...words.crashed });
  if (window.isDestroyed()) {
    return;
  }
  if (picked === 0) {
    contents.reload();
  } else {
    window.destroy();
  }
}

async function offerClosing({ window }: DocumentWindow): Promise<void> {
  const { wait, closeWindow } = words.button;
  const picked = await ask(window, [closeWindow, wait], { type: 'warning', ...words.unresponsive });
  if (picked === 0 && !window.isDestroyed()) {
    window.destroy();
  }
}
