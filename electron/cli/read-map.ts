import { type ParseOutcome, type ReadMap, refuse } from '../../shared/format/outcome.ts';
import { parseMap } from '../../shared/format/parse.ts';
import type { Problem } from '../../shared/format/problem.ts';
import { tellWords, words } from '../../shared/format/words.ts';
import { createSay } from '../../shared/messages/create-say.ts';
import { createEmptyMap } from '../../shared/model/argument-map.ts';
import type { MapId } from '../../shared/model/ids.ts';
import { findAttachedMap } from '../../shared/pictures/reopening/find-attached-map.ts';
import { inflate } from '../files/inflate.ts';
import { readBytes } from './file-access.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';

const SHOWN_PROBLEMS = 5;

/** Reads a map for a command that needs one; if it cannot, it says so and returns the exit code. */
export async function readMap(path: string, terminal: Terminal): Promise<ReadMap | ExitCode> {
  const bytes = await readBytes(path, terminal);
  if (bytes.kind === 'error') {
    terminal.writeError(`${bytes.error}\n`);
    return EXIT.failed;
  }
  return readMapFrom(path, bytes.value, terminal);
}

/**
 * Reads a map for a command that must not lose anything of it. An empty file is an empty map: this is how version
 * control hands over a file that did not exist.
 */
export async function readWholeMap(
  path: string,
  terminal: Terminal,
): Promise<Pick<ReadMap, 'map' | 'unplaced'> | null> {
  const bytes = await readBytes(path, terminal);
  if (bytes.kind === 'error') {
    terminal.writeError(`${bytes.error}\n`);
    return null;
  }
  if (bytes.value.length === 0) return { map: createEmptyMap('' as MapId), unplaced: [] };
  const read = readMapFrom(path, bytes.value, terminal);
  if (typeof read === 'number') return null;
  if (!read.readOnly) return read;
  terminal.writeError(`${path} was written by a newer version and is not understood as a whole.\n`);
  return null;
}

function readMapFrom(path: string, bytes: Uint8Array, terminal: Terminal): ReadMap | ExitCode {
  const outcome = parseMapOrPicture(bytes);
  if (outcome.kind === 'map') {
    if (outcome.problems.length > 0) terminal.writeError(describeProblems(path, outcome.problems));
    return outcome;
  }
  terminal.writeError(describeProblems(path, outcome.problems, SHOWN_PROBLEMS));
  terminal.writeError(
    `Correct the file first; "contention check" lists all that is wrong with it.\n`,
  );
  return EXIT.problems;
}

/** Reads a map from its own file, or from a picture that carries it. */
export function parseMapOrPicture(bytes: Uint8Array): ParseOutcome {
  const attached = findAttachedMap(bytes, inflate);
  if (attached.kind === 'no-map') return refuse([NO_MAP]);
  return parseMap(attached.kind === 'map' ? attached.file : bytes);
}

const NO_MAP: Problem = {
  rule: 'F1',
  words: words('picture.noMap'),
  where: words('fault.wholeFile'),
};

/** Problems as lines, the first of them a heading. */
export function describeProblems(
  path: string,
  problems: readonly Problem[],
  most = problems.length,
): string {
  const shown = problems.slice(0, most);
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const rest = problems.length - shown.length;
  return [
    `${path}: ${count}`,
    ...shown.map(describeProblem),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
    '',
  ].join('\n');
}

/** What a problem says; the command line speaks English. */
export function tellProblem({ words: told }: Problem): string {
  return tellWords(SAY, told);
}

/** Where a problem is; empty where it has no single place. */
export function tellPlace({ where }: Problem): string {
  return where === null ? '' : tellWords(SAY, where);
}

const SAY = createSay(() => 'en');

function describeProblem(problem: Problem): string {
  const where = tellPlace(problem);
  const place = where === '' ? '' : `${where}: `;
  return `  ${place}${tellProblem(problem)} [${problem.rule}]`;
}
