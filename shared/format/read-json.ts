import type { Json } from '../base/json.ts';
import { createJsonBuilder } from './build-json.ts';
import { MAX_CONTAINERS, MAX_NESTING } from './limits.ts';
import { findLines } from './locate.ts';
import { measureNesting } from './measure-nesting.ts';
import type { Problem } from './problem.ts';
import { capProblems } from './report.ts';
import { type SyntaxFault, walkJson } from './walk-json.ts';
import { words } from './words.ts';

/** A JSON text as it was read. */
export type JsonText =
  | { readonly kind: 'json'; readonly value: Json }
  | {
      readonly kind: 'damaged';
      /** The faults that are certain, and the first that is not: what follows it may be its fault. */
      readonly problems: readonly [Problem, ...Problem[]];
    };

/**
 * Parses a JSON text, unless it is damaged, nested deeper than 100 levels or made of more than
 * 2,500,000 objects and lists. Never throws; linear.
 */
export function readJson(text: string): JsonText {
  const { tooDeepAt, containers } = measureNesting(text, MAX_NESTING);
  if (containers > MAX_CONTAINERS) return { kind: 'damaged', problems: [TOO_MANY_CONTAINERS] };
  if (tooDeepAt >= 0) return { kind: 'damaged', problems: explainDamage(text) };
  try {
    return { kind: 'json', value: JSON.parse(text) };
  } catch {
    return { kind: 'damaged', problems: explainDamage(text) };
  }
}

/** What could be read of a damaged JSON text. */
export interface MendedJson {
  /** Undefined where nothing could be read. */
  readonly value: Json | undefined;
  readonly problems: readonly Problem[];
}

/** Reads what can be read of a damaged JSON text, as `walkJson` says. Never throws; linear. */
export function mendJson(text: string): MendedJson {
  if (measureNesting(text, MAX_NESTING).containers > MAX_CONTAINERS) {
    return { value: undefined, problems: [TOO_MANY_CONTAINERS] };
  }
  const builder = createJsonBuilder(text);
  const faults = walkJson(text, builder, MAX_NESTING);
  return { value: builder.result(), problems: toProblems(text, faults) };
}

const IGNORE = () => {};
const NO_VISITOR = { open: IGNORE, close: IGNORE, name: IGNORE, scalar: IGNORE };

function explainDamage(text: string): readonly [Problem, ...Problem[]] {
  const faults = walkJson(text, NO_VISITOR, MAX_NESTING);
  const firstUncertain = faults.findIndex(({ isCertain }) => !isCertain);
  const trusted = firstUncertain < 0 ? faults : faults.slice(0, firstUncertain + 1);
  const [first = NO_JSON, ...others] = toProblems(text, trusted);
  return [first, ...others];
}

function toProblems(text: string, faults: readonly SyntaxFault[]): readonly Problem[] {
  const lines = findLines(
    text,
    faults.map(({ offset }) => offset),
  );
  const problems = faults.map(({ kind, words: told }, index) => {
    const { line, column } = lines[index] ?? { line: 1, column: 1 };
    const rule = kind === 'nesting' ? 'F6' : 'F2';
    return { rule, words: told, where: `line ${line}, column ${column}` };
  });
  return capProblems(problems, problems.length);
}

const NO_JSON: Problem = {
  rule: 'F2',
  words: words('fault.noJson'),
  where: 'line 1, column 1',
};

const TOO_MANY_CONTAINERS: Problem = {
  rule: 'F6',
  words: words('fault.manyContainers', { most: MAX_CONTAINERS }),
  where: '',
};
