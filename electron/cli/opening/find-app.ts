import { join } from 'node:path';

/** A program to start, with what stands before the files. */
export interface AppCommand {
  readonly program: string;
  readonly args: readonly string[];
  /** Whether it works in the terminal it is started from, which waits for it. */
  readonly staysInTerminal: boolean;
}

/** What finding the app depends on. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The Node that runs this. */
  readonly node: string;
  /** The folder of this program: its sources, or what is installed of it. */
  readonly root: string;
  readonly exists: (path: string) => boolean;
}

/** How the app is started here: from its sources, else where its packages put it; null where it is not. */
export function findApp(machine: Machine): AppCommand | null {
  const { platform, env, node, root, exists } = machine;
  const script = join(root, 'build', 'scripts', 'start.mjs');
  if (exists(script)) return { program: node, args: [script], staysInTerminal: true };
  const find = (program: string, args: readonly string[] = [], sign = program) =>
    exists(sign) ? { program, args, staysInTerminal: false } : null;
  switch (platform) {
    case 'darwin':
      return find('/usr/bin/open', ['-a', 'Contention'], '/Applications/Contention.app');
    case 'win32':
      return find(join(env.LOCALAPPDATA ?? '', 'Programs', 'contention', 'Contention.exe'));
    default:
      return find('/opt/Contention/contention');
  }
}
