import { compareCodeUnits } from '../../../shared/base/compare-code-units.ts';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import { en } from '../../../shared/messages/en.ts';
import { ja } from '../../../shared/messages/ja.ts';
import type { Language } from '../../../shared/messages/language.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import {
  DEFAULT_GRADUAL,
  GRADUAL_NAMES,
  type GradualName,
} from '../../../shared/model/gradual-name.ts';
import type { ArgumentId, StatementId } from '../../../shared/model/ids.ts';
import { findMotion } from '../../../shared/model/queries/find-motion.ts';
import { listPositions } from '../../../shared/model/queries/positions.ts';
import type { ValueLens } from '../../../shared/model/value-lens.ts';
import { type Evaluation, evaluate } from '../../../shared/reasoning/evaluate.ts';
import { createFramework } from '../../../shared/reasoning/framework.ts';
import { LABEL, type LabelName, nameLabel } from '../../../shared/reasoning/label.ts';
import { computeRanges, holdsFor, type Range, rangesOf } from '../../../shared/reasoning/ranges.ts';
import { applyQuestions } from '../../../shared/reasoning/schemes/apply-questions.ts';
import { evaluateThrough, weighPositions } from '../../../shared/reasoning/value-lenses.ts';
import type { Command } from '../command.ts';
import { LANGUAGE_DETAILS, LANGUAGE_OPTION, languageFor, readLanguage } from '../language.ts';
import { readMap } from '../read-map.ts';
import { EXIT, type Terminal } from '../terminal.ts';

export const EVALUATE: Command = {
  name: 'evaluate',
  usage:
    'FILE [--semantics grounded|df-quad|quadratic-energy] [--lens NAME] [--ranges] [--language en|ja] [--json]',
  summary: 'Shows which statements stand, fall or are open, and how strong they are.',
  details: `  --semantics NAME   only the grounded labels, or only strengths by one of the two gradual
                     semantics; without it labels, and strengths by the semantics of the map
  --lens NAME        the outcome through this lens of the map; "contention lenses" compares all
  --ranges           the range of each statement's strength, given the ranges of credence in the map;
                     in JSON as "range": { "low", "high" } and "holds": "all", "some" or "none" for each
                     statement
  ${LANGUAGE_DETAILS}
  --json             print { "semantics", "settled", "statements": { ID: { "label", "strength" } },
                     "arguments": the same }

A label is "in" (stands), "out" (falls) or "undecided" (open). A strength is a number from 0 to 1;
that of an argument is the strength of its step. "settled" is false where strengths in a cycle never
come to rest: what does not settle has no strength.
Exit code: 0 done, 1 the map has problems, 2 the file cannot be read.`,
  options: {
    json: { type: 'boolean' },
    semantics: { type: 'string' },
    lens: { type: 'string' },
    ranges: { type: 'boolean' },
    ...LANGUAGE_OPTION,
  },
  fileCount: 1,
  run: async ({ files: [path = ''], values }, terminal) => {
    const asked = values.semantics;
    if (asked !== undefined && !isSemantics(asked)) {
      terminal.writeError(
        `contention evaluate: there is no semantics ${String(asked)}. There are grounded, df-quad and quadratic-energy.\n`,
      );
      return EXIT.failed;
    }
    const language = readLanguage(values);
    if (language.kind === 'error') {
      terminal.writeError(`contention evaluate: ${language.error}\n`);
      return EXIT.failed;
    }
    const read = await readMap(path, terminal);
    if (typeof read === 'number') return read;
    const { map } = read;
    const gradual = asked === undefined || asked === 'grounded' ? semanticsOf(map) : asked;
    const lens = findLens(map, values.lens);
    if (lens.kind === 'error') {
      terminal.writeError(`contention evaluate: ${lens.error}\n`);
      return EXIT.failed;
    }
    if (values.ranges === true && asked === 'grounded') {
      terminal.writeError('--ranges has no effect: grounded labels have no strength.\n');
    }
    const answer = seeThrough(map, evaluateWhole(map, gradual), lens.value);
    const show: Shown = {
      semantics: asked ?? gradual,
      labels: asked === undefined || asked === 'grounded',
      strengths: asked !== 'grounded',
      ranges: values.ranges === true && asked !== 'grounded' ? findRanges(map, answer) : NO_RANGES,
    };
    if (values.json === true) writeJson(map, answer, show, terminal);
    else {
      const words = WORDS[languageFor(map, language.value)];
      terminal.writeOut(describeEvaluation(map, answer, show, words));
    }
    return EXIT.done;
  },
};

interface Shown {
  readonly semantics: GradualName | 'grounded';
  readonly labels: boolean;
  readonly strengths: boolean;
  /** Of statements; none unless they are asked for. */
  readonly ranges: ReadonlyMap<string, StrengthRange>;
}

interface StrengthRange {
  readonly range: Range;
  readonly holds: 'all' | 'some' | 'none';
}

const NO_RANGES: Shown['ranges'] = new Map();

/** A map evaluated with the questions that were put to its arguments. */
export function evaluateWhole(map: ArgumentMap, semantics = semanticsOf(map)): Evaluation {
  return evaluate(createFramework(applyQuestions(map)), semantics);
}

