import { bench, describe } from 'vitest';
import { createRandom } from '../base/random.ts';
import { createArgument } from '../model/argument.ts';
import { type ArgumentMap, createMap } from '../model/argument-map.ts';
import { GRADUAL_NAMES } from '../model/gradual-name.ts';
import type { ArgumentId, MapId, StatementId } from '../model/ids.ts';
import { findMotionId } from '../model/queries/find-motion.ts';
import { createDice } from '../model/random-text.ts';
import { createStatement } from '../model/statement.ts';
import { findCruxes } from './cruxes.ts';
import { type Evaluation, evaluate, reevaluate } from './evaluate.ts';
import { createFramework } from './framework.ts';
import { packFramework } from './packed-framework.ts';
import { updateFramework } from './update-framework.ts';

/**
 * A debate in which later statements speak to earlier ones. There are no rings but for the first `ringed`
 * statements, each of which speaks to two others of them, so that nearly all of them are in one.
 */
function createDebate(statements: number, links: number, ringed = 0): ArgumentMap {
  const dice = createDice(createRandom(1));
  const pickTarget = (from: number): number =>
    Math.max(0, from - 1 - dice.below(from < 40 ? from : 40));
  return createMap('m' as MapId, {
    statements: Array.from({ length: statements }, (_, index) =>
      createStatement({
        id: `s${index}` as StatementId,
        kind: index === 0 ? 'motion' : 'claim',
        text: '',
        at: { x: 0, y: 0 },
        credence: dice.below(101) / 100,
      }),
    ),
    arguments: Array.from({ length: links }, (_, index) => {
      const from = 1 + (index % (statements - 1));
      return createArgument({
        id: `a${index}` as ArgumentId,
        relation: dice.chance(0.5) ? 'attacks' : 'supports',
        premises: [`s${from}` as StatementId],
        target: { kind: 'statement', id: `s${pickTarget(from)}` as StatementId },
        weight: dice.below(101) / 100,
      });
    }).concat(
      Array.from({ length: 2 * ringed }, (_, index) =>
        createArgument({
          id: `r${index}` as ArgumentId,
          relation: dice.chance(0.5) ? 'attacks' : 'supports',
          premises: [`s${index % ringed}` as StatementId],
          target: { kind: 'statement', id: `s${dice.below(ringed)}` as StatementId },
        }),
      ),
    ),
  });
}

/** The same debate with another credence of a statement. */
function judge(map: ArgumentMap, id: string): ArgumentMap {
  const statement = map.statements.get(id as StatementId);
  if (statement === undefined) throw new Error('The debate has fewer statements than it should');
  const judged = { ...statement, credence: 0.25 };
  return { ...map, statements: new Map(map.statements).set(statement.id, judged) };
}

function follow(before: Evaluation, map: ArgumentMap, after: ArgumentMap): void {
  const { framework, changed } = updateFramework(before.framework, map, after);
  reevaluate(before, framework, changed);
}

describe('10,000 statements and 12,000 arguments', () => {
  const map = createDebate(10_000, 12_000);
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
  const map = createDebate(10_000, 12_000, ringed);
  for (const semantics of GRADUAL_NAMES) {
    const evaluation = evaluate(createFramework(map), semantics);
    const judged = judge(map, `s${ringed}`);
    bench(`${semantics}: evaluated anew after another credence behind them`, () =>
      follow(evaluation, map, judged),
    );
  }
});

describe.each([0, 400, 1000])('1,000 statements, %i of them in rings', (ringed) => {
  const map = createDebate(1000, 1200, ringed);
  const evaluation = evaluate(createFramework(map), 'df-quad');
  const motion = findMotionId(map);
  bench('cruxes', () => {
    if (motion !== null) findCruxes(evaluation, motion);
  });
});
