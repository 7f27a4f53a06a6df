import { fail } from '../../base/result.ts';
import type { ArgumentMap } from '../argument-map.ts';
import { checkLenses } from '../check-map.ts';
import type { StatementId } from '../ids.ts';
import { refuse } from '../rules/refusal.ts';
import type { ValueLens } from '../value-lens.ts';
import { updateDetails } from './details.ts';
import type { Edit } from './edit.ts';
import { refuseViolations } from './preconditions.ts';

/** Adds a lens, after the others. Refused for a name that another lens has. */
export function addLens(map: ArgumentMap, lens: ValueLens): Edit {
  return replaceLenses(map, [...listLenses(map), lens]);
}

/** Removes a lens. */
export function removeLens(map: ArgumentMap, name: string): Edit {
  return changeLens(map, name, () => null);
}

/** Renames a lens. Refused for a name that another lens has. */
export function renameLens(map: ArgumentMap, name: string, to: string): Edit {
  return changeLens(map, name, (lens) => ({ ...lens, name: to }));
}

/** Says how much a position counts through a lens, from 0 to 1. */
export function weighPosition(
  map: ArgumentMap,
  name: string,
  { position, weight }: { readonly position: StatementId; readonly weight: number },
): Edit {
  return changeLens(map, name, (lens) => {
    const known = lens.weights.find((each) => each.position === position);
    const weighed = { ...known, position, weight };
    const weights =
      known === undefined
        ? [...lens.weights, weighed]
        : lens.weights.map((each) => (each === known ? weighed : each));
    return { ...lens, weights };
  });
}

function changeLens(
  map: ArgumentMap,
  name: string,
  change: (lens: ValueLens) => ValueLens | null,
): Edit {
  const lenses = listLenses(map);
  if (!lenses.some((lens) => lens.name === name)) return fail(refuse('not-found'));
  return replaceLenses(
    map,
    lenses.flatMap((lens) => (lens.name === name ? (change(lens) ?? []) : lens)),
  );
}

function replaceLenses(map: ArgumentMap, lenses: readonly ValueLens[]): Edit {
  const refusal = refuseViolations(checkLenses(lenses));
  if (refusal !== null) return fail(refusal);
  return updateDetails(map, { lenses: lenses.length === 0 ? undefined : lenses });
}

function listLenses({ details }: ArgumentMap): readonly ValueLens[] {
  return details.lenses ?? [];
}
