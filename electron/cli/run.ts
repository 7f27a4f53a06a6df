import { type Command, describeCommand, readArguments } from './command.ts';
import { CHECK } from './commands/check.ts';
import { CONVERT } from './commands/convert.ts';
import { CRUXES } from './commands/cruxes.ts';
import { DIFF } from './commands/diff.ts';
import { EVALUATE } from './commands/evaluate.ts';
import { EXPORT } from './commands/export.ts';
import { LAYOUT } from './commands/layout.ts';
import { LENSES } from './commands/lenses.ts';
import { MERGE } from './commands/merge.ts';
import { NEW } from './commands/new.ts';
import { OPEN } from './commands/open.ts';
import { REVIEW } from './commands/review.ts';
import { readVersion } from './installed-files.ts';
import { suggestName } from './suggest-name.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';
import { writePlainly } from './write-plainly.ts';

const COMMANDS: readonly Command[] = [
  CHECK,
  CONVERT,
  CRUXES,
  DIFF,
  EVALUATE,
  EXPORT,
  LAYOUT,
  LENSES,
  MERGE,
  NEW,
  OPEN,
  REVIEW,
];

const DUE: Readonly<Record<number, string>> = { 1: 'one file', 2: 'two files', 4: 'four files' };

/** Runs the command line; `args` are what follows the program's name. Rejects only on a defect. */
export async function run(args: readonly string[], given: Terminal): Promise<ExitCode> {
  const terminal = writePlainly(given);
  const [first, ...rest] = args;
  switch (first) {
    case undefined:
      terminal.writeError(describeProgram());
      return EXIT.failed;
    case '--help':
    case '-h':
    case 'help':
      return writeHelp(rest[0], terminal);
    case '--version':
      terminal.writeOut(`${readVersion()}\n`);
      return EXIT.done;
    default:
      return runCommand(first, rest, terminal);
  }
}

async function runCommand(
  name: string,
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const command = findCommand(name);
  if (command === undefined) return refuseName(name, terminal);
  const given = readArguments(command, args);
  if (given.kind === 'error') return refuseUsage(given.error, command, terminal);
  if (given.value.values.help === true) {
    terminal.writeOut(describeCommand(command));
    return EXIT.done;
  }
  const count = given.value.files.length;
  const { fileCount } = command;
  const isFit = fileCount === 'several' ? count > 0 : count === fileCount;
  if (isFit) return command.run(given.value, terminal);
  const due = fileCount === 'several' ? 'one file or more' : DUE[fileCount];
  return refuseUsage(`${due} must be named, not ${count}.`, command, terminal);
}

function writeHelp(name: string | undefined, terminal: Terminal): ExitCode {
  const command = name === undefined ? undefined : findCommand(name);
  if (name !== undefined && command === undefined) return refuseName(name, terminal);
  terminal.writeOut(command === undefined ? describeProgram() : describeCommand(command));
  return EXIT.done;
}

function findCommand(name: string): Command | undefined {
  return COMMANDS.find((command) => command.name === name);
}

function refuseName(typed: string, terminal: Terminal): ExitCode {
  const near = suggestName(
    typed,
    COMMANDS.map(({ name }) => name),
  );
  const hint = near === null ? 'contention --help lists the commands.' : `Did you mean ${near}?`;
  const kind = typed.startsWith('-') ? 'option' : 'command';
  terminal.writeError(`contention: there is no ${kind} ${typed}. ${hint}\n`);
  return EXIT.failed;
}

function refuseUsage(reason: string, { name, usage }: Command, terminal: Terminal): ExitCode {
  terminal.writeError(`contention ${name}: ${reason}\nUsage: contention ${name} ${usage}\n`);
  return EXIT.failed;
}

function describeProgram(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  const lines = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}   ${summary}`);
  return `Contention: argument maps on the command line.

Usage: contention COMMAND ...

${lines.join('\n')}

  contention COMMAND --help   tells more about a command
  contention --version        prints the version

A dash instead of a file is standard input where a map is read, standard output where one is written.
`;
}
