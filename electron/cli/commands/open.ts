import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from '../command.ts';
import { isThere } from '../file-access.ts';
import { ROOT_FOLDER } from '../installed-files.ts';
import { type AppCommand, findApp } from '../opening/find-app.ts';
import { EXIT, type ExitCode } from '../terminal.ts';

export const OPEN: Command = {
  name: 'open',
  usage: 'FILE...',
  summary: 'Opens maps, and pictures that carry one, in the app.',
  details: `FILE is a map (.argmap) or a picture that carries one (.svg, .png, .pdf). The app is started from
the sources this program lies in, or from where its package was installed.
Exit code: 0 the app was started, 2 a file or the app is not there.`,
  options: {},
  fileCount: 'several',
  run: async ({ files }, terminal) => {
    for (const file of files) {
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
    return start(
      app,
      files.map((file) => resolve(terminal.folder, file)),
    );
  },
};

async function start(
  { program, args, staysInTerminal }: AppCommand,
  files: readonly string[],
): Promise<ExitCode> {
  const child = spawn(program, [...args, ...files], {
    detached: !staysInTerminal,
    stdio: staysInTerminal ? 'inherit' : 'ignore',
  });
  if (staysInTerminal) {
    const [code] = await once(child, 'exit');
    return code === 0 ? EXIT.done : EXIT.failed;
  }
  await once(child, 'spawn');
  child.unref();
  return EXIT.done;
}
