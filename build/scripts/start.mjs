import { closeSync, existsSync, mkdirSync, openSync, readSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { hasNoDisplay, startVirtualDisplay } from './display.mjs';
import { inProject, projectRoot } from './paths.mjs';
import { createProgress, runMain, SetupError } from './progress.mjs';
import { runAttached, runCommand } from './run-command.mjs';
import { ensureBuilt } from './setup/build-app.mjs';
import {
  ELECTRON_STEPS,
  PACKAGE_STEPS,
  prepareElectron,
  preparePackages,
} from './setup/prepare.mjs';

const EXPORT_LIMIT_MS = 120_000;
const EXPORT_PATH = inProject('out', 'contention-sample.png');
/** A machine without a session bus or a graphics card is told so many times. */
const CHROMIUM_NOISE = /^\[\d+:.*ERROR:(bus|viz_main_impl)\.cc.*\n/gm;
const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

await runMain(async () => {
  const isHeadless = hasNoDisplay();
  const progress = createProgress(PACKAGE_STEPS + ELECTRON_STEPS + 2);
  await preparePackages(progress);
  const tools = await prepareElectron(progress, { needsVirtualDisplay: isHeadless });
  await progress.step('Build the app', ensureBuilt);
  const args = ['.', ...rootSwitches(progress.say), '--sample', ...userArguments()];
  if (isHeadless) return exportSample(progress, tools, args);
  return openApp(progress, tools, args);
});

/**
 * @param {import('./progress.mjs').Progress} progress
 * @param {import('./setup/prepare.mjs').Tools} tools
 * @param {readonly string[]} args
 */
async function openApp(progress, tools, args) {
  await progress.step('Open the app', async () => ({
    said: 'this terminal is free again when the app is closed',
    value: undefined,
  }));
  return runAttached(tools.runtime.executable, args, { cwd: projectRoot, env: tools.env });
}

/**
 * @param {import('./progress.mjs').Progress} progress
 * @param {import('./setup/prepare.mjs').Tools} tools
 * @param {readonly string[]} args
 */
async function exportSample(progress, tools, args) {
  progress.say('There is no display here, so the app runs under a virtual one,');
  progress.say('exports the bundled map as a picture and closes.');
  await progress.step('Export the bundled map', async () => {
    mkdirSync(inProject('out'), { recursive: true });
    rmSync(EXPORT_PATH, { force: true });
    const display = await startVirtualDisplay();
    try {
      const result = await runCommand(
        tools.runtime.executable,
        [...args, `--export=${EXPORT_PATH}`],
        { cwd: projectRoot, env: { ...tools.env, ...display.env }, timeoutMs: EXPORT_LIMIT_MS },
      );
      checkPicture(result);
    } finally {
      display.end();
    }
    return { said: 'done', value: undefined };
  });
  process.stdout.write(`${EXPORT_PATH}\n`);
  return 0;
}

/** @param {{ code: number, output: string, isTimedOut: boolean }} result */
function checkPicture(result) {
  const said = result.output.replace(CHROMIUM_NOISE, '').trim();
  if (result.isTimedOut) throw new SetupError(`The app did not finish.\n${said}`);
  if (result.code !== 0) throw new SetupError(`The app ended with code ${result.code}.\n${said}`);
  if (!isPng(EXPORT_PATH)) {
    throw new SetupError(`The app wrote no picture to ${EXPORT_PATH}.\n${said}`);
  }
}

/** @param {string} path */
function isPng(path) {
  if (!existsSync(path)) return false;
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(PNG_SIGNATURE.length);
    readSync(file, start, 0, start.length, 0);
    return start.equals(PNG_SIGNATURE);
  } finally {
    closeSync(file);
  }
}

/**
 * Chromium refuses to run sandboxed as root.
 *
 * @param {(line: string) => void} say
 */
function rootSwitches(say) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return [];
  say('running as root: Chromium has to start without its sandbox (--no-sandbox)');
  return ['--no-sandbox'];
}

/** npm runs scripts in the checkout; paths mean the folder the person was in. */
function userArguments() {
  const from = process.env.INIT_CWD ?? process.cwd();
  return process.argv.slice(2).map((arg) => (arg.startsWith('-') ? arg : resolve(from, arg)));
}
