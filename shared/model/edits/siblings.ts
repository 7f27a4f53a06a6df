import type { Target } from '../argument.ts';
import type { ArgumentMap } from '../argument-map.ts';
import { argumentsOn } from '../queries/index-arguments.ts';

/** The order that places an argument after all of its kind on the target: one more than the most there, 0 when first. */
export function nextOrder(map: ArgumentMap, target: Target): number {
  let most = -1;
  for (const { order } of argumentsOn(map, target.id)) most = Math.max(most, Math.floor(order));
  return most + 1;
}
