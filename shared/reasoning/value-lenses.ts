import type { StatementId } from '../model/ids.ts';
import { type ValueLens, weightThrough } from '../model/value-lens.ts';
import { type Allowance, allowAll } from './allowance.ts';
import { type Evaluation, reevaluate } from './evaluate.ts';
import { type Framework, NONE, RULE, type Slot, type Slots } from './framework.ts';
import { labelGrounded } from './grounded-status.ts';
import { LABEL, type Label } from './label.ts';
import { allSlots } from './walk.ts';

/** How much each position counts for somebody, from 0 to 1; a position that is not named counts fully. */
export type PositionWeights = ReadonlyMap<StatementId, number>;

/** How much the other positions count for somebody who holds one above all. */
const OTHERS = 0.25;

/** The lens of somebody who holds one position above all: the others count a quarter. */
export function holdAbove(
  name: string,
  position: StatementId,
  positions: readonly StatementId[],
): ValueLens {
  const others = positions.filter((id) => id !== position);
  return {
    name,
    weights: [
      { position, weight: 1 },
      ...others.map((other) => ({ position: other, weight: OTHERS })),
    ],
  };
}

/** What a lens says of the positions there are. */
export function weighPositions(
  lens: ValueLens,
  positions: readonly StatementId[],
): PositionWeights {
  return new Map(positions.map((id) => [id, weightThrough(lens, id)]));
}

/**
 * What comes out for somebody to whom positions count differently. An argument weighs what the positions
 * among its premises count, multiplied: its own weight, and so its strength, is so much of what it was.
 * And a reason defeats an objection to the same that weighs less, as long as the reason stands: values
 * decide whether an attack succeeds (Bench-Capon, J. Logic Comput. 13, 2003). Linear, but for targets
 * with many arguments of different weights on each side, and for rings.
 */
export function evaluateThrough(
  evaluation: Evaluation,
  weights: PositionWeights,
  allowance: Allowance = allowAll(),
): Evaluation {
  const { framework } = evaluation;
  const counts = countArguments(framework, weights);
  if (counts.size === 0) return evaluation;
  const bases = [...framework.bases];
  for (const [argument, count] of counts) bases[argument] = (bases[argument] ?? 0) * count;
  const weighed = reevaluate(evaluation, { ...framework, bases }, counts.keys(), allowance);
  return { ...weighed, labels: labelWithDefeats(framework, listDefeats(framework, counts)) };
}

/** What the arguments count that positions are premises of. */
function countArguments(framework: Framework, weights: PositionWeights): Map<Slot, number> {
  const counts = new Map<Slot, number>();
  for (const [position, weight] of weights) {
    const slot = framework.slots.get(position);
    if (slot === undefined || weight === 1) continue;
    for (const argument of framework.dependents[slot] ?? NONE) {
      counts.set(argument, (counts.get(argument) ?? 1) * weight);
    }
  }
  return counts;
}

/** A reason, and an objection to the same that weighs less. */
interface Defeat {
  readonly by: Slot;
  readonly of: Slot;
}

function listDefeats(framework: Framework, counts: ReadonlyMap<Slot, number>): readonly Defeat[] {
  const countOf = (argument: Slot): number => counts.get(argument) ?? 1;
  // Only what counts less than fully can be defeated.
  return [...counts.keys()]
    .filter((argument) => framework.attacks[argument])
    .flatMap((objection) => {
      const targets = (framework.dependents[objection] ?? NONE).slice(0, 1);
      return targets
        .flatMap((target) => framework.supporters[target] ?? NONE)
        .filter((reason) => countOf(reason) > countOf(objection))
        .map((reason) => ({ by: reason, of: objection }));
    });
}

/** The grounded labels where each defeat is an attack with the premises and undercuts of its reason. */
function labelWithDefeats(framework: Framework, defeats: readonly Defeat[]): readonly Label[] {
  const extended = {
    ids: [...framework.ids],
    slots: framework.slots,
    rules: [...framework.rules],
    bases: framework.bases,
    attacks: [...framework.attacks],
    premises: [...framework.premises],
    attackers: [...framework.attackers],
    supporters: [...framework.supporters],
    dependents: [...framework.dependents],
  };
  for (const { by, of } of defeats) {
    const slot = extended.ids.push(framework.ids[by] as StatementId) - 1; // Named as what it stands for.
    extended.rules[slot] = RULE.argument;
    extended.attacks[slot] = true;
    extended.premises[slot] = framework.premises[by] ?? NONE;
    extended.attackers[slot] = framework.attackers[by] ?? NONE;
    extended.supporters[slot] = NONE;
    extended.dependents[slot] = [of];
    extended.attackers[of] = add(extended.attackers[of], slot);
    for (const input of [...extended.premises[slot], ...extended.attackers[slot]]) {
      extended.dependents[input] = add(extended.dependents[input], slot);
    }
  }
  const labels: Label[] = extended.ids.map(() => LABEL.undecided);
  labelGrounded(extended, allSlots(extended), labels);
  return labels.slice(0, framework.ids.length);
}

function add(slots: Slots = NONE, slot: Slot): Slots {
  return [...slots, slot];
}
