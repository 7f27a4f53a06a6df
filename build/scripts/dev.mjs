import { spawn } from 'node:child_process';
import { hasNoDisplay, startVirtualDisplay } from './display.mjs';
import { inProject, projectRoot } from './paths.mjs';
import { createProgress, runMain } from './progress.mjs';
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
  const display = isHeadless ? await startVirtualDisplay() : undefined;
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const args = ['dev', '--config', inProject('build/electron.vite.config.ts')];
  return new Promise((done) => {
    const child = spawn(
      process.execPath,
      [
        inProject('node_modules/electron-vite/bin/electron-vite.js'),
        ...args,
        ...(isRoot ? ['--noSandbox'] : []),
      ],
      { cwd: projectRoot, env: { ...tools.env, ...display?.env }, stdio: 'inherit' },
    );
    child.on('error', () => done(1));
    child.on('close', (code) => done(code ?? 0));
  });
});
