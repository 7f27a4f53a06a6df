import { electronEnvironment, ensureElectron } from './electron.mjs';
import { checkNode, ensurePackages } from './packages.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';

/** How many numbered steps {@link prepareTools} takes. */
export const PREPARE_STEPS = 4;

/** @typedef {Awaited<ReturnType<typeof prepareTools>>} Tools */

/**
 * Everything that has to be on the machine before the app can be built and run.
 *
 * @param {import('../progress.mjs').Progress} progress
 * @param {{ needsVirtualDisplay: boolean }} need
 */
export async function prepareTools(progress, need) {
  await progress.step('Check Node', checkNode);
  await progress.step('Install packages', ensurePackages);
  const runtime = await progress.step('Find Electron', () => ensureElectron(progress.say));
  await progress.step('Check system libraries', () =>
    ensureSystemLibraries(runtime.executable, need, progress.say),
  );
  return { runtime, env: { ...process.env, ...electronEnvironment(runtime) } };
}
