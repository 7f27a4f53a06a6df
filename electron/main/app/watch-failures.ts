import { tell } from '../dialogs/ask.ts';
import type { Log } from '../logging/log.ts';
import { say } from '../words.ts';

/** Logs what nothing else took care of. What broke off in the middle is reported to the user too. */
export function watchFailures(log: Log, logPath: string): void {
  const describe = (error: unknown) =>
    error instanceof Error ? (error.stack ?? error.message) : String(error);
  let isTelling = false;
  process.on('unhandledRejection', (reason) => log.error(`Not handled: ${describe(reason)}`));
  process.on('uncaughtException', (error) => {
    log.error(describe(error));
    // What fails again and again would cover the screen with messages.
    if (isTelling) return;
    isTelling = true;
    const detail = say('failure.detail', { path: logPath });
    void tell(undefined, { type: 'error', message: say('failure.message'), detail }).finally(() => {
      isTelling = false;
    });
  });
}
