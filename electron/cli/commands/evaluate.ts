import { compareCodeUnits } from '../../../shared/base/compare-code-units.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import {
  DEFAULT_GRADUAL,
  GRADUAL_NAMES,
  type GradualName,
} from '../../../shared/model/gradual-name.ts';
import type { ArgumentId, StatementId } from '../../../shared/model/ids.ts';
import { findMotion } from '../../../shared/model/queries/find-motion.ts';
import { type Evaluation, evaluate } from '../../../shared/reasoning/evaluate.ts';
import { createFramework } from '../../../shared/reasoning/framework.ts';
import { LABEL, type LabelName, nameLabel } from '../../../shared/reasoning/label.ts';
import { applyQuestions } from '../../../shared/reasoning/schemes/apply-questions.ts';
import type { Command } from '../command.ts';
import { readMap } from '../read-map.ts';
import { EXIT, type Terminal } from '../terminal.ts';

export const EVALUATE: Command = {
  name: 'evaluate',
  usage: 'FILE [--semantics grounded|df-quad|quadratic-energy] [--json]',
  summary: 'Tells what stands, falls or is open, and how strong it is.',
  details: `  --semantics NAME   only the grounded labels, or only strengths by one of the two gradual
                     semantics; without it labels, and strengths by the semantics of the map
  --json             print { "semantics", "settled", "statements": { ID: { "label", "strength" } },
                     "arguments": the same }

A label is "in" (stands), "out" (falls) or "undecided" (open). A strength is a number from 0 to 1;
that of an argument is the strength of its step. "settled" is false where strengths on a ring never
come to rest: what does not settle has no strength.
Exit code: 0 done, 1 the map has problems, 2 the file cannot be read.`,
  options: { json: { type: 'boolean' }, semantics: { type: 'string' } },
  fileCount: 1,
  run: async ({ files: [path = ''], values }, terminal) => {
    const asked = values.semantics;
    if (asked !== undefined && !isSemantics(asked)) {
      terminal.writeError(
        `contention evaluate: there is no semantics ${String(asked)}. There are grounded, df-quad and quadratic-energy.\n`,
      );
      return EXIT.failed;
    }
    const read = await readMap(path, terminal);
    if (typeof read === 'number') return read;
    const { map } = read;
    const gradual = asked === undefined || asked === 'grounded' ? semanticsOf(map) : asked;
    const answer = evaluate(createFramework(applyQuestions(map)), gradual);
    const show: Shown = {
      semantics: asked ?? gradual,
      labels: asked === undefined || asked === 'grounded',
      strengths: asked !== 'grounded',
    };
    if (values.json === true) writeJson(map, answer, show, terminal);
    else terminal.writeOut(describeEvaluation(map, answer, show));
    return EXIT.done;
  },
};

interface Shown {
  readonly semantics: GradualName | 'grounded';
  readonly labels: boolean;
  readonly strengths: boolean;
}

/** The semantics that the author of a map chose. */
export function semanticsOf(map: ArgumentMap): GradualName {
  return map.details.semantics ?? DEFAULT_GRADUAL;
}

function isSemantics(name: unknown): name is GradualName | 'grounded' {
  return name === 'grounded' || GRADUAL_NAMES.some((each) => each === name);
}

interface Outcome {
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

const WORDS: Readonly<Record<LabelName, string>> = {
  in: 'stands',
  out: 'falls',
  undecided: 'open',
};

function describeEvaluation(map: ArgumentMap, answer: Evaluation, show: Shown): string {
  const motion = findMotion(map);
  const rest = [...map.statements.values()]
    .filter(({ id }) => id !== motion?.id)
    .sort((left, right) => compareCodeUnits(left.id, right.id));
  const lines = [...(motion === null ? [] : [motion]), ...rest].map(({ id, text }) => {
    const outcome = outcomeOf(answer, id, show);
    const label = outcome.label === undefined ? '' : `${WORDS[outcome.label].padEnd(6)}  `;
    const strength = show.strengths ? `${describeStrength(outcome.strength)}  ` : '';
    return `${label}${strength}${id}  ${text.replace(/\s+/g, ' ')}`.trimEnd();
  });
  return lines.map((line) => `${line}\n`).join('');
}

/** A strength as a whole number of hundredths, flush right; a dash where it does not settle. */
function describeStrength(strength: number | undefined): string {
  return (strength === undefined ? '-' : String(Math.round(strength * 100))).padStart(3);
}
