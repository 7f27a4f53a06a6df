import { runTorture } from './checks/run-torture.mjs';
import { createProgress, runMain } from './progress.mjs';
import { ensureBuilt } from './setup/build-app.mjs';
import {
  ELECTRON_STEPS,
  PACKAGE_STEPS,
  prepareElectron,
  preparePackages,
} from './setup/prepare.mjs';

const STANDARD_SCALE = 20;

// npm run torture                            every part, at twenty times the short form of npm test
// npm run torture -- --scale=100             more of it
// npm run torture -- --part=power-cuts       one part
// npm run torture -- --part=fuzz-files --seed=17   what a loss named, again
await runMain(async () => {
  const args = process.argv.slice(2);
  const progress = createProgress(PACKAGE_STEPS + ELECTRON_STEPS + 2);
  await preparePackages(progress);
  const tools = await prepareElectron(progress, { needsVirtualDisplay: true });
  await progress.step('Build the app', ensureBuilt);
  await progress.step('Torture', () =>
    runTorture(tools, {
      parts: args.flatMap((arg) => /^--part=(.+)$/.exec(arg)?.[1] ?? []),
      scale: readNumber(args, 'scale', STANDARD_SCALE),
      seed: readNumber(args, 'seed', 1),
    }),
  );
  return 0;
});

/**
 * @param {readonly string[]} args
 * @param {string} name
 * @param {number} standard
 */
function readNumber(args, name, standard) {
  const given = args.find((arg) => arg.startsWith(`--${name}=`));
  return given === undefined ? standard : Number(given.slice(name.length + 3));
}
