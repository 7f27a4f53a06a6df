import { once } from 'node:events';
import type { ElectronApplication } from '@playwright/test';

/** Kills the app, and waits until it is gone and writes no more. */
export async function endApp(app: ElectronApplication): Promise<void> {
  const child = app.process();
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
