import type { Argument } from '../../../shared/model/argument.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { ArgumentId, NoteId, StatementId } from '../../../shared/model/ids.ts';
import type { Note } from '../../../shared/model/note.ts';
import type { Statement } from '../../../shared/model/statement.ts';
import type { CanvasId } from '../../state/canvas-id.ts';

/** What the inspector speaks of. */
export type Subject =
  | { readonly kind: 'map' }
  | { readonly kind: 'statement'; readonly statement: Statement }
  | { readonly kind: 'argument'; readonly argument: Argument }
  | { readonly kind: 'note'; readonly note: Note }
  | Several;

export interface Several {
  readonly kind: 'several';
  /** How many statements; where none is selected, how many other things. */
  readonly count: number;
  readonly statements: readonly Statement[];
}

/** The selected thing, what is common to several, or the map when nothing is selected. */
export function findSubject(map: ArgumentMap, selection: ReadonlySet<CanvasId>): Subject {
  const found = [...selection].flatMap((id) => findOne(map, id) ?? []);
  const [first] = found;
  if (first === undefined) return { kind: 'map' };
  if (found.length === 1) return first;
  const statements = found.flatMap((one) => (one.kind === 'statement' ? [one.statement] : []));
  return { kind: 'several', count: statements.length || found.length, statements };
}

type One = Exclude<Subject, { kind: 'map' | 'several' }>;

// Ids are unique over all tables of a map.
function findOne(map: ArgumentMap, id: CanvasId): One | null {
  const statement = map.statements.get(id as StatementId);
  if (statement !== undefined) return { kind: 'statement', statement };
  const argument = map.arguments.get(id as ArgumentId);
  if (argument !== undefined) return { kind: 'argument', argument };
  const note = map.notes.get(id as NoteId);
  return note === undefined ? null : { kind: 'note', note };
}

/** Equal for as long as the inspector speaks of the same thing. */
export function nameSubject(subject: Subject): string {
  switch (subject.kind) {
    case 'map':
      return 'map';
    case 'statement':
      return subject.statement.id;
    case 'argument':
      return subject.argument.id;
    case 'note':
      return subject.note.id;
    case 'several':
      return subject.statements.map(({ id }) => id).join(' ');
  }
}
