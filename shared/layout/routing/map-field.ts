import type { ArgumentMap } from '../../model/argument-map.ts';
import type { NoteId, StatementId } from '../../model/ids.ts';
import type { Point } from '../../model/statement.ts';
import { boundCard } from '../bound-card.ts';
import type { Box, Size } from '../box.ts';
import { measureCard, recallCardSize } from '../card.ts';
import { boundNote, measureNote } from '../note-card.ts';
import {
  type BoxOf,
  type CardField,
  changeField,
  createCardField,
  type FieldId,
} from './card-field.ts';

/** Where the cards and notes of a map lie, for lines to keep clear of them. Measures none until asked. */
export function createMapField(map: ArgumentMap): CardField {
  return createCardField(listBounds(map), boxesOf(map), map);
}

/** The field of a map after some of its statements may have changed, or any of its notes. */
export function changeMapField(
  field: CardField,
  before: ArgumentMap,
  after: ArgumentMap,
  statements: Iterable<StatementId>,
): CardField {
  const notes = before.notes === after.notes ? [] : listChangedNotes(before.notes, after.notes);
  return changeField(field, [...statements, ...notes], boxesOf(after), after);
}

function listChangedNotes(
  before: ArgumentMap['notes'],
  after: ArgumentMap['notes'],
): readonly NoteId[] {
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].filter((id) => before.get(id) !== after.get(id));
}

function* listBounds({
  statements,
  notes,
  sources,
}: ArgumentMap): Generator<readonly [FieldId, Box]> {
  for (const statement of statements.values()) {
    const size = recallCardSize(statement, sources) ?? boundCard(statement);
    yield [statement.id, placeAt(statement.at, size)];
  }
  for (const note of notes.values()) yield [note.id, placeAt(note.at, boundNote(note))];
}

// A card lies in several tiles, and each asks for it.
function boxesOf({ statements, notes, sources }: ArgumentMap): BoxOf {
  const known = new Map<FieldId, Box | undefined>();

  function findBox(id: FieldId): Box | undefined {
    const note = notes.get(id as NoteId);
    if (note !== undefined) return placeAt(note.at, measureNote(note).size);
    const statement = statements.get(id as StatementId);
    return statement && placeAt(statement.at, measureCard(statement, sources).size);
  }

  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const box = findBox(id);
    known.set(id, box);
    return box;
  };
}

// Field by field: spread, it takes several times as long, for each card of a map.
function placeAt({ x, y }: Point, { width, height }: Size): Box {
  return { x, y, width, height };
}
