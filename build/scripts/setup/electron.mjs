import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder, inProject, projectRoot } from '../paths.mjs';
import { SetupError } from '../progress.mjs';
import { runCommand } from '../run-command.mjs';
import { canUseFallback, FALLBACK_VERSION, prepareFallback } from './fallback-runtime.mjs';

/**
 * @typedef {object} ElectronRuntime
 * @property {'override' | 'official' | 'fallback'} source
 * @property {string} folder holds the executable and its resources
 * @property {string} executable
 * @property {string} version
 */

const DOWNLOAD_LIMIT_MS = 180_000;
const RETRY_AFTER_MS = 6 * 60 * 60 * 1000;
const PLATFORM_EXECUTABLES = /** @type {const} */ ({
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
});

/**
 * Finds an Electron to run, downloading one where it must, and says which it is.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<{ said: string, value: ElectronRuntime }>}
 */
export async function ensureElectron(say) {
  const choice = process.env.CONTENTION_ELECTRON;
  const runtime =
    fromOverride() ??
    (choice === 'fallback' ? undefined : (fromPackage() ?? (await fromDownload(say)))) ??
    (choice === 'official' ? undefined : await fromFallback(say));
  if (runtime === undefined) throw new SetupError(noElectronText());
  return { said: `Electron ${runtime.version}: ${describe(runtime)}`, value: runtime };
}

/**
 * What child programs need to start the same Electron: the `electron` package and Playwright read
 * the first variable, electron-vite the second.
 *
 * @param {ElectronRuntime} runtime
 */
export function electronEnvironment(runtime) {
  return {
    ELECTRON_OVERRIDE_DIST_PATH: runtime.folder,
    ELECTRON_EXEC_PATH: runtime.executable,
  };
}

/** @returns {ElectronRuntime | undefined} */
function fromOverride() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!folder) return undefined;
  const executable = join(folder, executableName());
  if (!existsSync(executable)) {
    throw new SetupError(`ELECTRON_OVERRIDE_DIST_PATH is set, but ${executable} does not exist.`);
  }
  return { source: 'override', folder, executable, version: readVersion(folder) };
}

/** @returns {ElectronRuntime | undefined} */
function fromPackage() {
  const folder = inProject('node_modules', 'electron', 'dist');
  const executable = join(folder, executableName());
  if (!existsSync(executable)) return undefined;
  return { source: 'official', folder, executable, version: readVersion(folder) };
}

/**
 * The official download. A failure is remembered for six hours, so that a machine without a
 * network does not wait for it each time.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<ElectronRuntime | undefined>}
 */
async function fromDownload(say) {
  const markPath = join(cacheFolder(), `electron-${packageVersion()}.unreachable`);
  if (hasFreshMark(markPath)) return undefined;
  say(`downloading the official Electron ${packageVersion()} (at most 3 minutes)`);
  const script = inProject('node_modules', 'electron', 'install.js');
  const result = await runCommand(process.execPath, [script], {
    cwd: projectRoot,
    timeoutMs: DOWNLOAD_LIMIT_MS,
  });
  const runtime = result.code === 0 ? fromPackage() : undefined;
  if (runtime === undefined) {
    const reason = result.isTimedOut ? 'took too long' : firstErrorLine(result.output);
    say(`the official download is not to be had here: ${reason}`);
    mkdirSync(dirname(markPath), { recursive: true });
    writeFileSync(markPath, `${reason}\n`);
  } else {
    rmSync(markPath, { force: true });
  }
  return runtime;
}

/**
 * @param {(line: string) => void} say
 * @returns {Promise<ElectronRuntime | undefined>}
 */
async function fromFallback(say) {
  if (!canUseFallback()) return undefined;
  const folder = await prepareFallback(say);
  return {
    source: 'fallback',
    folder,
    executable: join(folder, 'electron'),
    version: FALLBACK_VERSION,
  };
}

/** @param {string} markPath */
function hasFreshMark(markPath) {
  const stats = statSync(markPath, { throwIfNoEntry: false });
  return stats !== undefined && Date.now() - stats.mtimeMs < RETRY_AFTER_MS;
}

/** @param {string} output */
function firstErrorLine(output) {
  return output.split('\n').find((line) => /error|failed/i.test(line)) ?? 'no reason given';
}

/** @param {ElectronRuntime} runtime */
function describe(runtime) {
  if (runtime.source === 'override') return `from ELECTRON_OVERRIDE_DIST_PATH, ${runtime.folder}`;
  if (runtime.source === 'official') return 'the official binary in node_modules/electron';
  return `a stand-in for development and tests only, ${runtime.folder}`;
}

/** @param {string} folder */
function readVersion(folder) {
  const path = join(folder, 'version');
  return existsSync(path)
    ? readFileSync(path, 'utf8').trim().replace(/^v/, '')
    : 'of unknown version';
}

function packageVersion() {
  const path = inProject('node_modules', 'electron', 'package.json');
  return JSON.parse(readFileSync(path, 'utf8')).version;
}

function executableName() {
  if (process.platform === 'darwin') return PLATFORM_EXECUTABLES.darwin;
  return process.platform === 'win32' ? PLATFORM_EXECUTABLES.win32 : 'electron';
}

function noElectronText() {
  return [
    'No Electron could be found.',
    'Connect to the network once and run this again, or unpack an official Electron',
    `${packageVersion()} yourself and point ELECTRON_OVERRIDE_DIST_PATH at its folder.`,
  ].join('\n');
}
