import { bench, describe } from 'vitest';
import { createArgument } from '../model/argument.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { GRADUAL_NAMES } from '../model/gradual-name.ts';
import type { ArgumentId, StatementId } from '../model/ids.ts';
import { readNotation } from '../model/notation.ts';
import { findMotionId } from '../model/queries/find-motion.ts';
import { findCruxes } from './cruxes.ts';
import { type Evaluation, evaluate, reevaluate } from './evaluate.ts';
import { createFramework } from './framework.ts';
import { packFramework } from './packed-framework.ts';
import { createLargeDebate, judge } from './testing/large-debate.ts';
import { updateFramework } from './update-framework.ts';
import { findViews } from './views.ts';

function follow(before: Evaluation, map: ArgumentMap, after: ArgumentMap): void {
  const { framework, changed } = updateFramework(before.framework, map, after);
  reevaluate(before, framework, changed);
}

describe('10,000 statements and 12,000 arguments', () => {
  const map = createLargeDebate(10_000, 12_000);
  const evaluation = evaluate(createFramework(map), 'df-quad');
  const judged = judge(map, 's9999');
  const added = createArgument({
    id: 'new' as ArgumentId,
    relation: 'attacks',
    premises: ['s9999' as StatementId],
    target: { kind: 'statement', id: 's5000' as StatementId },
  });
  const linked: ArgumentMap = { ...map, arguments: new Map(map.arguments).set(added.id, added) };
  bench('evaluated from nothing', () => {
    evaluate(createFramework(map), 'df-quad');
  });
  bench("evaluated from nothing: the window's share, in slices", () => {
    createFramework(map);
  });
  bench("evaluated from nothing: the window's share, at once", () => {
    // Packed once a framework, so each time it is another.
    structuredClone(packFramework({ ...evaluation.framework }));
  });
  bench('evaluated anew after another credence', () => follow(evaluation, map, judged));
  bench('evaluated anew after another argument', () => follow(evaluation, map, linked));
});

describe.each([400, 1000])('10,000 statements, %i of them in rings', (ringed) => {
  const map = createLargeDebate(10_000, 12_000, ringed);
  for (const semantics of GRADUAL_NAMES) {
    const evaluation = evaluate(createFramework(map), semantics);
    const judged = judge(map, `s${ringed}`);
    bench(`${semantics}: evaluated anew after another credence behind them`, () =>
      follow(evaluation, map, judged),
    );
  }
});

describe.each([0, 400, 1000])('1,000 statements, %i of them in rings', (ringed) => {
  const map = createLargeDebate(1000, 1200, ringed);
  const motion = findMotionId(map);
  for (const semantics of GRADUAL_NAMES) {
    const evaluation = evaluate(createFramework(map), semantics);
    bench(`${semantics}: cruxes`, () => {
      if (motion !== null) findCruxes(evaluation, motion);
    });
  }
});

describe.each([1000, 8000])('%i pairs that attack each other', (count) => {
  const pairs = Array.from(
    { length: count },
    (_, at) => `s${at} attacks t${at}\nt${at} attacks s${at}`,
  );
  const evaluation = evaluate(createFramework(readNotation(pairs.join('\n'))), 'df-quad');
  bench('ways to see them', () => {
    findViews(evaluation);
  });
});
