import { existsSync, readFileSync, rmSync } from 'node:fs';
import { inProject, projectRoot } from '../paths.mjs';
import { runCommand } from '../run-command.mjs';
import { CheckFailure } from './check-failure.mjs';

// Twice what a busy machine takes; a test that hangs still ends.
const LIMIT_MS = 480_000;
const REPORT_PATH = inProject('out', 'unit-report.json');

export async function runUnitTests() {
  rmSync(REPORT_PATH, { force: true });
  const result = await runCommand(
    process.execPath,
    [
      inProject('node_modules/vitest/vitest.mjs'),
      'run',
      '--config=build/vitest.config.ts',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${REPORT_PATH}`,
    ],
    { cwd: projectRoot, timeoutMs: LIMIT_MS, show: true },
  );
  const count = readReport();
  if (result.isTimedOut) throw new CheckFailure('The unit tests did not end in time.', count);
  if (result.code !== 0) throw new CheckFailure('Unit tests failed; see above.', count);
  return { said: `${count.passed} passed`, count };
}

function readReport() {
  if (!existsSync(REPORT_PATH)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(REPORT_PATH, 'utf8'));
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}
