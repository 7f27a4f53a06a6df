import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { writeEmojiFonts } from './emoji-fonts.ts';

const root = resolve(import.meta.dirname, '..');

/** Electron 25 carries Node 18 and Chromium 114; newer ones run what is built for those. */
const NODE_TARGET = 'node18';
const CHROMIUM_TARGET = 'chrome114';

function buildCommonJs(folder: 'main' | 'preload') {
  return {
    build: {
      target: NODE_TARGET,
      outDir: resolve(root, 'out', folder),
      sourcemap: true,
      lib: { entry: resolve(root, 'electron', folder, 'main.ts'), formats: ['cjs' as const] },
      rolldownOptions: { output: { entryFileNames: 'index.cjs' } },
    },
  };
}

/**
 * Has a page fetch what its entry imports later together with the entry, and apply all styles from the start, in the
 * order of their components. Nothing of it is compiled before it is imported: `modulepreload` would do that, too.
 */
function fetchEarly(): Plugin {
  return {
    name: 'fetch-early',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {}, chunk }) =>
        (chunk?.dynamicImports ?? []).flatMap((file) => {
          const later = bundle[file];
          if (later?.type !== 'chunk') return [];
          const styles = [...(later.viteMetadata?.importedCss ?? [])];
          const scripts = [file, ...later.imports].filter((each) => !chunk?.imports.includes(each));
          return [
            ...styles.map((style) => describeLink({ rel: 'stylesheet', href: `./${style}` })),
            ...scripts.map((script) =>
              describeLink({ rel: 'preload', as: 'script', href: `./${script}` }),
            ),
          ];
        }),
    },
  };
}

function describeLink(attrs: Readonly<Record<string, string>>): HtmlTagDescriptor {
  return { tag: 'link', attrs: { crossorigin: true, ...attrs }, injectTo: 'head' };
}

await writeEmojiFonts();

export default defineConfig({
  main: buildCommonJs('main'),
  preload: buildCommonJs('preload'),
  renderer: {
    root: resolve(root, 'renderer'),
    plugins: [react(), fetchEarly()],
    worker: { format: 'es' },
    build: {
      target: CHROMIUM_TARGET,
      cssTarget: CHROMIUM_TARGET,
      minify: true,
      outDir: resolve(root, 'out/renderer'),
      // The content security policy admits files of the app and no inline code.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        // The second one holds what is printed; main fills it.
        input: {
          index: resolve(root, 'renderer/index.html'),
          print: resolve(root, 'renderer/print.html'),
        },
      },
    },
  },
});
