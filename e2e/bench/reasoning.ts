import { createRandom } from '../../shared/base/random.ts';
import { createArgument } from '../../shared/model/argument.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { GRADUAL_NAMES, type GradualName } from '../../shared/model/gradual-name.ts';
import type { ArgumentId, StatementId } from '../../shared/model/ids.ts';
import { findMotionId } from '../../shared/model/queries/find-motion.ts';
import { findCruxes } from '../../shared/reasoning/cruxes.ts';
import { evaluate, reevaluate } from '../../shared/reasoning/evaluate.ts';
import { createFramework } from '../../shared/reasoning/framework.ts';
import { createLargeDebate, judge } from '../../shared/reasoning/testing/large-debate.ts';
import { updateFramework } from '../../shared/reasoning/update-framework.ts';
import { findMiddle, findQuantile } from './find-quantile.ts';
import { writeLine, writeNumber } from './report.ts';

/** What evaluating costs, beside the time that it may take. */
export interface ReasoningRow {
  readonly label: string;
  readonly p50: number;
  readonly p95: number;
  readonly aim: number;
}

const FRAME_MS = 1000 / 60;
const SECOND_MS = 1000;
const STATEMENTS = 10_000;
const ARGUMENTS = 12_000;
const EDITS = 40;
// An app has carried out some edits already.
const EDITS_BEFORE = 10;
const WEIGHED = 1000;
const SPARSE = 1.2 * WEIGHED;
const DENSE = 2.4 * WEIGHED;
const MARK = { 'df-quad': '', 'quadratic-energy': ', QE' };
const WEIGHINGS = 5;

/** Measures what stands in a large debate after one edit, and what decides in one of a thousand statements. */
export function measureReasoning(): readonly ReasoningRow[] {
  return [
    ...measureEdits(),
    ...[0, 400, WEIGHED].map((ringed) => measureCruxes(ringed, SPARSE)),
    ...GRADUAL_NAMES.map((semantics) => measureCruxes(WEIGHED, DENSE, semantics)),
  ];
}

function measureEdits(): readonly ReasoningRow[] {
  const map = createLargeDebate(STATEMENTS, ARGUMENTS);
  const before = evaluate(createFramework(map), 'df-quad');
  const measure = (label: string, edit: () => ArgumentMap) => {
    const times = Array.from({ length: EDITS_BEFORE + EDITS }, () => {
      const after = edit();
      return time(() => {
        const { framework, changed } = updateFramework(before.framework, map, after);
        reevaluate(before, framework, changed);
      });
    });
    return { label, ...summarise(times.slice(EDITS_BEFORE)), aim: FRAME_MS };
  };
  const random = createRandom(EDITS);
  const pick = () => Math.floor(random() * STATEMENTS);
  const ids = [...map.arguments.keys()];
  return [
    measure('10,000: another credence', () => judge(map, `s${pick()}`)),
    measure('10,000: an argument more', () => attack(map, `s${pick()}`, `s${pick()}`)),
    measure('10,000: an argument less', () => leaveOut(map, ids[pick()])),
  ];
}

function attack(map: ArgumentMap, from: string, target: string): ArgumentMap {
  const added = createArgument({
    id: 'added' as ArgumentId,
    relation: 'attacks',
    premises: [from as StatementId],
    target: { kind: 'statement', id: target as StatementId },
  });
  return { ...map, arguments: new Map(map.arguments).set(added.id, added) };
}

function leaveOut(map: ArgumentMap, id: ArgumentId | undefined): ArgumentMap {
  return { ...map, arguments: new Map([...map.arguments].filter(([other]) => other !== id)) };
}

/**
 * Of the motion, by everything that may be left out; some of the statements stand in rings, which take two arguments
 * each beside those there are.
 */
function measureCruxes(
  ringed: number,
  links: number,
  semantics: GradualName = 'df-quad',
): ReasoningRow {
  const map = createLargeDebate(WEIGHED, links, ringed);
  const motion = findMotionId(map);
  if (motion === null) throw new Error('The debate has no motion');
  const evaluation = evaluate(createFramework(map), semantics);
  const times = Array.from({ length: WEIGHINGS }, () => time(() => findCruxes(evaluation, motion)));
  const label = `cruxes, ${ringed} ringed, ${map.arguments.size} links${MARK[semantics]}`;
  return { label, ...summarise(times), aim: SECOND_MS };
}

function summarise(times: readonly number[]) {
  return { p50: findMiddle(times), p95: findQuantile(times, 0.95) };
}

function time(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

/** The table that people read. */
export function writeReasoning(rows: readonly ReasoningRow[]): string {
  const lines = rows.map(({ label, p50, p95, aim }) =>
    writeLine(label, [...[p50, p95, aim].map(writeNumber), (p95 / aim).toFixed(2)]),
  );
  const columns = ['p50', 'p95', 'aim', 'p95/aim'];
  return [
    '\nwhat stands after an edit of 10,000, cruxes of 1,000, ms (beside the window; DF-QuAD, but for QE)',
    writeLine('', columns),
    ...lines,
  ].join('\n');
}
