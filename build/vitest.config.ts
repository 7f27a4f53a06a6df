import { existsSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { EMOJI_FONT_PATH, writeEmojiFonts } from './emoji-fonts.ts';

const root = `${import.meta.dirname}/..`;

// Fonts are registered for a whole process, and these register more of them than pictures are drawn with.
const FONT_TESTS = ['{build/emoji-fonts,electron/cli/exporting/{fonts,outlines}}.test.ts'];

// Pictures are drawn with the font of emoji as a build writes it, and there may have been none.
if (!existsSync(EMOJI_FONT_PATH)) await writeEmojiFonts();

export default defineConfig({
  root,
  test: {
    reporters: ['default'],
    // By default one core is left alone, which on a machine with two doubles the time.
    maxWorkers: '100%',
    passWithNoTests: false,
    // The machine may be busy with other things; a test that never ends still stops the run.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    coverage: {
      provider: 'v8',
      include: ['shared/**/*.ts', 'electron/**/*.ts', 'renderer/**/*.{ts,tsx}'],
      reportsDirectory: 'out/coverage',
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // Each test has files of its own, and gives back the clock and the language that it sets.
          isolate: false,
          include: ['{shared,electron,build}/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...FONT_TESTS],
          benchmark: { include: ['{shared,electron}/**/*.bench.ts'] },
        },
      },
      {
        extends: true,
        test: {
          name: 'fonts',
          environment: 'node',
          include: FONT_TESTS,
          benchmark: { include: [] },
        },
      },
      {
        extends: true,
        plugins: [react()],
        test: {
          name: 'window',
          environment: 'happy-dom',
          // What a test renders or puts in place of a global goes with it, and what modules keep is keyed by map.
          isolate: false,
          unstubGlobals: true,
          include: ['renderer/**/*.test.{ts,tsx}'],
          benchmark: { include: ['renderer/**/*.bench.ts'] },
          css: { modules: { classNameStrategy: 'non-scoped' } },
        },
      },
    ],
  },
});
