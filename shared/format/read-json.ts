import type { Json } from '../base/json.ts';
import { runToEnd } from '../base/run-to-end.ts';
import { createJsonBuilder } from './build-json.ts';
import { MAX_CONTAINERS, MAX_NESTING } from './limits.ts';
import { findLines } from './locate.ts';
import { measureNesting } from './measure-nesting.ts';
import type { Problem } from './problem.ts';
import { isList, isObject } from './raw-object.ts';
import { capProblems } from './report.ts';
import { type SyntaxFault, walkJson } from './walk-json.ts';
import { words } from './words.ts';

/** A JSON text as it was read. */
export type JsonText =
  | { readonly kind: 'json'; readonly value: Json }
  | {
      readonly kind: 'damaged';
      /** The faults that are certain, and the first that is not: later ones may only follow from it. */
      readonly problems: readonly [Problem, ...Problem[]];
    };

/**
 * Parses a JSON text, unless it is damaged, nested deeper than 100 levels or made of more than
 * 2,500,000 objects and lists. Never throws; linear.
 */
export function readJson(text: string): JsonText {
  return runToEnd(readJsonInPieces(text));
}

/** The same, in two pieces: its brackets, then all of it. */
export function* readJsonInPieces(text: string): Generator<void, JsonText, void> {
  const { tooDeepAt, containers } = measureNesting(text, MAX_NESTING);
  if (containers > MAX_CONTAINERS) return { kind: 'damaged', problems: [TOO_MANY_CONTAINERS] };
  if (tooDeepAt >= 0) return { kind: 'damaged', problems: explainDamage(text) };
  yield;
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

/**
 * Reads what can be read of a damaged JSON text, as `walkJson` says: by its brackets, or by how its lines
 * are indented where more things come out of its lists that way. Never throws; linear.
 */
export function mendJson(text: string): MendedJson {
  if (measureNesting(text, MAX_NESTING).containers > MAX_CONTAINERS) {
    return { value: undefined, problems: [TOO_MANY_CONTAINERS] };
  }
  const [byBrackets, byIndent] = [mendOneWay(text, false), mendOneWay(text, true)];
  const isLess = countListed(byBrackets.value) < countListed(byIndent.value);
  const { value, faults } = isLess ? byIndent : byBrackets;
  return { value, problems: toProblems(text, faults) };
}

function mendOneWay(text: string, byIndent: boolean) {
  const builder = createJsonBuilder(text);
  const faults = walkJson(text, builder, MAX_NESTING, byIndent);
  return { value: builder.result(), faults };
}

/** How many objects stand in the lists of an object, as a map's entities do. */
function countListed(value: Json | undefined): number {
  if (!isObject(value)) return 0;
  const lists = Object.values(value).filter((each) => each !== undefined && isList(each));
  return lists.flat().filter(isObject).length;
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
    return {
      rule,
      words: told,
      where: words('fault.atLine', { line: String(line), column: String(column) }),
    };
  });
  return capProblems(problems, problems.length);
}

const NO_JSON: Problem = {
  rule: 'F2',
  words: words('fault.noJson'),
  where: words('fault.atLine', { line: '1', column: '1' }),
};

const TOO_MANY_CONTAINERS: Problem = {
  rule: 'F6',
  words: words('fault.manyContainers', { most: MAX_CONTAINERS }),
  where: null,
};
