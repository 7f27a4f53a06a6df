import { inProject, projectRoot } from '../paths.mjs';
import { runCommand } from '../run-command.mjs';
import { ensureElectron25Types } from '../setup/electron-25-types.mjs';
import { CheckFailure, NOTHING_COUNTED } from './check-failure.mjs';

const LIMIT_MS = 180_000;

export async function checkTypes() {
  await runTool('typescript/bin/tsc', ['-b']);
  return { said: 'no errors', count: NOTHING_COUNTED };
}

/** The oldest Electron the app runs on lacks calls that the pinned one declares, and vice versa. */
export async function checkElectron25Types() {
  if (!(await ensureElectron25Types())) {
    return { said: 'skipped: its declarations cannot be fetched here', count: NOTHING_COUNTED };
  }
  await runTool('typescript/bin/tsc', ['-p', 'build/tsconfig.electron25.json']);
  await runTool('typescript/bin/tsc', ['-p', 'build/tsconfig.electron25-preload.json']);
  return { said: 'no errors', count: NOTHING_COUNTED };
}

export async function checkLint() {
  const args = ['ci', '--config-path=build/lint.biome.json', '--colors=off', '.'];
  await runTool('@biomejs/biome/bin/biome', args);
  return { said: 'no findings', count: NOTHING_COUNTED };
}

export async function checkDeadCode() {
  await runTool('knip/bin/knip.js', ['--config', 'build/knip.json', '--no-progress']);
  return { said: 'none found', count: NOTHING_COUNTED };
}

/**
 * @param {string} script a tool's JavaScript entry, below node_modules
 * @param {readonly string[]} args
 */
async function runTool(script, args) {
  const result = await runCommand(process.execPath, [inProject('node_modules', script), ...args], {
    cwd: projectRoot,
    timeoutMs: LIMIT_MS,
  });
  if (result.code !== 0) throw new CheckFailure(result.output);
}
