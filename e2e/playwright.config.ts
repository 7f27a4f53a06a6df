import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const output = process.env.CONTENTION_TEST_OUTPUT ?? join(import.meta.dirname, '../out/e2e');

export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: join(output, 'results'),
  fullyParallel: true,
  forbidOnly: true,
  // What passes only then is named, and few may: build/scripts/checks/journeys.mjs.
  retries: 1,
  workers: 2,
  timeout: 60_000,
  // An app that never answers would otherwise keep the run going without end.
  globalTimeout: 720_000,
  // A busy machine takes seconds to show a window; what never comes still fails.
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: join(output, 'report.json') }]],
  use: { trace: 'off', screenshot: 'off' },
  projects: [
    { name: 'app', testIgnore: 'packaged/**' },
    { name: 'packaged', testMatch: 'packaged/**' },
  ],
});
