import { inProject } from './paths.mjs';
import { createProgress, runMain } from './progress.mjs';
import { runAttached } from './run-command.mjs';
import { ensureBuilt } from './setup/build-app.mjs';
import { PACKAGE_STEPS, preparePackages } from './setup/prepare.mjs';

const PATIENCE_MS = 2000;

// Standard output belongs to the command line itself; set-up speaks only when it takes its time.
await runMain(async () => {
  const notice = setTimeout(() => process.stderr.write('Setting up, once.\n'), PATIENCE_MS);
  const progress = createProgress(PACKAGE_STEPS + 1, () => {});
  await preparePackages(progress);
  await progress.step('Build', ensureBuilt);
  clearTimeout(notice);
  const args = [inProject('out', 'cli', 'contention.mjs'), ...process.argv.slice(2)];
  return runAttached(process.execPath, args, { cwd: process.env.INIT_CWD ?? process.cwd() });
});
