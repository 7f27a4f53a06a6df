import type { ArgumentMap } from '../argument-map.ts';
import { argumentsOn } from '../queries/index-arguments.ts';

/**
 * The map's arguments as sorted lines of notation, every one named, those on one target in their
 * order: what tests compare.
 */
export function writeArguments(map: ArgumentMap): readonly string[] {
  const targets = [...map.statements.keys(), ...map.arguments.keys()].sort();
  return targets.flatMap((target) =>
    argumentsOn(map, target).map(
      ({ id, premises, relation }) => `${premises.join(' + ')} ${relation} ${target} as ${id}`,
    ),
  );
}
