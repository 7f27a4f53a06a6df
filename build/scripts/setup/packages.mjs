import { existsSync, readFileSync } from 'node:fs';
import { inProject, projectRoot } from '../paths.mjs';
import { SetupError } from '../progress.mjs';
import { runCommand } from '../run-command.mjs';

const MINIMUM_NODE = [20, 19];
const INSTALL_LIMIT_MS = 600_000;

/** Stops with a clear word on a Node that cannot run the tools. */
export async function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = MINIMUM_NODE;
  if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
    throw new SetupError(
      `Node ${MINIMUM_NODE.join('.')} or newer is needed and this is ${process.versions.node}.`,
    );
  }
  return { said: `Node ${process.versions.node}`, value: undefined };
}

/** Installs exactly what the lock file names, unless it is there already. */
export async function ensurePackages() {
  if (arePackagesInstalled()) return { said: 'already installed', value: undefined };
  // The one install script among the packages belongs to the Windows installer and is not needed.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = await runCommand('npm', args, { cwd: projectRoot, timeoutMs: INSTALL_LIMIT_MS });
  if (result.code !== 0) throw new SetupError(`npm ci did not finish.\n${result.output}`);
  return { said: 'installed from package-lock.json', value: undefined };
}

function arePackagesInstalled() {
  const recordPath = inProject('node_modules', '.package-lock.json');
  if (!existsSync(recordPath)) return false;
  return matchesLock(readLock(inProject('package-lock.json')), readLock(recordPath));
}

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, peer?: boolean }} LockEntry */

/**
 * True when npm's own record of what it installed agrees with the lock file; packages for other
 * platforms are absent from the record and do not count.
 *
 * @param {Readonly<Record<string, LockEntry>>} wanted
 * @param {Readonly<Record<string, LockEntry>>} installed
 */
export function matchesLock(wanted, installed) {
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    if (found === undefined) return entry.optional === true || entry.peer === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/**
 * @param {string} path
 * @returns {Record<string, LockEntry>}
 */
function readLock(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}
