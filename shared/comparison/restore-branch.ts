import type { ArgumentMap, EntityId } from '../model/argument-map.ts';
import type { Change } from '../model/change.ts';
import type { StatementId } from '../model/ids.ts';
import { branchOf } from '../model/queries/branch.ts';
import { argumentsFrom } from '../model/queries/index-arguments.ts';
import { compareMaps } from './compare-maps.ts';
import { fitChange } from './fit-change.ts';

/**
 * The change that restores a statement of an earlier map and everything under it there, with the sources they cite and
 * the arguments that link them. What was added since stays. An argument that does not fit the map any more is left out;
 * null where nothing of the branch would fit. Linear except for such arguments.
 */
export function restoreBranch(
  now: ArgumentMap,
  earlier: ArgumentMap,
  root: StatementId,
): Change | null {
  const wanted = listBranch(earlier, root);
  const change = compareMaps(now, earlier).filter(
    (entry) => entry.kind !== 'details' && entry.after !== null && wanted.has(entry.id),
  );
  const fitting = fitChange(now, change);
  return fitting.length === 0 ? null : fitting;
}

function listBranch(map: ArgumentMap, root: StatementId): ReadonlySet<EntityId> {
  const { statements, arguments: links } = branchOf(map, root);
  const cited = [...statements].flatMap(
    (id) => map.statements.get(id)?.citations.map(({ source }) => source) ?? [],
  );
  const own = argumentsFrom(map, root).map(({ id }) => id);
  return new Set<EntityId>([...statements, ...links, ...cited, ...own]);
}
