import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { ElectronApplication } from '@playwright/test';

/** Kills the app, and waits until it is gone and no longer writes. */
export function endApp(app: ElectronApplication): Promise<void> {
  return endProcess(app.process());
}

/** The same for an app whose process was asked for before: one that is gone does not know it. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
