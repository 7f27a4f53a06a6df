import type { Argument } from '../../../model/argument.ts';
import type { ArgumentMap } from '../../../model/argument-map.ts';
import { findMotionId } from '../../../model/queries/find-motion.ts';
import { argumentsFrom } from '../../../model/queries/index-arguments.ts';
import { readingOrder } from '../../../model/queries/outline.ts';
import type { Side } from '../../../model/queries/sides.ts';
import { sidesOf } from '../../../model/queries/sides.ts';
import { type Finding, findAt } from '../finding.ts';

/**
 * Statements that one argument uses for the motion and another against it. What merely lies beneath
 * such a statement is not repeated: each finding is where the sides part.
 */
export function findForAndAgainst(map: ArgumentMap): readonly Finding[] {
  const sides = sidesOf(map);
  return readingOrder(map)
    .filter((id) => {
      if (sides.get(id) !== 'both') return false;
      const uses = new Set(argumentsFrom(map, id).map((argument) => findSide(map, argument)));
      return uses.has('for') && uses.has('against');
    })
    .flatMap((id) => findAt('for-and-against', [id]));
}

/** The side that an argument takes, as that of what it speaks to and what it does to it. */
function findSide(map: ArgumentMap, argument: Argument): Side {
  let isTurned = false;
  let step = argument;
  for (;;) {
    isTurned = isTurned !== (step.relation === 'attacks');
    const { target } = step;
    if (target.kind === 'statement') {
      const isMotion = target.id === findMotionId(map);
      const side = isMotion ? 'for' : (sidesOf(map).get(target.id) ?? 'neither');
      return isTurned ? OPPOSITE[side] : side;
    }
    const next = map.arguments.get(target.id);
    if (next === undefined) return 'neither';
    step = next;
  }
}

const OPPOSITE: Readonly<Record<Side, Side>> = {
  for: 'against',
  against: 'for',
  both: 'both',
  neither: 'neither',
};
