import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '../../../shared/base/random.ts';
import type { LoopDisk } from './loop-disk.ts';

const LONGEST_WAIT_MS = 120;

/** Stops a process at a random moment, cuts the power, and lets the process go on. */
export async function cutDuring<Found>(
  child: ChildProcess,
  disk: LoopDisk,
  given: {
    readonly random: Random;
    /** What was called done last, once nothing more can be. */
    readonly readLast: () => number;
    readonly look: (folder: string, last: number) => Found | Promise<Found>;
  },
): Promise<{ readonly last: number; readonly found: Found }> {
  await sleep(given.random() * LONGEST_WAIT_MS);
  child.kill('SIGSTOP');
  const last = given.readLast();
  const found = await disk.cutPower((folder) => given.look(folder, last));
  child.kill('SIGCONT');
  return { last, found };
}
