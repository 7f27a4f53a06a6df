import { type Argument, createArgument, type Premises, type Target } from './argument.ts';
import { type ArgumentMap, createMap } from './argument-map.ts';
import type { ArgumentId, MapId, StatementId } from './ids.ts';
import { createStatement, type Statement, type StatementKind } from './statement.ts';

/**
 * Reads a map from a small notation, for tests. One line is one statement or one argument:
 *
 *     motion M "Homework should go" @0.5
 *     position P
 *     evidence E "A study of 40 schools" @0.9
 *     r supports M
 *     p1 + p2 attacks r as a1 @0.7
 *     u attacks a1
 *
 * line      = statement | argument | "#" comment | nothing
 * statement = ("motion" | "position" | "claim" | "evidence") id [quoted text] ["@" credence]
 * argument  = id {"+" id} ("supports" | "attacks") id ["as" id] ["@" weight]
 * id        = any characters but blanks and any of " @ + #
 *
 * Text is quoted as in JSON and defaults to the id. A premise or target that is not declared anywhere is a claim. A
 * target is an argument if any line gives that name to one, before or after. An argument without a name is named after
 * its line: `p1+p2>r`. `order` counts the lines with the same target, from 0. Every card lies at 0, 0. The map's id is
 * `map`.
 *
 * A tool for tests: throws at the first line it cannot read, but reads maps with broken invariants.
 */
export function readNotation(text: string): ArgumentMap {
  const lines = text.split('\n').map((line) => line.trim());
  const statements = new Map<StatementId, Statement>();
  const links: Link[] = [];
  for (const [index, line] of lines.entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const statement = readStatement(line);
    if (statement !== null) statements.set(statement.id, statement);
    else links.push(readLink(line, index + 1));
  }
  const named = nameArguments(links);
  addUndeclared(statements, links, named);
  return createMap('map' as MapId, {
    statements: [...statements.values()],
    arguments: toArguments(links, named),
  });
}

interface Link {
  readonly premises: Premises;
  readonly relation: Argument['relation'];
  readonly target: string;
  readonly name: ArgumentId;
  readonly weight: number | null;
  readonly lineNumber: number;
}

const ID = '[^\\s"@+#]+';
const FIGURE = '(?:\\s+@(\\d+(?:\\.\\d+)?))?';
const STATEMENT_LINE = new RegExp(
  `^(motion|position|claim|evidence)\\s+(${ID})(?:\\s+("(?:[^"\\\\]|\\\\.)*"))?${FIGURE}$`,
  'u',
);
const LINK_LINE = new RegExp(
  `^(${ID}(?:\\s*\\+\\s*${ID})*)\\s+(supports|attacks)\\s+(${ID})(?:\\s+as\\s+(${ID}))?${FIGURE}$`,
  'u',
);

function readStatement(line: string): Statement | null {
  const match = STATEMENT_LINE.exec(line);
  if (match === null) return null;
  const [, kind, id = '', quoted, credence] = match;
  const text: unknown = quoted === undefined ? id : JSON.parse(quoted);
  return createStatement({
    id: id as StatementId,
    kind: kind as StatementKind,
    text: String(text),
    at: { x: 0, y: 0 },
    ...(credence === undefined ? {} : { credence: Number(credence) }),
  });
}

function readLink(line: string, lineNumber: number): Link {
  const match = LINK_LINE.exec(line);
  if (match === null) throw new Error(`Line ${lineNumber} is not map notation: ${line}`);
  const [, joined = '', relation, target = '', name, weight] = match;
  const [first = '', ...rest] = joined.split('+').map((premise) => premise.trim());
  return {
    premises: [first as StatementId, ...(rest as StatementId[])],
    relation: relation === 'attacks' ? 'attacks' : 'supports',
    target,
    name: (name ?? `${[first, ...rest].join('+')}>${target}`) as ArgumentId,
    weight: weight === undefined ? null : Number(weight),
    lineNumber,
  };
}

function nameArguments(links: readonly Link[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { name, lineNumber } of links) {
    if (named.has(name)) throw new Error(`Line ${lineNumber} needs "as" and a new name: ${name}`);
    named.add(name);
  }
  return named;
}

function addUndeclared(
  statements: Map<StatementId, Statement>,
  links: readonly Link[],
  named: ReadonlySet<string>,
): void {
  for (const { premises, target } of links) {
    const ids = named.has(target) ? premises : [...premises, target as StatementId];
    for (const id of ids) {
      if (statements.has(id)) continue;
      statements.set(id, createStatement({ id, kind: 'claim', text: id, at: { x: 0, y: 0 } }));
    }
  }
}

function toArguments(links: readonly Link[], named: ReadonlySet<string>): readonly Argument[] {
  const counts = new Map<string, number>();
  return links.map(({ name, premises, relation, target, weight }) => {
    const order = counts.get(target) ?? 0;
    counts.set(target, order + 1);
    return createArgument({
      id: name,
      relation,
      premises,
      target: toTarget(target, named),
      order,
      ...(weight === null ? {} : { weight }),
    });
  });
}

function toTarget(id: string, named: ReadonlySet<string>): Target {
  if (named.has(id)) return { kind: 'argument', id: id as ArgumentId };
  return { kind: 'statement', id: id as StatementId };
}
