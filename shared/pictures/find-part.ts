import type { MapPart } from '../drawing/draw-map.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import type { ArgumentId, StatementId } from '../model/ids.ts';
import { findShown } from '../model/queries/visible.ts';
import type { PictureExtent } from './picture-order.ts';

/**
 * The part of a map that an extent names; null for everything. Arguments are in it with all their
 * premises and their target, or not at all. Linear, but for chains of undercuts, which take a round
 * for each step.
 */
export function findPart(map: ArgumentMap, extent: PictureExtent): MapPart | null {
  if (extent.kind === 'map') return null;
  if (extent.kind === 'view') return findShown(map, extent.view);
  const statements = keepIn(extent.ids, map.statements);
  const notes = keepIn(extent.ids, map.notes);
  return { statements, arguments: findArgumentsAmong(map, statements), notes };
}

function keepIn<Id extends string>(
  ids: Iterable<string>,
  things: ReadonlyMap<Id, unknown>,
): ReadonlySet<Id> {
  return new Set([...ids].filter((id): id is Id => things.has(id as Id)));
}

function findArgumentsAmong(
  map: ArgumentMap,
  statements: ReadonlySet<StatementId>,
): ReadonlySet<ArgumentId> {
  const found = new Set<ArgumentId>();
  let rest = [...map.arguments.values()].filter(({ premises }) =>
    premises.every((premise) => statements.has(premise)),
  );
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const { id, target } of rest) {
      const isIn = target.kind === 'statement' ? statements.has(target.id) : found.has(target.id);
      if (isIn) found.add(id);
    }
    rest = rest.filter(({ id }) => !found.has(id));
  }
  return found;
}
