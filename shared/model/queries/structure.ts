import { memoizeWeakly } from '../../base/memoize-weakly.ts';
import type { ArgumentMap } from '../argument-map.ts';
import type { StatementId } from '../ids.ts';
import type { Statement } from '../statement.ts';

/** What queries may read of a statement: nothing that changes with its wording or its place. */
export type StructureStatement = Pick<Statement, 'id' | 'kind' | 'hue'>;

/** What queries read of a map. Every map is one. */
export interface Structure extends Pick<ArgumentMap, 'arguments'> {
  readonly statements: ReadonlyMap<StatementId, StructureStatement>;
}

/**
 * A query that is computed once for all maps of the same structure: typing and moving cards return the identical result
 * object. This holds for a map and its successors by edits, which share the table of arguments; maps made separately
 * are never compared.
 */
export function memoizeByStructure<Value>(
  compute: (structure: Structure) => Value,
): (map: Structure) => Value {
  const memoized = memoizeWeakly(compute);
  return (map) => memoized(structureOf(map));
}

const latestByArguments = new WeakMap<Structure['arguments'], Structure>();

const structureOf = memoizeWeakly((map: Structure): Structure => {
  const known = latestByArguments.get(map.arguments);
  if (known !== undefined && hasSameStatements(known, map)) return known;
  latestByArguments.set(map.arguments, map);
  return map;
});

function hasSameStatements(known: Structure, map: Structure): boolean {
  if (known.statements === map.statements) return true;
  if (known.statements.size !== map.statements.size) return false;
  for (const [id, statement] of map.statements) {
    const before = known.statements.get(id);
    if (before?.kind !== statement.kind || before.hue !== statement.hue) return false;
  }
  return true;
}
