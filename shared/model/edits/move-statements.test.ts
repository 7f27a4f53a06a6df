import { describe, expect, it } from 'vitest';
import type { NoteId, StatementId } from '../ids.ts';
import { readNotation } from '../notation.ts';
import { applyPlainly, expectOk } from '../testing/apply-plainly.ts';
import { updateDetails } from './details.ts';
import { moveStatements } from './move-statements.ts';
import { addNote, updateNote } from './notes.ts';

const bare = readNotation('motion M\na supports M');
const note = { id: 'n' as NoteId, text: 'remark', at: { x: 0, y: 0 } };
const map = applyPlainly(bare, expectOk(addNote(bare, { note })));
const a = 'a' as StatementId;

describe('moveStatements', () => {
  it('moves statements and notes in one change, without what stays in place', () => {
    const places = new Map<StatementId | NoteId, { x: number; y: number }>([
      [a, { x: 5, y: -6 }],
      [note.id, { x: 1, y: 2 }],
      ['M' as StatementId, { x: 0, y: 0 }],
    ]);
    const change = expectOk(moveStatements(map, places));
    expect(change).toHaveLength(2);
    const after = applyPlainly(map, change);
    expect(after.statements.get(a)).toEqual({ ...map.statements.get(a), at: { x: 5, y: -6 } });
    expect(after.notes.get(note.id)?.at).toEqual({ x: 1, y: 2 });
  });

  it('refuses the whole move for one place that is none or one card that is not there', () => {
    const nowhere = new Map([
      [a, { x: 1, y: 1 }],
      ['M' as StatementId, { x: Number.POSITIVE_INFINITY, y: 0 }],
    ]);
    expect(moveStatements(map, nowhere)).toMatchObject({
      error: { reason: 'place-not-finite', ids: ['M'] },
    });
    const nobody = new Map([['nobody' as StatementId, { x: 0, y: 0 }]]);
    expect(moveStatements(map, nobody)).toMatchObject({ error: { reason: 'not-found' } });
    const lost = new Map([[note.id, { x: Number.NaN, y: 0 }]]);
    expect(moveStatements(map, lost)).toMatchObject({ error: { reason: 'place-not-finite' } });
  });
});

describe('notes', () => {
  it('are added and reworded', () => {
    const change = expectOk(updateNote(map, note.id, { text: 'other' }));
    expect(applyPlainly(map, change).notes.get(note.id)).toEqual({ ...note, text: 'other' });
  });

  it('are refused under an id in use, off the canvas, or when they are not there', () => {
    expect(addNote(map, { note })).toMatchObject({ error: { reason: 'id-taken' } });
    const off = { ...note, id: 'o' as NoteId, at: { x: 0, y: Number.NaN } };
    expect(addNote(map, { note: off })).toMatchObject({ error: { reason: 'place-not-finite' } });
    expect(updateNote(bare, note.id, {})).toMatchObject({ error: { reason: 'not-found' } });
  });
});

describe('updateDetails', () => {
  it('changes what is said about the map, and nothing when it is said already', () => {
    const change = expectOk(updateDetails(map, { title: 'T', author: 'A' }));
    expect(applyPlainly(map, change).details).toEqual({ ...map.details, title: 'T', author: 'A' });
    expect(expectOk(updateDetails(map, { title: '' }))).toEqual([]);
  });
});
