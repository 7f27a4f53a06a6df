import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = resolve(import.meta.dirname, '..');

export default defineConfig({
  root,
  publicDir: false,
  ssr: { noExternal: true, external: ['@napi-rs/canvas'] },
  build: {
    ssr: resolve(root, 'electron/cli/main.ts'),
    target: 'node18',
    outDir: resolve(root, 'out/cli'),
    emptyOutDir: true,
    rolldownOptions: {
      output: { format: 'es', entryFileNames: 'contention.mjs', banner: '#!/usr/bin/env node' },
    },
  },
});
