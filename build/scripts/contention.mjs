import { spawn } from 'node:child_process';
import { inProject } from './paths.mjs';
import { createProgress, runMain } from './progress.mjs';
import { ensureBuilt } from './setup/build-app.mjs';
import { PACKAGE_STEPS, preparePackages } from './setup/prepare.mjs';

// Standard output belongs to the command line itself, and set-up stays silent unless it fails.
await runMain(async () => {
  const progress = createProgress(PACKAGE_STEPS + 1, () => {});
  await preparePackages(progress);
  await progress.step('Build', ensureBuilt);
  return runCommandLine(process.argv.slice(2));
});

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
function runCommandLine(args) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [inProject('out', 'cli', 'contention.mjs'), ...args], {
      cwd: process.env.INIT_CWD ?? process.cwd(),
      stdio: 'inherit',
    });
    child.on('error', () => done(1));
    child.on('close', (code) => done(code ?? 1));
  });
}
