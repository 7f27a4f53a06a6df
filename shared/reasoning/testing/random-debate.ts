import { createRandom } from '../../base/random.ts';
import { type Argument, createArgument, type Premises } from '../../model/argument.ts';
import { type ArgumentMap, createMap } from '../../model/argument-map.ts';
import type { ArgumentId, MapId, StatementId } from '../../model/ids.ts';
import { createDice, type Dice } from '../../model/random-text.ts';
import { createStatement, type Statement } from '../../model/statement.ts';

/** What a random debate is to be like. */
export interface DebateOptions {
  readonly statements: number;
  readonly arguments: number;
  /** Whether statements may depend on themselves; else the debate has no ring. */
  readonly rings: boolean;
}

/**
 * A small sound map for laws of evaluation: mixed burdens, co-premises, undercuts on undercuts, supports
 * of arguments, credences and weights of all sizes, 0 and 1 among them. The motion is `s0`.
 */
export function createRandomDebate(seed: number, options: DebateOptions): ArgumentMap {
  const dice = createDice(createRandom(seed));
  const statements = Array.from({ length: options.statements }, (_, index) =>
    createRandomStatement(dice, index),
  );
  const links: Argument[] = [];
  for (let serial = 0; serial < options.arguments; serial += 1) {
    const argument = createRandomArgument(dice, statements, links, options.rings);
    if (argument !== null) links.push(argument);
  }
  return createMap('random' as MapId, { statements, arguments: links });
}

function createRandomStatement(dice: Dice, index: number): Statement {
  return createStatement({
    id: `s${index}` as StatementId,
    kind: index === 0 ? 'motion' : 'claim',
    text: '',
    at: { x: 0, y: 0 },
    credence: pickShare(dice),
    burden: dice.chance(0.4) ? 'stands-only-if-supported' : 'stands-unless-attacked',
  });
}

function pickShare(dice: Dice): number {
  return dice.chance(0.3) ? dice.pick([0, 1, 0.5]) : dice.below(1001) / 1000;
}

/** Null where chance picked premises that may not speak to the target. */
function createRandomArgument(
  dice: Dice,
  statements: readonly Statement[],
  earlier: readonly Argument[],
  rings: boolean,
): Argument | null {
  const undercut = earlier.length > 0 && dice.chance(0.3) ? dice.pick(earlier) : null;
  const goal = dice.below(statements.length);
  const floor = undercut === null ? goal : depthOf(undercut);
  const choices = statements
    .map(({ id }, index) => ({ id, index }))
    .filter(({ index }) => (rings ? undercut !== null || index !== goal : index > floor));
  if (choices.length === 0) return null;
  const premises = new Set([dice.pick(choices).id]);
  while (dice.chance(0.25)) premises.add(dice.pick(choices).id);
  return createArgument({
    id: `a${earlier.length}` as ArgumentId,
    relation: dice.chance(0.55) ? 'attacks' : 'supports',
    premises: [...premises] as unknown as Premises, // Never none.
    target:
      undercut === null
        ? { kind: 'statement', id: `s${goal}` as StatementId }
        : { kind: 'argument', id: undercut.id },
    weight: dice.chance(0.5) ? 1 : pickShare(dice),
  });
}

/** Premises of an argument without rings have higher numbers than this. */
function depthOf({ premises }: Argument): number {
  return Math.min(...premises.map((id) => Number(id.slice(1)))) - 1;
}
