import type { ArgumentMap, EntityId } from '../argument-map.ts';
import { checkStatement } from '../check-map.ts';
import type { StatementId } from '../ids.ts';
import { findMotionId } from '../queries/find-motion.ts';
import { type Refusal, type RefusalReason, refuse } from '../rules/refusal.ts';
import type { Statement } from '../statement.ts';
import type { Violation } from '../violation.ts';

/** Refuses ids for new entities that the map already uses or that are given twice, naming the first such id. Linear. */
export function refuseTakenIds(map: ArgumentMap, ids: Iterable<EntityId>): Refusal | null {
  const tables: readonly ReadonlyMap<EntityId, unknown>[] = [
    map.statements,
    map.arguments,
    map.sources,
    map.notes,
    map.frames,
  ];
  const seen = new Set<EntityId>();
  for (const id of ids) {
    if (seen.has(id) || tables.some((table) => table.has(id))) return refuse('id-taken', id);
    seen.add(id);
  }
  return null;
}

/** Refuses a new statement that the map cannot hold as it is. */
export function refuseStatement(map: ArgumentMap, statement: Statement): Refusal | null {
  return (
    refuseTakenIds(map, [statement.id]) ??
    refuseSecondMotion(map, statement) ??
    refuseViolations(checkStatement(map, statement), statement.id)
  );
}

/** Refuses a motion beside another one. */
export function refuseSecondMotion(
  map: ArgumentMap,
  { id, kind }: Pick<Statement, 'id' | 'kind'>,
): Refusal | null {
  const motion: StatementId | null = kind === 'motion' ? findMotionId(map) : null;
  return motion === null || motion === id ? null : refuse('several-motions', motion);
}

/** Refuses an entity with broken invariants, for the first of them. */
export function refuseViolations(
  violations: readonly Violation[],
  ...ids: readonly EntityId[]
): Refusal | null {
  const first: RefusalReason | undefined = violations[0]?.kind;
  return first === undefined ? null : refuse(first, ...ids);
}
