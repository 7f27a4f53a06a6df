import { inProject, projectRoot } from './paths.mjs';
import { createProgress, runMain } from './progress.mjs';
import { runAttached } from './run-command.mjs';
import { PACKAGE_STEPS, preparePackages } from './setup/prepare.mjs';

// Times what has a budget: every *.bench.ts, or those whose path holds an argument.
await runMain(async () => {
  const progress = createProgress(PACKAGE_STEPS);
  await preparePackages(progress);
  const tool = inProject('node_modules/vitest/vitest.mjs');
  const args = [
    tool,
    'bench',
    '--run',
    '--config=build/vitest.config.ts',
    ...process.argv.slice(2),
  ];
  return runAttached(process.execPath, args, { cwd: projectRoot });
});
