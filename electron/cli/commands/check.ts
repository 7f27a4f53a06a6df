import type { ParseOutcome } from '../../../shared/format/outcome.ts';
import type { Problem } from '../../../shared/format/problem.ts';
import type { Command } from '../command.ts';
import { readBytes } from '../file-access.ts';
import { describeProblems, parseMapOrPicture, tellPlace, tellProblem } from '../read-map.ts';
import { EXIT, type ExitCode, type Terminal } from '../terminal.ts';

export const CHECK: Command = {
  name: 'check',
  usage: 'FILE [--json]',
  summary: 'Lists what is wrong with a map file, or a map within a picture, and where.',
  details: `  --json   print { "ok": boolean, "problems": [{ "rule", "message", "where" }] }

A dash for FILE is standard input. The rules are those of the format's specification, shared/format/SPEC.md.
Exit code: 0 no problems, 1 problems, 2 the file cannot be read.`,
  options: { json: { type: 'boolean' } },
  fileCount: 1,
  run: async ({ files: [path = ''], values }, terminal) => {
    const isJson = values.json === true;
    const bytes = await readBytes(path, terminal);
    if (bytes.kind === 'error') {
      terminal.writeError(`${bytes.error}\n`);
      const problem = { rule: 'file', message: bytes.error, where: path };
      if (isJson) writeJson([problem], terminal);
      return EXIT.failed;
    }
    return report(path, parseMapOrPicture(bytes.value), isJson, terminal);
  },
};

function report(
  path: string,
  outcome: ParseOutcome,
  isJson: boolean,
  terminal: Terminal,
): ExitCode {
  const { problems } = outcome;
  if (isJson) writeJson(problems.map(toPlain), terminal);
  else if (problems.length > 0) terminal.writeOut(describeProblems(path, problems));
  else if (outcome.kind === 'map') terminal.writeOut(`${path}: no problems (${count(outcome)})\n`);
  return problems.length > 0 ? EXIT.problems : EXIT.done;
}

function count({ map }: Extract<ParseOutcome, { kind: 'map' }>): string {
  const parts = [
    [map.statements.size, 'statement'],
    [map.arguments.size, 'argument'],
    [map.sources.size, 'source'],
  ] as const;
  return parts.map(([size, noun]) => `${size} ${noun}${size === 1 ? '' : 's'}`).join(', ');
}

interface PlainProblem {
  readonly rule: string;
  readonly message: string;
  readonly where: string;
}

function toPlain(problem: Problem): PlainProblem {
  return { rule: problem.rule, message: tellProblem(problem), where: tellPlace(problem) };
}

function writeJson(problems: readonly PlainProblem[], terminal: Terminal): void {
  const answer = { ok: problems.length === 0, problems };
  terminal.writeOut(`${JSON.stringify(answer, null, 2)}\n`);
}
