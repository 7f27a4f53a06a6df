import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startVirtualDisplay } from '../display.mjs';
import { inProject } from '../paths.mjs';
import { runCommand } from '../run-command.mjs';
import { CheckFailure } from './check-failure.mjs';
import { prepareStage } from './stage.mjs';

const LIMIT_MS = 780_000;

// A machine that others use at the same time may stall a journey once; a fault of the app stalls it again.
const MOST_AT_SECOND_TRY = 2;

/** @typedef {import('./stage.mjs').Stage} Stage */

/**
 * Journeys in the built app, in the Electron that the set-up found.
 *
 * @param {import('../setup/prepare.mjs').Tools} tools
 * @param {(line: string) => void} say
 */
export async function runJourneys(tools, say) {
  const stage = await prepareStage(tools.runtime.folder);
  return runPlaywright('app', stage, { ELECTRON_OVERRIDE_DIST_PATH: stage.runtime }, say);
}

/**
 * The few journeys that show that a packaged app starts and opens maps.
 *
 * @param {string} folder as electron-builder leaves it
 * @param {(line: string) => void} say
 */
export async function runPackagedJourneys(folder, say) {
  const stage = await prepareStage(folder);
  return runPlaywright(
    'packaged',
    stage,
    { CONTENTION_PACKAGED: join(stage.runtime, 'contention') },
    say,
  );
}

/**
 * @param {'app' | 'packaged'} project
 * @param {Stage} stage
 * @param {NodeJS.ProcessEnv} env
 * @param {(line: string) => void} say
 */
async function runPlaywright(project, stage, env, say) {
  say(`running ${stage.said}`);
  const display = await startVirtualDisplay(stage.user);
  try {
    const result = await runCommand(
      process.execPath,
      [
        join(stage.root, 'node_modules/@playwright/test/cli.js'),
        'test',
        '--config=e2e/playwright.config.ts',
        `--project=${project}`,
      ],
      {
        cwd: stage.root,
        env: {
          ...process.env,
          ...stage.env,
          ...env,
          ...display.env,
          CONTENTION_TEST_OUTPUT: stage.output,
        },
        timeoutMs: LIMIT_MS,
        show: true,
        ...(stage.user === undefined ? {} : { user: stage.user }),
      },
    );
    return judge(project, stage, result);
  } finally {
    display.end();
    stage.remove();
  }
}

/**
 * @param {string} project
 * @param {Stage} stage
 * @param {{ code: number, isTimedOut: boolean }} result
 */
function judge(project, stage, result) {
  const { count, atSecondTry } = readReport(stage.output);
  const kept = keepResults(stage.output, project);
  if (result.isTimedOut) throw new CheckFailure('The journeys did not end in time.', count);
  if (result.code !== 0) throw new CheckFailure(`Journeys failed; see above and ${kept}.`, count);
  if (atSecondTry.length === 0) return { said: `${count.passed} passed`, count };
  const names = atSecondTry.join('; ');
  if (atSecondTry.length > MOST_AT_SECOND_TRY) {
    throw new CheckFailure(`Too many journeys passed at the second try only: ${names}.`, {
      passed: count.passed - atSecondTry.length,
      failed: atSecondTry.length,
    });
  }
  return { said: `${count.passed} passed, at the second try only: ${names}`, count };
}

/** @param {string} output */
function readReport(output) {
  const path = join(output, 'report.json');
  if (!existsSync(path)) return { count: { passed: 0, failed: 1 }, atSecondTry: [] };
  const { stats, suites } = JSON.parse(readFileSync(path, 'utf8'));
  const count = { passed: stats.expected + stats.flaky, failed: stats.unexpected };
  return { count, atSecondTry: suites.flatMap(listFlaky) };
}

/**
 * @typedef {{ title: string, tests: readonly { status: string }[] }} Spec
 * @typedef {{ specs: readonly Spec[], suites?: readonly Suite[] }} Suite
 */

/**
 * @param {Suite} suite
 * @returns {readonly string[]}
 */
function listFlaky({ specs, suites = [] }) {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
  return [...own.map(({ title }) => title), ...suites.flatMap(listFlaky)];
}

/**
 * @param {string} output
 * @param {string} project
 */
function keepResults(output, project) {
  const kept = inProject('out', 'e2e', project);
  rmSync(kept, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });
  cpSync(output, kept, { recursive: true });
  return kept;
}
