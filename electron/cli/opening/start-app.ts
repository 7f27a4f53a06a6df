import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AppCommand } from './find-app.ts';

// An app that cannot start, for want of a display for one, ends sooner.
const SOON_MS = 1_000;

/**
 * Starts the app with files, and in a terminal stays until it ends. Whether it did well: elsewhere, that it
 * goes on, or has handed the files to one that runs already. Rejects where there is no such program.
 */
export async function startApp(
  { program, args, staysInTerminal }: AppCommand,
  files: readonly string[],
): Promise<boolean> {
  const child = spawn(program, [...args, ...files], {
    detached: !staysInTerminal,
    stdio: staysInTerminal ? 'inherit' : 'ignore',
  });
  const ended = once(child, 'exit').then(([code]) => code === 0);
  if (staysInTerminal) return ended;
  const isStarted = await Promise.race([ended, sleep(SOON_MS, true)]);
  child.unref();
  return isStarted;
}
