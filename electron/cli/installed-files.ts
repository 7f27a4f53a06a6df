import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FONT_PACKAGE_FOLDERS } from '../../shared/layout/text/font-files.ts';

// Both the sources, electron/cli, and what is built of them, out/cli, lie two folders deep.
const ROOT = new URL('../../', import.meta.url);

/** The folder that both lie in. */
export const ROOT_FOLDER = fileURLToPath(ROOT);

/** Where the bundled fonts are: beside the built program, or where the sources have them from. */
export const FONT_FOLDERS: readonly string[] = [
  'out/fonts',
  ...FONT_PACKAGE_FOLDERS.map((name) => `node_modules/${name}`),
].map((folder) => fileURLToPath(new URL(folder, ROOT)));

/** The version of the program. */
export function readVersion(): string {
  const { version }: { version: string } = JSON.parse(
    readFileSync(new URL('package.json', ROOT), 'utf8'),
  );
  return version;
}
