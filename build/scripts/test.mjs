import { CheckFailure } from './checks/check-failure.mjs';
import { runJourneys, runPackagedJourneys } from './checks/journeys.mjs';
import {
  checkDeadCode,
  checkElectron25Types,
  checkLint,
  checkTypes,
} from './checks/static-checks.mjs';
import { runUnitTests } from './checks/unit-tests.mjs';
import { buildPackages, UNPACKED_FOLDER } from './package-app.mjs';
import { createProgress, runMain, SetupError } from './progress.mjs';
import { ensureBuilt } from './setup/build-app.mjs';
import { PREPARE_STEPS, prepareTools } from './setup/prepare.mjs';

/**
 * @typedef {import('./setup/prepare.mjs').Tools} Tools
 * @typedef {import('./checks/check-failure.mjs').Count} Count
 * @typedef {object} Check
 * @property {'check' | 'unit' | 'e2e' | 'package'} part `npm test -- --unit` runs that part only
 * @property {string} title
 * @property {(tools: Tools, say: (line: string) => void) => Promise<{ said: string, count?: Count }>} run
 */

/** @type {readonly Check[]} */
const CHECKS = [
  { part: 'check', title: 'Types', run: checkTypes },
  { part: 'check', title: 'Types against Electron 25 and Node 18', run: checkElectron25Types },
  { part: 'check', title: 'Lint and format', run: checkLint },
  { part: 'check', title: 'Dead code', run: checkDeadCode },
  { part: 'unit', title: 'Unit, property and architecture tests', run: runUnitTests },
  { part: 'e2e', title: 'Build the app', run: ensureBuilt },
  { part: 'e2e', title: 'Journeys in Electron', run: runJourneys },
  {
    part: 'package',
    title: 'Package the app',
    run: async (tools) => buildPackages(tools.runtime, { targets: ['dir'], isForTest: true }),
  },
  {
    part: 'package',
    title: 'Journeys in the packaged app',
    run: (_tools, say) => runPackagedJourneys(UNPACKED_FOLDER, say),
  },
];

await runMain(async () => {
  const chosen = chooseChecks(process.argv.slice(2));
  const progress = createProgress(PREPARE_STEPS + chosen.length);
  const tools = await prepareTools(progress, { needsVirtualDisplay: true });
  const { passed, failed, failure } = await runChecks(chosen, tools, progress);
  if (failure !== undefined) process.stdout.write(`\nFailed: ${failure}\n`);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
});

/** @param {readonly string[]} args */
function chooseChecks(args) {
  const parts = new Set(args.map((arg) => arg.replace(/^--/, '')));
  const unknown = [...parts].find((name) => !CHECKS.some(({ part }) => part === name));
  if (unknown !== undefined) {
    throw new SetupError(
      `There is no part "${unknown}": --check, --unit, --e2e and --package are.`,
    );
  }
  return parts.size === 0 ? CHECKS : CHECKS.filter(({ part }) => parts.has(part));
}

/**
 * Runs until the first failure.
 *
 * @param {readonly Check[]} checks
 * @param {Tools} tools
 * @param {import('./progress.mjs').Progress} progress
 */
async function runChecks(checks, tools, progress) {
  let passed = 0;
  let failed = 0;
  for (const { title, run } of checks) {
    try {
      const count = await progress.step(title, async () => {
        const result = await run(tools, progress.say);
        return { said: result.said, value: result.count };
      });
      passed += count?.passed ?? 0;
    } catch (error) {
      if (!(error instanceof SetupError)) throw error;
      process.stdout.write(`${error.message.trimEnd()}\n`);
      const count = error instanceof CheckFailure ? error.count : undefined;
      passed += count?.passed ?? 0;
      // A check that counts no tests of its own still failed as a whole.
      failed += Math.max(count?.failed ?? 0, 1);
      return { passed, failed, failure: title };
    }
  }
  return { passed, failed, failure: undefined };
}
