import { type ParseArgsConfig, parseArgs } from 'node:util';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { suggestName } from './suggest-name.ts';
import type { ExitCode, Terminal } from './terminal.ts';

export type Options = NonNullable<ParseArgsConfig['options']>;

/** What stands on a command line after the command's name. */
export interface Arguments {
  readonly files: readonly string[];
  readonly values: { readonly [option: string]: string | boolean | undefined };
}

/** One thing the command line can do. */
export interface Command {
  readonly name: string;
  /** What stands after the name, as help shows it. */
  readonly usage: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Everything else worth knowing, as whole lines. */
  readonly details: string;
  readonly options: Options;
  /** How many files it takes; 'several' where the command itself decides how many make sense. */
  readonly fileCount: number | 'several';
  readonly run: (given: Arguments, terminal: Terminal) => Promise<ExitCode>;
}

/** Splits what follows a command's name into files and options; an error says what cannot be understood. */
export function readArguments(
  command: Command,
  args: readonly string[],
): Result<Arguments, string> {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
      strict: true,
    });
    return ok({ files: positionals, values: values as Arguments['values'] });
  } catch (error) {
    return fail(`${explainOption(error)}${suggestOption(error, Object.keys(command.options))}`);
  }
}

// Node's own words go on to explain how to pass a file name that begins with a dash.
function explainOption(error: unknown): string {
  const [sentence = ''] = String(error instanceof Error ? error.message : error).split('. ');
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}

function suggestOption(error: unknown, known: readonly string[]): string {
  const [, typed] =
    /^Unknown option '--([^']+)'/.exec(error instanceof Error ? error.message : '') ?? [];
  const near = typed === undefined ? null : suggestName(typed, known);
  return near === null ? '' : ` Did you mean --${near}?`;
}

/** The text of `contention COMMAND --help`. */
export function describeCommand({ name, usage, summary, details }: Command): string {
  return `Usage: contention ${name} ${usage}\n\n${summary}\n\n${details}\n`;
}
