import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { exportPicture } from '../exporting/export-picture.ts';
import type { ExportOrder } from '../launch/parse-arguments.ts';
import { say } from '../words.ts';
import { startShell } from './start-shell.ts';
import { writeLine } from './write-line.ts';

/** Writes one picture and ends: code 0 with the path on the standard output, 1 with a reason. */
export async function runExport(order: ExportOrder, page: URL): Promise<void> {
  // A profile of its own, so that a running app is neither disturbed nor in the way.
  const profile = mkdtempSync(join(tmpdir(), 'contention-export-'));
  app.setPath('userData', profile);
  // Nothing is shown, and a machine without a display often has no graphics to accelerate.
  app.disableHardwareAcceleration();
  await app.whenReady();
  const { shell, pictures } = await startShell(page);
  const exported = await exportPicture(shell, pictures, order);
  if (exported.kind === 'ok') {
    await writeLine(process.stdout, exported.value);
  } else {
    const text = say('commandLine.exportFailed', { reason: exported.error });
    await writeLine(process.stderr, text);
  }
  await rm(profile, { recursive: true, force: true }).catch(() => undefined);
  app.exit(exported.kind === 'ok' ? 0 : 1);
}
