import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, projectRoot } from './paths.mjs';
import { SetupError } from './progress.mjs';
import { readFuses } from './read-fuses.mjs';
import { runCommand } from './run-command.mjs';
import { ensureBuilt } from './setup/build-app.mjs';
import { findProgram } from './setup/system-libraries.mjs';

const LIMIT_MS = 600_000;

/** Where electron-builder leaves the app before it is put into an archive or installer. */
export const UNPACKED_FOLDER = inProject('release', 'linux-unpacked');

/**
 * Packages the app with electron-builder into release/.
 *
 * @param {import('./setup/electron.mjs').ElectronRuntime} runtime
 * @param {{ targets: readonly string[], isForTest: boolean }} options a package for tests keeps the
 *   debugging switch that Playwright drives it by
 */
export async function buildPackages(runtime, options) {
  await ensureBuilt();
  rmSync(UNPACKED_FOLDER, { recursive: true, force: true });
  const result = await runCommand(
    process.execPath,
    [
      inProject('node_modules/electron-builder/cli.js'),
      ...platformSwitch(options.targets),
      '--config=build/electron-builder.mjs',
      '--publish=never',
    ],
    { cwd: projectRoot, env: packagingEnvironment(runtime, options), timeoutMs: LIMIT_MS },
  );
  if (result.code !== 0) throw new SetupError(`electron-builder stopped.\n${result.output}`);
  if (process.platform === 'linux') await checkFuses(options.isForTest);
  return { said: `${options.targets.join(', ')} in release/`, value: undefined };
}

/**
 * What was asked of electron-builder is read back from what it made.
 *
 * @param {boolean} isForTest
 */
async function checkFuses(isForTest) {
  const { default: configuration } = await import('../electron-builder.mjs');
  const fuses = { ...configuration.electronFuses, enableNodeCliInspectArguments: isForTest };
  const asked = Object.entries(fuses);
  const found = readFuses(join(UNPACKED_FOLDER, 'contention'));
  const wrong = asked.filter(([name, value]) => name in found && found[name] !== value);
  if (wrong.length > 0) {
    throw new SetupError(`The package has wrong fuses: ${wrong.map(([name]) => name).join(', ')}.`);
  }
}

/** @param {readonly string[]} targets */
function platformSwitch(targets) {
  if (process.platform === 'darwin') return ['--mac', ...targets];
  if (process.platform === 'win32') return ['--win', ...targets];
  return ['--linux', ...targets];
}

/**
 * @param {import('./setup/electron.mjs').ElectronRuntime} runtime
 * @param {{ isForTest: boolean }} options
 */
function packagingEnvironment(runtime, options) {
  const sevenZip = findProgram('7zz') ?? findProgram('7z');
  return {
    ...process.env,
    CONTENTION_ELECTRON_FOLDER: runtime.folder,
    CONTENTION_ELECTRON_VERSION: runtime.version,
    ...(options.isForTest ? { CONTENTION_FUSES: 'test' } : {}),
    // The highest level takes minutes and saves a twentieth.
    ELECTRON_BUILDER_COMPRESSION_LEVEL: '3',
    CUSTOM_FPM_PATH: inProject('build/scripts/fpm.mjs'),
    ...(sevenZip === undefined ? {} : { ELECTRON_BUILDER_7ZIP_PATH: sevenZip }),
  };
}
