import type { ArgumentMap } from '../../../model/argument-map.ts';
import { findMotionId } from '../../../model/queries/find-motion.ts';
import { sidesOf } from '../../../model/queries/sides.ts';
import { type Finding, findAt } from '../finding.ts';

/** The motion, when statements speak for it and none against it, or the other way round. */
export function findOneSidedMotion(map: ArgumentMap): readonly Finding[] {
  const motion = findMotionId(map);
  if (motion === null) return [];
  const sides = new Set(sidesOf(map).values());
  const hasFor = sides.has('for') || sides.has('both');
  const hasAgainst = sides.has('against') || sides.has('both');
  if (hasFor === hasAgainst) return [];
  return findAt(hasFor ? 'no-opposition' : 'no-support', [motion]);
}
