import type { ArgumentMap, EntityId } from '../model/argument-map.ts';
import type { Change, EntityChange } from '../model/change.ts';
import { checkMap } from '../model/check-map.ts';
import type { StatementId } from '../model/ids.ts';
import { branchOf } from '../model/queries/branch.ts';
import { argumentsFrom } from '../model/queries/index-arguments.ts';
import type { Violation } from '../model/violation.ts';
import { compareMaps } from './compare-maps.ts';
import { type Entity, type EntityKind, tableOf } from './entity-kind.ts';

/**
 * The change that makes a statement of an earlier map, and all that stands under it there, what they
 * were, with the sources they cite and the arguments that tie them. What was added since stays. An
 * argument that does not fit the map any more is left out; null where nothing of the branch would fit.
 * Linear but for such arguments.
 */
export function restoreBranch(
  now: ArgumentMap,
  earlier: ArgumentMap,
  root: StatementId,
): Change | null {
  const wanted = listBranch(earlier, root);
  let change = compareMaps(now, earlier).filter(
    (entry) => entry.kind !== 'details' && entry.after !== null && wanted.has(entry.id),
  );
  for (;;) {
    const [violation] = checkMap(applyAdditions(now, change));
    if (violation === undefined) return change.length === 0 ? null : change;
    const culprit = findCulprit(change, violation);
    if (culprit === undefined) return null;
    change = change.filter((entry) => entry !== culprit);
  }
}

function listBranch(map: ArgumentMap, root: StatementId): ReadonlySet<EntityId> {
  const { statements, arguments: links } = branchOf(map, root);
  const cited = [...statements].flatMap(
    (id) => map.statements.get(id)?.citations.map(({ source }) => source) ?? [],
  );
  const own = argumentsFrom(map, root).map(({ id }) => id);
  return new Set<EntityId>([...statements, ...links, ...cited, ...own]);
}

function findCulprit(change: Change, violation: Violation): EntityChange | undefined {
  const ids = new Set<unknown>(Object.values(violation).flat());
  const touched = change.filter((entry) => entry.kind !== 'details' && ids.has(entry.id));
  return touched.find(({ kind }) => kind === 'argument') ?? touched[0];
}

function applyAdditions(map: ArgumentMap, change: Change): ArgumentMap {
  const tables = (kind: EntityKind) => {
    const table = new Map<EntityId, Entity>(tableOf(map, kind));
    for (const entry of change) {
      if (entry.kind === kind && entry.after !== null) table.set(entry.id, entry.after);
    }
    // A table of a kind with entities of that kind put in.
    return table as never;
  };
  return {
    ...map,
    statements: tables('statement'),
    arguments: tables('argument'),
    sources: tables('source'),
  };
}
