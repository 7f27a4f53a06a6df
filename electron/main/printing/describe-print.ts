import type { PrintOutcome } from '../../../shared/ipc/outcomes.ts';
import { say } from '../words.ts';

/** What became of a print, from what Chromium says of it. */
export function describePrint(isPrinted: boolean, reason: string): PrintOutcome {
  if (isPrinted) return { kind: 'printed' };
  if (/cancel/i.test(reason)) return { kind: 'cancelled' };
  const message = /no .*printer/i.test(reason)
    ? say('print.noPrinter')
    : say('print.failed', { reason: reason === '' ? say('print.unknownReason') : reason });
  return { kind: 'failed', message };
}
