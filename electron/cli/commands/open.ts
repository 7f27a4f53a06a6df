import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { isOpenableName } from '../../../shared/format/file-names.ts';
import type { Command } from '../command.ts';
import { isThere } from '../file-access.ts';
import { ROOT_FOLDER } from '../installed-files.ts';
import { findApp } from '../opening/find-app.ts';
import { startApp } from '../opening/start-app.ts';
import { EXIT } from '../terminal.ts';

export const OPEN: Command = {
  name: 'open',
  usage: 'FILE...',
  summary: 'Opens maps, pictures that carry one, and outlines in the app.',
  details: `FILE is a map (.argmap), a picture that carries one (.svg, .png, .pdf), or an outline or Argdown (.md, .txt,
.argdown), which opens as a new map. The app is started from the sources this program lies in, or from where its
package was installed.
Exit code: 0 the app was started, 2 a file or the app was not found, or the app ended at once.`,
  options: {},
  fileCount: 'several',
  run: async ({ files }, terminal) => {
    for (const file of files) {
      if (!isOpenableName(file)) {
        terminal.writeError(
          `Cannot open ${file}: it is not named like a map, a picture or an outline.\n`,
        );
        return EXIT.failed;
      }
      if (await isThere(file, terminal)) continue;
      terminal.writeError(`Cannot open ${file}: there is no such file or folder.\n`);
      return EXIT.failed;
    }
    const { platform, env, execPath: node } = process;
    const app = findApp({ platform, env, node, root: ROOT_FOLDER, exists: existsSync });
    if (app === null) {
      terminal.writeError('The app is not installed on this machine.\n');
      return EXIT.failed;
    }
    const isWell = await startApp(
      app,
      files.map((file) => resolve(terminal.folder, file)),
    );
    if (isWell) return EXIT.done;
    if (!app.staysInTerminal) {
      terminal.writeError(`The app ended at once. Start ${app.program} by itself to see why.\n`);
    }
    return EXIT.failed;
  },
};
