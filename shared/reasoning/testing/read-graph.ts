import { createArgument, type Relation } from '../../model/argument.ts';
import { type ArgumentMap, createMap } from '../../model/argument-map.ts';
import type { ArgumentId, MapId, StatementId } from '../../model/ids.ts';
import { createStatement } from '../../model/statement.ts';

/** A graph of named points and links as a map: every point a claim, every link an argument. */
export interface Graph {
  readonly points: readonly (readonly [name: string, credence: number])[];
  readonly links: readonly (readonly [from: string, relation: Relation, to: string])[];
}

/** The map of a graph. A link that is told twice counts once. */
export function toMap({ points, links }: Graph): ArgumentMap {
  return createMap('graph' as MapId, {
    statements: points.map(([name, credence]) =>
      createStatement({
        id: name as StatementId,
        kind: 'claim',
        text: name,
        at: { x: 0, y: 0 },
        credence,
      }),
    ),
    arguments: links.map(([from, relation, to]) =>
      createArgument({
        id: `${from} ${relation} ${to}` as ArgumentId,
        relation,
        premises: [from as StatementId],
        target: { kind: 'statement', id: to as StatementId },
      }),
    ),
  });
}

/** Reads the facts of an .apx or .bag file, in which a final period may be missing. */
export function readFacts(text: string): Graph {
  const facts = [...text.replace(/%.*/g, '').matchAll(/(\w+)\s*\(([^()]*)\)/g)].map(
    ([, name, inner = '']) => ({ name, parts: inner.split(',').map((part) => part.trim()) }),
  );
  return {
    points: facts
      .filter(({ name }) => name === 'arg')
      .map(({ parts: [id = '', credence = '0.5'] }) => [id, Number(credence)]),
    links: facts
      .filter(({ name }) => name === 'att' || name === 'sup')
      .map(({ name, parts: [from = '', to = ''] }) => [
        from,
        name === 'att' ? 'attacks' : 'supports',
        to,
      ]),
  };
}

/** Reads a .tgf file: names, a line with `#`, pairs of names. */
export function readTgf(text: string): Graph {
  const [names = '', pairs = ''] = text.split(/^\s*#.*$/m);
  return { points: readLines(names).map(([id = '']) => [id, 0.5]), links: readPairs(pairs) };
}

/** Reads an .af file of the argumentation competition of 2023: `p af N`, then pairs of numbers. */
export function readAf(text: string): Graph {
  const lines = text.replace(/^#.*$/gm, '');
  const count = Number(/^p af (\d+)/m.exec(lines)?.[1] ?? 0);
  return {
    points: Array.from({ length: count }, (_, index) => [String(index + 1), 0.5]),
    links: readPairs(lines.replace(/^p .*$/m, '')),
  };
}

function readPairs(text: string): Graph['links'] {
  return readLines(text).map(([from = '', to = '']) => [from, 'attacks', to]);
}

function readLines(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split(/\s+/));
}
