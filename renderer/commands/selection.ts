import type { Argument } from '../../shared/model/argument.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import type { ArgumentId, NoteId, StatementId } from '../../shared/model/ids.ts';
import type { Note } from '../../shared/model/note.ts';
import { isStatementOrArgument } from '../../shared/model/queries/find-entity.ts';
import { argumentsFrom } from '../../shared/model/queries/index-arguments.ts';
import type { Statement } from '../../shared/model/statement.ts';
import type { CanvasId } from '../state/canvas-id.ts';
import { announce } from '../state/session-store.ts';
import { say } from '../state/words.ts';
import type { Workspace } from '../state/workspace.ts';

export function readMap(workspace: Workspace): ArgumentMap {
  return workspace.document.getState().map;
}

export function readSelection(workspace: Workspace): readonly CanvasId[] {
  return [...workspace.session.getState().selection];
}

export function canEdit(workspace: Workspace): boolean {
  return workspace.document.getState().access === 'writable';
}

export function hasSelection(workspace: Workspace): boolean {
  return workspace.session.getState().selection.size > 0;
}

/** Announces how much was selected at once, which sighted people see; says nothing for an empty selection. */
export function tellSelected({ session }: Workspace): void {
  const { size } = session.getState().selection;
  if (size > 0) announce(session, say('inspector.several', { count: size }));
}

/** The statement that is selected alone, if one is. */
export function selectedStatement(workspace: Workspace): Statement | null {
  const id = selectedAlone(workspace);
  return id === null ? null : (readMap(workspace).statements.get(id as StatementId) ?? null);
}

/** The note that is selected alone, if one is. */
export function selectedNote(workspace: Workspace): Note | null {
  const id = selectedAlone(workspace);
  return id === null ? null : (readMap(workspace).notes.get(id as NoteId) ?? null);
}

interface Picked {
  readonly from: ArgumentMap['statements'];
  readonly statements: readonly Statement[];
}

const latest = new WeakMap<ReadonlySet<CanvasId>, Picked>();

/** The selected statements, gathered once for all commands that ask. */
export function selectedStatements(workspace: Workspace): readonly Statement[] {
  const { selection } = workspace.session.getState();
  const { statements: from } = readMap(workspace);
  const known = latest.get(selection);
  if (known?.from === from) return known.statements;
  const statements = [...selection].flatMap((id) => from.get(id as StatementId) ?? []);
  latest.set(selection, { from, statements });
  return statements;
}

/** What is selected and has a card: statements and notes. */
export function selectedCards(workspace: Workspace): readonly (StatementId | NoteId)[] {
  const { notes } = readMap(workspace);
  const isNote = (id: CanvasId): id is NoteId => notes.has(id as NoteId);
  return [
    ...selectedStatements(workspace).map(({ id }) => id),
    ...readSelection(workspace).filter(isNote),
  ];
}

/**
 * The argument that a command is about: the only one selected, or the only one in which the selected statement is a
 * premise.
 */
export function selectedArgument(workspace: Workspace): Argument | null {
  const id = selectedAlone(workspace);
  if (id === null) return null;
  const map = readMap(workspace);
  const argument = map.arguments.get(id as ArgumentId);
  if (argument !== undefined) return argument;
  return argumentsFrom(map, id as StatementId)[0] ?? null;
}

/** The statement or the argument that is selected alone, if one is. */
export function selectedThing(workspace: Workspace): StatementId | ArgumentId | null {
  const id = selectedAlone(workspace);
  return isStatementOrArgument(readMap(workspace), id) ? id : null;
}

function selectedAlone(workspace: Workspace): CanvasId | null {
  const { selection } = workspace.session.getState();
  const [id] = selection;
  return selection.size === 1 ? (id ?? null) : null;
}
