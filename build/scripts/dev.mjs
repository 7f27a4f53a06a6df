import { hasNoDisplay, startVirtualDisplay } from './display.mjs';
import { inProject, projectRoot } from './paths.mjs';
import { createProgress, runMain } from './progress.mjs';
import { runAttached } from './run-command.mjs';
import { forgetBuild } from './setup/build-app.mjs';
import {
  ELECTRON_STEPS,
  PACKAGE_STEPS,
  prepareElectron,
  preparePackages,
} from './setup/prepare.mjs';

// The app with the window reloading as its sources change.
await runMain(async () => {
  const isHeadless = hasNoDisplay();
  const progress = createProgress(PACKAGE_STEPS + ELECTRON_STEPS);
  await preparePackages(progress);
  const tools = await prepareElectron(progress, { needsVirtualDisplay: isHeadless });
  forgetBuild();
  const display = isHeadless ? await startVirtualDisplay() : undefined;
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const tool = inProject('node_modules/electron-vite/bin/electron-vite.js');
  const config = inProject('build/electron.vite.config.ts');
  const args = [tool, 'dev', '--config', config, ...(isRoot ? ['--noSandbox'] : [])];
  const env = { ...tools.env, ...display?.env };
  return runAttached(process.execPath, args, { cwd: projectRoot, env });
});
