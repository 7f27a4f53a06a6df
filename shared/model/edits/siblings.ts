import type { Target } from '../argument.ts';
import type { ArgumentMap } from '../argument-map.ts';
import { argumentsOn } from '../queries/index-arguments.ts';

/** The order that places an argument after all on the target: one more than the last, 0 when first. */
export function nextOrder(map: ArgumentMap, target: Target): number {
  const last = argumentsOn(map, target.id).at(-1);
  return last === undefined ? 0 : Math.floor(last.order) + 1;
}
