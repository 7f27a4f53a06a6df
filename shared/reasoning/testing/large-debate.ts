import { createRandom } from '../../base/random.ts';
import { createArgument } from '../../model/argument.ts';
import { type ArgumentMap, createMap } from '../../model/argument-map.ts';
import type { ArgumentId, MapId, StatementId } from '../../model/ids.ts';
import { createDice } from '../../model/random-text.ts';
import { createStatement } from '../../model/statement.ts';

/**
 * A debate in which later statements speak to earlier ones. There are no rings but for the first `ringed`
 * statements, each of which speaks to two others of them, so that nearly all of them are in one. The motion is
 * `s0`, statements are named by number, and the same sizes give the same debate.
 */
export function createLargeDebate(statements: number, links: number, ringed = 0): ArgumentMap {
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

/** The same debate with another credence of a statement; throws where it has no such statement. */
export function judge(map: ArgumentMap, id: string, credence = 0.25): ArgumentMap {
  const statement = map.statements.get(id as StatementId);
  if (statement === undefined) throw new Error('The debate has fewer statements than it should');
  const judged = { ...statement, credence };
  return { ...map, statements: new Map(map.statements).set(statement.id, judged) };
}
