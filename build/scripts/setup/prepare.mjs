import { electronEnvironment, ensureElectron } from './electron.mjs';
import { checkNode, ensurePackages } from './packages.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';

/** How many numbered steps each of these takes. */
export const PACKAGE_STEPS = 2;
export const ELECTRON_STEPS = 2;

/** @typedef {Awaited<ReturnType<typeof prepareElectron>>} Tools */

/**
 * What building, checking and the command line need.
 *
 * @param {import('../progress.mjs').Progress} progress
 */
export async function preparePackages(progress) {
  await progress.step('Check Node', checkNode);
  await progress.step('Install packages', ensurePackages);
}

/**
 * What running the app needs beside its packages.
 *
 * @param {import('../progress.mjs').Progress} progress
 * @param {{ needsVirtualDisplay: boolean }} need
 */
export async function prepareElectron(progress, need) {
  const runtime = await progress.step('Find Electron', () => ensureElectron(progress.say));
  await progress.step('Check system libraries', () =>
    ensureSystemLibraries(runtime.executable, need, progress.say),
  );
  return { runtime, env: { ...process.env, ...electronEnvironment(runtime) } };
}
