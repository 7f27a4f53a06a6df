import { CheckFailure, NOTHING_COUNTED } from './checks/check-failure.mjs';
import { runJourneys, runPackagedJourneys } from './checks/journeys.mjs';
import { runTorture } from './checks/run-torture.mjs';
import { runSideBySide } from './checks/side-by-side.mjs';
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
import {
  ELECTRON_STEPS,
  PACKAGE_STEPS,
  prepareElectron,
  preparePackages,
} from './setup/prepare.mjs';

/**
 * @typedef {import('./setup/prepare.mjs').Tools} Tools
 * @typedef {import('./progress.mjs').Progress} Progress
 * @typedef {import('./checks/check-failure.mjs').Count} Count
 * @typedef {Promise<{ said: string, count?: Count }>} Finding
 *
 * @typedef {object} SourceCheck looks at the sources alone
 * @property {'check' | 'unit'} part `npm test -- --unit` runs that part only
 * @property {string} title
 * @property {() => Finding} run
 *
 * @typedef {object} AppCheck runs the app
 * @property {'e2e' | 'package'} part
 * @property {string} title
 * @property {(tools: Tools, say: (line: string) => void) => Finding} run
 */

/** @type {readonly SourceCheck[]} */
const SOURCE_CHECKS = [
  {
    part: 'check',
    title: 'Types, lint, format and dead code',
    run: () =>
      runSideBySide({
        types: checkTypes,
        'types against Electron 25 and Node 18': checkElectron25Types,
        'lint and format': checkLint,
        'dead code': checkDeadCode,
      }),
  },
  { part: 'unit', title: 'Unit, property and architecture tests', run: runUnitTests },
];

/** @type {readonly AppCheck[]} */
const APP_CHECKS = [
  { part: 'e2e', title: 'Build the app', run: ensureBuilt },
  { part: 'e2e', title: 'Journeys in Electron', run: runJourneys },
  {
    part: 'e2e',
    title: 'Torture, in short',
    run: (tools) => runTorture(tools, { parts: [], scale: 1, seed: 1 }),
  },
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
  const parts = readParts(process.argv.slice(2));
  const plan = {
    sourceChecks: SOURCE_CHECKS.filter(({ part }) => parts.has(part)),
    appChecks: APP_CHECKS.filter(({ part }) => parts.has(part)),
  };
  const appSteps = plan.appChecks.length > 0 ? ELECTRON_STEPS + plan.appChecks.length : 0;
  const progress = createProgress(PACKAGE_STEPS + plan.sourceChecks.length + appSteps);
  const tally = { passed: 0, failed: 0 };
  try {
    await runPlan(plan, progress, tally);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    const count = error instanceof CheckFailure ? error.count : NOTHING_COUNTED;
    // A step that counts no tests of its own still failed as a whole.
    addCount(tally, { passed: count.passed, failed: Math.max(count.failed, 1) });
    process.stdout.write(`${error.message.trimEnd()}\n\nFailed: ${progress.lastTitle()}\n`);
  }
  process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed\n`);
  return tally.failed === 0 ? 0 : 1;
});

/**
 * The parts named on the command line, or all of them.
 *
 * @param {readonly string[]} args
 * @returns {ReadonlySet<string>}
 */
function readParts(args) {
  /** @type {ReadonlySet<string>} */
  const known = new Set([...SOURCE_CHECKS, ...APP_CHECKS].map(({ part }) => part));
  const named = args.map((arg) => arg.replace(/^--/, ''));
  const unknown = named.find((name) => !known.has(name));
  if (unknown !== undefined) {
    const parts = [...known].map((part) => `--${part}`).join(', ');
    throw new SetupError(`There is no part "${unknown}"; these are: ${parts}.`);
  }
  return named.length === 0 ? known : new Set(named);
}

/**
 * Sets up and checks until something throws; cheap checks come before what needs Electron.
 *
 * @param {{ sourceChecks: readonly SourceCheck[], appChecks: readonly AppCheck[] }} plan
 * @param {Progress} progress
 * @param {Count} tally is added to
 */
async function runPlan(plan, progress, tally) {
  await preparePackages(progress);
  for (const { title, run } of plan.sourceChecks) {
    addCount(tally, await progress.step(title, () => toStep(run())));
  }
  if (plan.appChecks.length === 0) return;
  const tools = await prepareElectron(progress, { needsVirtualDisplay: true });
  for (const { title, run } of plan.appChecks) {
    addCount(tally, await progress.step(title, () => toStep(run(tools, progress.say))));
  }
}

/** @param {Finding} finding */
async function toStep(finding) {
  const { said, count } = await finding;
  return { said, value: count ?? NOTHING_COUNTED };
}

/**
 * @param {Count} tally is added to
 * @param {Count} count
 */
function addCount(tally, count) {
  tally.passed += count.passed;
  tally.failed += count.failed;
}
