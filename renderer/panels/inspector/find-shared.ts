import type { Statement } from '../../../shared/model/statement.ts';

/** What all of the statements have in common of something, or null where they differ. */
export function findShared<Value>(
  statements: readonly Statement[],
  read: (statement: Statement) => Value,
): Value | null {
  const values = new Set(statements.map(read));
  const [value] = values;
  return values.size === 1 && value !== undefined ? value : null;
}
