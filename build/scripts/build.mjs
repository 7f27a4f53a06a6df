import { createProgress, runMain } from './progress.mjs';
import { ensureBuilt } from './setup/build-app.mjs';
import { PACKAGE_STEPS, preparePackages } from './setup/prepare.mjs';

await runMain(async () => {
  const progress = createProgress(PACKAGE_STEPS + 1);
  await preparePackages(progress);
  await progress.step('Build the app', ensureBuilt);
  return 0;
});
