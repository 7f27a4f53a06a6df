import { spawn } from 'node:child_process';
import { inProject, projectRoot } from './paths.mjs';
import { createProgress, runMain } from './progress.mjs';
import { PACKAGE_STEPS, preparePackages } from './setup/prepare.mjs';

// Times what has a budget: every *.bench.ts, or those whose path holds an argument.
await runMain(async () => {
  const progress = createProgress(PACKAGE_STEPS);
  await preparePackages(progress);
  return new Promise((done) => {
    const child = spawn(
      process.execPath,
      [
        inProject('node_modules/vitest/vitest.mjs'),
        'bench',
        '--run',
        '--config=build/vitest.config.ts',
        ...process.argv.slice(2),
      ],
      { cwd: projectRoot, stdio: 'inherit' },
    );
    child.on('error', () => done(1));
    child.on('close', (code) => done(code ?? 0));
  });
});
