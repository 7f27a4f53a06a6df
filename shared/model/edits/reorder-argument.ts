import { fail } from '../../base/result.ts';
import type { Argument } from '../argument.ts';
import type { ArgumentMap } from '../argument-map.ts';
import type { ArgumentId } from '../ids.ts';
import { argumentsOn } from '../queries/index-arguments.ts';
import { refuse } from '../rules/refusal.ts';
import { argumentEntry, type Edit, makeEdit } from './edit.ts';

/** Where an argument goes among the reasons, or the objections, on its target: right before or after one of them. */
export type SiblingPlace = { readonly before: ArgumentId } | { readonly after: ArgumentId };

/**
 * Moves an argument among those on its target that do the same: reasons come before objections. Changes only that
 * argument's `order`, to the middle between its new neighbours, unless no number is left between them: then all are
 * renumbered from 0. Linear in the arguments on the target.
 */
export function reorderArgument(
  map: ArgumentMap,
  input: { readonly argument: ArgumentId } & SiblingPlace,
): Edit {
  const argument = map.arguments.get(input.argument);
  if (argument === undefined) return fail(refuse('not-found', input.argument));
  const siblingId = 'before' in input ? input.before : input.after;
  const on = argumentsOn(map, argument.target.id);
  const present = on.filter(({ relation }) => relation === argument.relation);
  const others = present.filter((other) => other.id !== argument.id);
  const sibling = others.findIndex((other) => other.id === siblingId);
  if (sibling === -1) return fail(refuse('not-a-sibling', siblingId));
  const index = 'before' in input ? sibling : sibling + 1;
  if (present[index]?.id === argument.id) return makeEdit([]);
  const order = orderBetween(others[index - 1], others[index]);
  if (order !== null) return makeEdit([argumentEntry(map, argument.id, { ...argument, order })]);
  return renumber(map, [...others.slice(0, index), argument, ...others.slice(index)]);
}

function orderBetween(lower: Argument | undefined, upper: Argument | undefined): number | null {
  const low = lower?.order ?? (upper === undefined ? 0 : Math.ceil(upper.order) - 2);
  const high = upper?.order ?? Math.floor(low) + 2;
  const middle = low + (high - low) / 2;
  return middle > low && middle < high ? middle : null;
}

function renumber(map: ArgumentMap, siblings: readonly Argument[]): Edit {
  return makeEdit(
    siblings.map((argument, order) => argumentEntry(map, argument.id, { ...argument, order })),
  );
}
