import type { PrintOutcome } from '../../../shared/ipc/outcomes.ts';
import { say } from '../words.ts';

// Electron's words where there is no printer, and where the system has no printing at all.
const NO_PRINTER = /no .*printer|enumerate printers/i;

/** What became of a print, from what Chromium says of it. */
export function describePrint(isPrinted: boolean, reason: string): PrintOutcome {
  if (isPrinted) return { kind: 'printed' };
  if (/cancel/i.test(reason)) return { kind: 'cancelled' };
  const message = NO_PRINTER.test(reason)
    ? say('print.noPrinter')
    : say('print.failed', { reason: reason === '' ? say('print.unknownReason') : reason });
  return { kind: 'failed', message };
}
