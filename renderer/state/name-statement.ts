import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { say } from './words.ts';

/** What people read of a statement: what it says, or that nothing is written yet. */
export function nameStatement({ statements }: Pick<ArgumentMap, 'statements'>, id: StatementId) {
  return statements.get(id)?.text.trim() || say('inspector.empty');
}
