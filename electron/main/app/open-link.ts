import { type BrowserWindow, shell } from 'electron';
import type { LinkOutcome } from '../../../shared/ipc/outcomes.ts';
import { ask } from '../dialogs/ask.ts';
import { readWebAddress } from '../security/read-web-address.ts';
import { say } from '../words.ts';

/**
 * Hands a web address to the system's browser once the user has seen it whole and agreed; anything other than a web
 * address goes nowhere. `e2e/shell/links.spec.ts` shows both.
 */
export async function openLink(window: BrowserWindow, address: string): Promise<LinkOutcome> {
  const url = readWebAddress(address);
  if (url === undefined) return { kind: 'refused' };
  const answer = await ask(
    window,
    { type: 'question', message: say('link.message', { host: url.host }), detail: url.href },
    { open: say('link.open'), cancel: say('button.cancel') },
  );
  if (answer === 'cancel') return { kind: 'cancelled' };
  await shell.openExternal(url.href);
  return { kind: 'opened' };
}
