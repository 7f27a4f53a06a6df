import type { Argument } from '../argument.ts';
import type { ArgumentMap, EntityId } from '../argument-map.ts';
import type { ArgumentId, NoteId, StatementId } from '../ids.ts';
import type { Note } from '../note.ts';
import type { Statement } from '../statement.ts';

/** What a map holds under an id, with its kind. */
export type FoundEntity =
  | { readonly kind: 'statement'; readonly statement: Statement }
  | { readonly kind: 'argument'; readonly argument: Argument }
  | { readonly kind: 'note'; readonly note: Note };

/** The statement, argument or note of a map with this id; null if there is none. */
export function findEntity(
  { statements, arguments: arguments_, notes }: ArgumentMap,
  id: StatementId | ArgumentId | NoteId,
): FoundEntity | null {
  // Ids are unique over all tables, so a look-up under another kind finds nothing.
  const statement = statements.get(id as StatementId);
  if (statement !== undefined) return { kind: 'statement', statement };
  const argument = arguments_.get(id as ArgumentId);
  if (argument !== undefined) return { kind: 'argument', argument };
  const note = notes.get(id as NoteId);
  return note === undefined ? null : { kind: 'note', note };
}

/** Whether an id is that of a statement or an argument of a map. */
export function isStatementOrArgument(
  map: Pick<ArgumentMap, 'statements' | 'arguments'>,
  id: EntityId | null,
): id is StatementId | ArgumentId {
  return map.statements.has(id as StatementId) || map.arguments.has(id as ArgumentId);
}
