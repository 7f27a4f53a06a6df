import { copyFile, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import {
  EMOJI_FILE,
  FONT_FILES,
  type FontFile,
  folderOf,
} from '../shared/layout/text/font-files.ts';
import { EMOJI_FONT_PATH } from './emoji-fonts.ts';

const root = resolve(import.meta.dirname, '..');
const outFonts = join(root, 'out/fonts');

/** The command line draws pictures without a browser, from the font files themselves. */
function copyFonts(): Plugin {
  return {
    name: 'copy-fonts',
    async closeBundle() {
      await mkdir(outFonts, { recursive: true });
      await Promise.all(
        FONT_FILES.map((file) => copyFile(sourceOf(file), join(outFonts, file.name))),
      );
    },
  };
}

function sourceOf(file: FontFile): string {
  if (file === EMOJI_FILE) return EMOJI_FONT_PATH;
  return join(root, 'node_modules', folderOf(file.family), file.name);
}

export default defineConfig({
  root,
  publicDir: false,
  plugins: [copyFonts()],
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