/** The lens that is asked for; null for none. */
function findLens(
  { details: { lenses = [] } }: ArgumentMap,
  name: string | boolean | undefined,
): Result<ValueLens | null, string> {
  if (typeof name !== 'string') return ok(null);
  const lens = lenses.find((each) => each.name === name);
  if (lens !== undefined) return ok(lens);
  const names = lenses.map((each) => `"${each.name}"`).join(', ');
  return fail(
    `the map has no lens "${name}". ${names === '' ? 'It has none at all.' : `There are ${names}.`}`,
  );
}

function seeThrough(map: ArgumentMap, answer: Evaluation, lens: ValueLens | null): Evaluation {
  if (lens === null) return answer;
  return evaluateThrough(answer, weighPositions(lens, listPositions(map)));
}

/** The range of strengths of each statement; those that do not settle are left out. */
function findRanges(
  map: ArgumentMap,
  { framework, semantics }: Evaluation,
): ReadonlyMap<string, StrengthRange> {
  const ends = computeRanges(framework, semantics, rangesOf(map, framework));
  const found = new Map<string, StrengthRange>();
  for (const id of map.statements.keys()) {
    const slot = framework.slots.get(id) ?? -1;
    const range = { low: ends.low[slot] ?? Number.NaN, high: ends.high[slot] ?? Number.NaN };
    if (range.low <= range.high) found.set(id, { range, holds: holdsFor(range) });
  }
  return found;
}

/** The semantics that the author of a map chose. */
function semanticsOf(map: ArgumentMap): GradualName {
  return map.details.semantics ?? DEFAULT_GRADUAL;
}

function isSemantics(name: unknown): name is GradualName | 'grounded' {
  return name === 'grounded' || GRADUAL_NAMES.some((each) => each === name);
}

interface Outcome extends Partial<StrengthRange> {
  readonly label?: LabelName;
  readonly strength?: number;
}

function outcomeOf(
  { framework, labels, strengths }: Evaluation,
  id: StatementId | ArgumentId,
  show: Shown,
): Outcome {
  const slot = framework.slots.get(id) ?? 0;
  const strength = strengths[slot] ?? 0;
  return {
    ...(show.labels ? { label: nameLabel(labels[slot] ?? LABEL.undecided) } : {}),
    ...(show.strengths && !Number.isNaN(strength) ? { strength } : {}),
    ...show.ranges.get(id),
  };
}

function writeJson(map: ArgumentMap, answer: Evaluation, show: Shown, terminal: Terminal): void {
  const listAll = (ids: Iterable<StatementId | ArgumentId>): Readonly<Record<string, Outcome>> =>
    Object.fromEntries(
      [...ids].sort(compareCodeUnits).map((id) => [id, outcomeOf(answer, id, show)]),
    );
  const isSettled = !(show.strengths && answer.strengths.some(Number.isNaN));
  const report = {
    semantics: show.semantics,
    settled: isSettled,
    statements: listAll(map.statements.keys()),
    arguments: listAll(map.arguments.keys()),
  };
  terminal.writeOut(`${JSON.stringify(report, null, 2)}\n`);
}

type Words = Readonly<Record<LabelName, string>>;

const WORDS: Readonly<Record<Language, Words>> = { en: en.status, ja: ja.status };

function describeEvaluation(
  map: ArgumentMap,
  answer: Evaluation,
  show: Shown,
  words: Words,
): string {
  const longest = Math.max(...Object.values(words).map(({ length }) => length));
  const motion = findMotion(map);
  const rest = [...map.statements.values()]
    .filter(({ id }) => id !== motion?.id)
    .sort((left, right) => compareCodeUnits(left.id, right.id));
  const lines = [...(motion === null ? [] : [motion]), ...rest].map(({ id, text }) => {
    const outcome = outcomeOf(answer, id, show);
    const label = outcome.label === undefined ? '' : `${padWord(words[outcome.label], longest)}  `;
    const strength = show.strengths ? `${describeStrength(outcome.strength)}  ` : '';
    const range = show.ranges.size > 0 ? `${describeRange(outcome.range).padEnd(7)}  ` : '';
    return `${label}${strength}${range}${id}  ${text.replace(/\s+/g, ' ')}`.trimEnd();
  });
  return lines.map((line) => `${line}\n`).join('');
}

// Japanese letters are twice as wide, and so must be their padding.
function padWord(word: string, length: number): string {
  return word.padEnd(length, /[\u3000-\u9fff]/.test(word) ? '\u3000' : ' ');
}

/** A strength as a whole number of hundredths, flush right; a dash where it does not settle. */
function describeStrength(strength: number | undefined): string {
  return (strength === undefined ? '-' : String(Math.round(strength * 100))).padStart(3);
}

/** A range as hundredths, "41-63"; a dash where it does not settle. */
function describeRange(range: Range | undefined): string {
  return range === undefined ? '-' : `${describeEnd(range.low)}-${describeEnd(range.high)}`;
}

function describeEnd(share: number): string {
  return String(Math.round(share * 100));
}
