import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { SetupError } from '../progress.mjs';
import { runCommand } from '../run-command.mjs';

const ELECTRON_PACKAGES = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libxtst6',
  'libatk-bridge2.0-0',
  'libdrm2',
];
const DISPLAY_PACKAGES = ['xvfb', 'xauth'];
const INSTALL_LIMIT_MS = 600_000;

/**
 * Makes sure that Electron can load what it links to and that a virtual display is there when one
 * is needed: installs it where that is allowed, and names the command where it is not.
 *
 * @param {string} executable
 * @param {{ needsVirtualDisplay: boolean }} need
 * @param {(line: string) => void} say
 */
export async function ensureSystemLibraries(executable, need, say) {
  if (process.platform !== 'linux') return { said: 'nothing to add here', value: undefined };
  const libraries = await missingLibraries(executable);
  const lacksDisplay = need.needsVirtualDisplay && findProgram('Xvfb') === undefined;
  if (libraries.length === 0 && !lacksDisplay) return { said: 'all there', value: undefined };

  const packages = [
    ...(libraries.length > 0 ? ELECTRON_PACKAGES : []),
    ...(lacksDisplay ? DISPLAY_PACKAGES : []),
  ];
  const missing = [...libraries, ...(lacksDisplay ? ['Xvfb'] : [])];
  say(`missing: ${missing.join(', ')}`);
  await install(packages, missing, say);

  const still = await missingLibraries(executable);
  if (still.length > 0) throw new SetupError(`Electron still lacks ${still.join(', ')}.`);
  return { said: `installed ${packages.join(' ')}`, value: undefined };
}

/**
 * A program that packaging can do without, installed when root may.
 *
 * @param {string} name
 * @param {string} packageName
 * @param {(line: string) => void} say
 */
export async function ensureProgram(name, packageName, say) {
  if (findProgram(name) !== undefined) return true;
  if (process.getuid?.() !== 0 || findProgram('apt-get') === undefined) return false;
  await install([packageName], [name], say);
  return findProgram(name) !== undefined;
}

/**
 * @param {readonly string[]} packages
 * @param {readonly string[]} missing
 * @param {(line: string) => void} say
 */
async function install(packages, missing, say) {
  const hasApt = findProgram('apt-get') !== undefined;
  if (!hasApt) {
    throw new SetupError(
      `${missing.join(', ')} must be installed: use your system's package manager.`,
    );
  }
  if (process.getuid?.() !== 0) {
    throw new SetupError(
      [
        `Missing: ${missing.join(', ')}. Run this once, then try again:`,
        `  sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`,
      ].join('\n'),
    );
  }
  say('installing with apt-get');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await apt(['update', '-q'], env);
  const names = await Promise.all(packages.map(currentName));
  await apt(['install', '-y', '-q', '--no-install-recommends', ...names], env);
}

/**
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
async function apt(args, env) {
  const result = await runCommand('apt-get', args, { env, timeoutMs: INSTALL_LIMIT_MS });
  if (result.code !== 0)
    throw new SetupError(`apt-get ${args.join(' ')} failed.\n${result.output}`);
}

/**
 * Debian 13 and Ubuntu 24.04 renamed libraries for 64-bit time; the old name may be ambiguous.
 *
 * @param {string} name
 */
async function currentName(name) {
  const renamed = `${name}t64`;
  const result = await runCommand('apt-cache', ['show', '--quiet', renamed], { timeoutMs: 30_000 });
  return result.code === 0 && result.output.includes('Package:') ? renamed : name;
}

/** @param {string} executable */
async function missingLibraries(executable) {
  const result = await runCommand('ldd', [executable], { timeoutMs: 30_000 });
  return result.output
    .split('\n')
    .filter((line) => line.includes('not found'))
    .map((line) => line.trim().split(/\s/)[0] ?? '');
}

/** @param {string} name */
export function findProgram(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}
