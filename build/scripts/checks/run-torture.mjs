import { hasNoDisplay, startVirtualDisplay } from '../display.mjs';
import { inProject, projectRoot } from '../paths.mjs';
import { CheckFailure } from './check-failure.mjs';

/**
 * Drives the built app through kills, faults, damage and power cuts (`e2e/torture`), as whoever runs
 * this: power cuts take root, and say so where it is not. Fails with the first loss.
 *
 * @param {import('../setup/prepare.mjs').Tools} tools
 * @param {{ parts: readonly string[], scale: number, seed: number }} options
 */
export async function runTorture(tools, options) {
  Object.assign(process.env, tools.env, { ELECTRON_OVERRIDE_DIST_PATH: tools.runtime.folder });
  const display = hasNoDisplay() ? await startVirtualDisplay() : null;
  if (display !== null) Object.assign(process.env, display.env);
  try {
    const { runnerImport } = await import('vite');
    const { module } = await runnerImport(inProject('e2e/torture/main.ts'));
    const torture = /** @type {{ runTorture: (options: object) => Promise<number> }} */ (module);
    const losses = await torture.runTorture({ root: projectRoot, ...options });
    const count = { passed: losses === 0 ? 1 : 0, failed: losses };
    if (losses > 0) throw new CheckFailure(`${losses} losses; see above.`, count);
    return { said: 'nothing lost', value: count, count };
  } finally {
    display?.end();
  }
}
