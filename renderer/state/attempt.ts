import { NEVER } from './in-slices.ts';
import { describeFailure, reportFailure } from './report-failure.ts';
import { notify } from './session-store.ts';
import { say } from './words.ts';
import type { Workspace } from './workspace.ts';

/**
 * Runs something that may fail. A failure is reported to the user and put in the log, unless nobody wants what it does
 * any more: the signal is aborted by then. Nothing is rejected.
 */
export async function attempt(
  { session, bridge }: Workspace,
  act: string,
  run: () => void | Promise<void>,
  signal: AbortSignal = NEVER,
): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (signal.aborted) return;
    notify(session, 'problem', say('notice.commandFailed', { reason: describeFailure(error) }));
    await reportFailure(bridge, act, error);
  }
}
