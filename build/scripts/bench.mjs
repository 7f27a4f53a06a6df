import { copyFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hasNoDisplay, startVirtualDisplay } from './display.mjs';
import { inProject, projectRoot } from './paths.mjs';
import { createProgress, runMain } from './progress.mjs';
import { runAttached } from './run-command.mjs';
import { ensureBuilt } from './setup/build-app.mjs';
import {
  ELECTRON_STEPS,
  PACKAGE_STEPS,
  prepareElectron,
  preparePackages,
} from './setup/prepare.mjs';

const OUTPUT = inProject('out', 'bench');
const PAGES = join(OUTPUT, 'pages');
const PAGE_NAMES = ['bare', 'limit', 'flow'];

// npm run bench                             the app at every size, beside its yardsticks
// npm run bench -- --sizes= --shapes=chain  other sizes; maps of extreme shapes: e2e/bench/maps.ts
// npm run bench -- --sizes= --files=a.argmap  maps of one's own
// npm run bench -- --pictures               pictures, beside html-to-image and one canvas; --sizes= as above
// npm run bench -- --pure [path]            every *.bench.ts, or those whose path holds an argument
await runMain(async () => {
  const args = process.argv.slice(2);
  return args[0] === '--pure' ? runPure(args.slice(1)) : runInApp(args);
});

/** @param {readonly string[]} args */
async function runPure(args) {
  const progress = createProgress(PACKAGE_STEPS);
  await preparePackages(progress);
  const tool = inProject('node_modules/vitest/vitest.mjs');
  const command = [tool, 'bench', '--run', '--config=build/vitest.config.ts', ...args];
  return runAttached(process.execPath, command, { cwd: projectRoot });
}

/** @typedef {(options: object) => Promise<void>} Run */

/** @param {readonly string[]} args */
async function runInApp(args) {
  const isHeadless = hasNoDisplay();
  const progress = createProgress(PACKAGE_STEPS + ELECTRON_STEPS + 2);
  await preparePackages(progress);
  const tools = await prepareElectron(progress, { needsVirtualDisplay: isHeadless });
  await progress.step('Build the app', ensureBuilt);
  await progress.step('Build the yardsticks', buildPages);
  Object.assign(process.env, tools.env, { ELECTRON_OVERRIDE_DIST_PATH: tools.runtime.folder });
  const display = isHeadless ? await startVirtualDisplay() : null;
  if (display !== null) Object.assign(process.env, display.env);
  try {
    const { runnerImport } = await import('vite');
    const places = { root: projectRoot, pages: PAGES, output: OUTPUT };
    const readSizes = (/** @type {string[]} */ ...usual) =>
      readList(args, 'sizes', usual).map(Number);
    if (args.includes('--pictures')) {
      const { module } = await runnerImport(inProject('e2e/bench/pictures/main.ts'));
      const { runPictureBench } = /** @type {Record<string, Run>} */ (module);
      await runPictureBench?.({ ...places, sizes: readSizes('50', '500', '5000') });
    } else {
      const { module } = await runnerImport(inProject('e2e/bench/main.ts'));
      const { runBench } = /** @type {Record<string, Run>} */ (module);
      const sizes = readSizes('100', '1000', '5000');
      const shapes = readList(args, 'shapes', []);
      const home = process.env.INIT_CWD ?? projectRoot;
      const files = readList(args, 'files', []).map((file) => resolve(home, file));
      await runBench?.({ ...places, sizes, shapes, files });
    }
  } finally {
    display?.end();
  }
  return 0;
}

/** The pages are built for the bench alone and are no part of any package. */
async function buildPages() {
  const { build } = await import('vite');
  const root = inProject('e2e/bench/pages');
  rmSync(PAGES, { recursive: true, force: true });
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'chrome114',
      outDir: PAGES,
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: { input: PAGE_NAMES.map((name) => join(root, `${name}.html`)) },
    },
  });
  copyFileSync(join(root, 'window.cjs'), join(PAGES, 'window.cjs'));
  return { said: 'built into out/bench/pages', value: undefined };
}

/**
 * @param {readonly string[]} args
 * @param {string} name
 * @param {readonly string[]} standard
 */
function readList(args, name, standard) {
  const given = args.find((arg) => arg.startsWith(`--${name}=`));
  if (given === undefined) return standard;
  return given
    .slice(name.length + 3)
    .split(',')
    .filter((part) => part !== '');
}
