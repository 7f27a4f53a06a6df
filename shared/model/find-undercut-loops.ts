import type { Argument } from './argument.ts';
import type { ArgumentMap } from './argument-map.ts';
import type { ArgumentId } from './ids.ts';

/**
 * The rings of two or more arguments that each target the next: each ring once, starting with the member that was met
 * first in the order of the table. Linear, as an argument has only one target.
 */
export function findUndercutLoops(
  map: Pick<ArgumentMap, 'arguments'>,
): readonly (readonly ArgumentId[])[] {
  const loops: ArgumentId[][] = [];
  const walkOf = new Map<ArgumentId, ArgumentId>();
  for (const start of map.arguments.keys()) {
    let current: ArgumentId | null = start;
    while (current !== null && !walkOf.has(current)) {
      walkOf.set(current, start);
      current = argumentTargetOf(map, current);
    }
    if (current === null || walkOf.get(current) !== start) continue;
    const loop = traceLoop(map, current);
    if (loop.length > 1) loops.push(loop);
  }
  return loops;
}

/**
 * Whether an argument speaks, through a chain of arguments, to `upper`, or is `upper` itself. Linear
 * in the chain; ends on broken maps too.
 */
export function reachesArgument(
  map: Pick<ArgumentMap, 'arguments'>,
  lower: ArgumentId,
  upper: ArgumentId,
): boolean {
  const seen = new Set<ArgumentId>();
  let current: ArgumentId | null = lower;
  while (current !== null && !seen.has(current)) {
    if (current === upper) return true;
    seen.add(current);
    current = argumentTargetOf(map, current);
  }
  return false;
}

function traceLoop(map: Pick<ArgumentMap, 'arguments'>, start: ArgumentId): ArgumentId[] {
  const loop: ArgumentId[] = [];
  let current: ArgumentId | null = start;
  do {
    loop.push(current);
    current = argumentTargetOf(map, current);
  } while (current !== null && current !== start);
  return loop;
}

function argumentTargetOf(map: Pick<ArgumentMap, 'arguments'>, id: ArgumentId): ArgumentId | null {
  const argument: Argument | undefined = map.arguments.get(id);
  return argument?.target.kind === 'argument' ? argument.target.id : null;
}
