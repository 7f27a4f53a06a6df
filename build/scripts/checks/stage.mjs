import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { projectRoot } from '../paths.mjs';
import { runCommand } from '../run-command.mjs';
import { findProgram } from '../setup/system-libraries.mjs';

const LIMIT_MS = 120_000;
const STAGED = ['package.json', 'e2e', 'shared', 'out', 'node_modules'];

/**
 * @typedef {object} Stage
 * @property {string} root the checkout to run in
 * @property {string} output where results go
 * @property {string} runtime the Electron folder to run
 * @property {{ uid: number, gid: number } | undefined} user undefined: whoever runs this
 * @property {NodeJS.ProcessEnv} env
 * @property {string} said
 * @property {() => void} remove
 */

/**
 * Where end-to-end tests run. Root cannot use Chromium's sandbox and can write where others
 * cannot, so as root the tests run as `nobody`, in a copy of the checkout which that user can read
 * wherever the original lies. Hard links make the copy; nothing in the original changes.
 *
 * @param {string} runtimeFolder
 * @returns {Promise<Stage>}
 */
export async function prepareStage(runtimeFolder) {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (!isRoot) return stageInPlace(runtimeFolder, 'as yourself');
  const user = await findNobody();
  if (user === undefined) return stageInPlace(runtimeFolder, 'as root, without the sandbox');

  const folder = mkdtempSync(join(tmpdir(), 'contention-e2e-'));
  chmodSync(folder, 0o755);
  const root = join(folder, 'checkout');
  const runtime = join(folder, basename(runtimeFolder));
  mkdirSync(root);
  for (const name of STAGED) await linkTree(join(projectRoot, name), join(root, name));
  await linkTree(runtimeFolder, runtime);
  const output = ownFolder(join(folder, 'output'), user);
  const home = ownFolder(join(folder, 'home'), user);
  const temporary = ownFolder(join(folder, 'tmp'), user);
  const hasSandbox = await canMakeNamespaces(user);
  return {
    root,
    output,
    runtime,
    user,
    env: {
      HOME: home,
      TMPDIR: temporary,
      XDG_CACHE_HOME: join(home, '.cache'),
      ...(hasSandbox ? {} : { CONTENTION_NO_SANDBOX: '1' }),
    },
    said: hasSandbox
      ? "as user nobody, with Chromium's sandbox"
      : 'as user nobody, no sandbox here',
    remove: () => void removeTree(folder),
  };
}

/**
 * @param {string} runtime
 * @param {string} said
 * @returns {Stage}
 */
function stageInPlace(runtime, said) {
  const output = mkdtempSync(join(tmpdir(), 'contention-e2e-'));
  return {
    root: projectRoot,
    output,
    runtime,
    user: undefined,
    env: {},
    said,
    remove: () => rmSync(output, { recursive: true, force: true }),
  };
}

async function findNobody() {
  const uid = Number((await runCommand('id', ['-u', 'nobody'], { timeoutMs: 5000 })).output);
  const gid = Number((await runCommand('id', ['-g', 'nobody'], { timeoutMs: 5000 })).output);
  return Number.isInteger(uid) && uid > 0 && Number.isInteger(gid) ? { uid, gid } : undefined;
}

/**
 * @param {string} from
 * @param {string} to
 */
async function linkTree(from, to) {
  const linked = await runCommand('cp', ['-al', from, to], { timeoutMs: LIMIT_MS });
  if (linked.code !== 0) {
    rmSync(to, { recursive: true, force: true });
    cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  }
}

/**
 * Forty thousand links take seconds to remove, so what comes next does not wait for it; the end of this process does.
 *
 * @param {string} folder
 */
async function removeTree(folder) {
  const removed = await runCommand('rm', ['-rf', folder], { timeoutMs: LIMIT_MS });
  if (removed.code !== 0) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/**
 * @param {string} path
 * @param {{ uid: number, gid: number }} user
 */
function ownFolder(path, user) {
  mkdirSync(path);
  chownSync(path, user.uid, user.gid);
  return path;
}

/** @param {{ uid: number, gid: number }} user */
async function canMakeNamespaces(user) {
  if (findProgram('unshare') === undefined) return false;
  const result = await runCommand('unshare', ['--user', '--map-root-user', 'true'], {
    user,
    timeoutMs: 5000,
  });
  return result.code === 0;
}
