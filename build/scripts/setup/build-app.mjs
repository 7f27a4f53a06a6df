import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inProject, projectRoot, shortHash } from '../paths.mjs';
import { SetupError } from '../progress.mjs';
import { runCommand } from '../run-command.mjs';

const BUILD_LIMIT_MS = 180_000;
const INPUT_FOLDERS = ['electron', 'renderer', 'shared'];
const INPUT_FILES = [
  'package.json',
  'package-lock.json',
  'build/electron.vite.config.ts',
  'build/cli.vite.config.ts',
  'build/emoji-fonts.ts',
  'build/scripts/setup/build-app.mjs',
];
const STAMP_PATH = inProject('out', 'build-stamp');
const COMMAND_LINE_PATH = inProject('out', 'cli', 'contention.mjs');

/** Builds the app and the command line unless nothing they are made of has changed. */
export async function ensureBuilt() {
  const stamp = await fingerprintInputs();
  if (existsSync(STAMP_PATH) && readFileSync(STAMP_PATH, 'utf8') === stamp) {
    return { said: 'nothing changed since the last build', value: undefined };
  }
  forgetBuild();
  await buildWith('electron-vite/bin/electron-vite.js', 'electron.vite.config.ts');
  await buildWith('vite/bin/vite.js', 'cli.vite.config.ts');
  chmodSync(COMMAND_LINE_PATH, 0o755);
  mkdirSync(inProject('out'), { recursive: true });
  writeFileSync(STAMP_PATH, stamp);
  return { said: 'built into out/', value: undefined };
}

/** Has the next run build again, for what writes into out/ by other means. */
export function forgetBuild() {
  rmSync(STAMP_PATH, { force: true });
}

/**
 * @param {string} tool
 * @param {string} config
 */
async function buildWith(tool, config) {
  const script = inProject('node_modules', tool);
  const args = [script, 'build', '--config', inProject('build', config), '--logLevel', 'warn'];
  const result = await runCommand(process.execPath, args, {
    cwd: projectRoot,
    env: { ...process.env, NODE_ENV: 'production' },
    timeoutMs: BUILD_LIMIT_MS,
  });
  if (result.code !== 0) throw new SetupError(`The build stopped (${config}).\n${result.output}`);
}

/** Content rather than times, so that a fresh clone or a changed branch is judged rightly. */
async function fingerprintInputs() {
  const listed = await Promise.all(INPUT_FOLDERS.map(listSources));
  const paths = [...INPUT_FILES, ...listed.flat()].sort();
  const lines = await Promise.all(
    paths.map(async (path) => `${path} ${shortHash(await readFile(inProject(path)))}`),
  );
  return `${shortHash(lines.join('\n'))}\n`;
}

/** @param {string} folder */
async function listSources(folder) {
  const entries = await readdir(inProject(folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.(test|bench)\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(projectRoot.length + 1));
}
