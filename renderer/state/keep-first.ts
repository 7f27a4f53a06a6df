import type { Workspace } from './workspace.ts';

/** A disk that does not answer keeps nobody waiting for the journal longer than this. */
const LONGEST_WAIT_MS = 1000;

/**
 * Lets the journal hold the map before main takes it that a file does, or has been taken in. A window
 * that is killed between the two would come back with a journal that is older than its file, and offer
 * to undo what was saved.
 */
export async function keepFirst({ document }: Workspace): Promise<void> {
  const { keepNow } = document.getState();
  if (keepNow !== null) await Promise.race([keepNow(), wait(LONGEST_WAIT_MS)]);
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
