import type { ArgumentMap } from '../../model/argument-map.ts';
import type { StatementId } from '../../model/ids.ts';

/**
 * The same map without a statement and the arguments it is a premise of. Undercuts of these may be left, which
 * speak to nothing.
 */
export function withoutStatement(map: ArgumentMap, id: StatementId): ArgumentMap {
  const statements = new Map(map.statements);
  statements.delete(id);
  const kept = [...map.arguments].filter(([, { premises }]) => !premises.includes(id));
  return { ...map, statements, arguments: new Map(kept) };
}
