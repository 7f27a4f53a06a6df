import { createProgress, runMain } from './progress.mjs';
import { ensureBuilt } from './setup/build-app.mjs';
import { checkNode, ensurePackages } from './setup/packages.mjs';

await runMain(async () => {
  const progress = createProgress(3);
  await progress.step('Check Node', checkNode);
  await progress.step('Install packages', ensurePackages);
  await progress.step('Build the app', ensureBuilt);
  return 0;
});
