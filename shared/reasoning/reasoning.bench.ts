import { bench, describe } from 'vitest';
import { createRandom } from '../base/random.ts';
import { createArgument } from '../model/argument.ts';
import { type ArgumentMap, createMap } from '../model/argument-map.ts';
import type { ArgumentId, MapId, StatementId } from '../model/ids.ts';
import { findMotionId } from '../model/queries/find-motion.ts';
import { sidesOf } from '../model/queries/sides.ts';
import { createDice } from '../model/random-text.ts';
import { createStatement } from '../model/statement.ts';
import { findCruxes } from './cruxes.ts';
import { evaluate, reevaluate } from './evaluate.ts';
import { createFramework } from './framework.ts';
import { updateFramework } from './update-framework.ts';

/** A debate without rings in which later statements speak to earlier ones. */
function createDebate(statements: number, links: number): ArgumentMap {
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
    }),
  });
}

const map = createDebate(10_000, 12_000);
const evaluation = evaluate(createFramework(map), 'df-quad');
const last = map.statements.get('s9999' as StatementId);
if (last === undefined) throw new Error('The debate has fewer statements than it should');
const judged: ArgumentMap = {
  ...map,
  statements: new Map(map.statements).set(last.id, { ...last, credence: 0.25 }),
};
const added = createArgument({
  id: 'new' as ArgumentId,
  relation: 'attacks',
  premises: [last.id],
  target: { kind: 'statement', id: 's5000' as StatementId },
});
const linked: ArgumentMap = { ...map, arguments: new Map(map.arguments).set(added.id, added) };

describe('10,000 statements and 12,000 arguments', () => {
  bench('evaluated from nothing', () => {
    evaluate(createFramework(map), 'df-quad');
  });
  bench('evaluated anew after another credence', () => {
    const { framework, changed } = updateFramework(evaluation.framework, map, judged);
    reevaluate(evaluation, framework, changed);
  });
  bench('evaluated anew after another argument', () => {
    const { framework, changed } = updateFramework(evaluation.framework, map, linked);
    reevaluate(evaluation, framework, changed);
  });
});

describe('1,000 statements', () => {
  const small = createDebate(1000, 1200);
  const whole = evaluate(createFramework(small), 'df-quad');
  const motion = findMotionId(small);
  bench('cruxes', () => {
    if (motion !== null) findCruxes(whole, motion, sidesOf(small));
  });
});
