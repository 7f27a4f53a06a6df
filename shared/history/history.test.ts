import { describe, expect, it } from 'vitest';
import type { Change } from '../model/change.ts';
import type { NoteId } from '../model/ids.ts';
import {
  canRedo,
  canUndo,
  createHistory,
  currentMark,
  type History,
  isAtSavedPoint,
  markSaved,
  record,
  redo,
  redoLabel,
  undo,
  undoLabel,
} from './history.ts';

const id = 'n' as NoteId;
const note = (text: string) => ({ id, text, at: { x: 0, y: 0 } });

/** A change of one note's words. */
function type(before: string, after: string): Change {
  return [{ kind: 'note', id, before: note(before), after: note(after) }];
}

function recordTyping(history: History, before: string, after: string, key?: string): History {
  const coalesce = key === undefined ? {} : { coalesceKey: key };
  return record(history, { change: type(before, after), label: `type ${after}`, ...coalesce });
}

function moveBack(history: History): History {
  const move = undo(history);
  if (move === null) throw new Error('Nothing to undo');
  return move.history;
}

function moveForth(history: History): History {
  const move = redo(history);
  if (move === null) throw new Error('Nothing to redo');
  return move.history;
}

describe('undo and redo', () => {
  const two = recordTyping(recordTyping(createHistory(), '', 'a'), 'a', 'b');

  it('give the change to apply and what the act is called', () => {
    const back = undo(two);
    expect(back).toMatchObject({ change: type('b', 'a'), label: 'type b' });
    expect(redo(moveBack(two))).toMatchObject({ change: type('a', 'b'), label: 'type b' });
    expect([undoLabel(two), redoLabel(two)]).toEqual(['type b', null]);
    expect([undoLabel(moveBack(two)), redoLabel(moveBack(two))]).toEqual(['type a', 'type b']);
  });

  it('give null where there is nothing to move to', () => {
    expect(undo(createHistory())).toBeNull();
    expect(redo(two)).toBeNull();
    expect([canUndo(createHistory()), canRedo(two)]).toEqual([false, false]);
    expect([canUndo(two), canRedo(moveBack(two))]).toEqual([true, true]);
  });

  it('leave the history they are asked about as it was', () => {
    const before = structuredClone(two);
    undo(two);
    record(two, { change: type('b', 'c'), label: 'x', coalesceKey: 'k' });
    expect(two).toEqual(before);
  });

  it('lose what was undone once something new is recorded', () => {
    const forked = recordTyping(moveBack(two), 'a', 'c');
    expect(canRedo(forked)).toBe(false);
    expect(undo(forked)?.change).toEqual(type('c', 'a'));
  });
});

describe('record', () => {
  it('keeps no trace of an empty change, not even of what could be redone', () => {
    const undone = moveBack(recordTyping(createHistory(), '', 'a'));
    expect(record(undone, { change: [], label: 'nothing' })).toBe(undone);
  });

  it('makes one step of changes with one key, under the first label', () => {
    let history = recordTyping(createHistory(), '', 'a', 'text n');
    history = recordTyping(history, 'a', 'ab', 'text n');
    expect(undo(history)).toMatchObject({ change: type('ab', ''), label: 'type a' });
    expect(canUndo(moveBack(history))).toBe(false);
  });

  it('keeps changes apart without a key or with another', () => {
    let history = recordTyping(createHistory(), '', 'a');
    history = recordTyping(history, 'a', 'b');
    history = recordTyping(history, 'b', 'c', 'one');
    history = recordTyping(history, 'c', 'd', 'other');
    expect(history.past).toHaveLength(4);
  });

  it('starts a new step after saving, undoing and redoing', () => {
    const typed = recordTyping(createHistory(), '', 'a', 'k');
    expect(recordTyping(markSaved(typed), 'a', 'b', 'k').past).toHaveLength(2);
    expect(recordTyping(moveForth(moveBack(typed)), 'a', 'b', 'k').past).toHaveLength(2);
    const two = recordTyping(typed, 'a', 'b', 'other');
    expect(recordTyping(moveBack(two), 'a', 'c', 'k').past).toHaveLength(2);
  });

  it('drops a step whose changes cancel out', () => {
    const typed = recordTyping(createHistory(), '', 'a', 'k');
    const back = recordTyping(typed, 'a', '', 'k');
    expect(canUndo(back)).toBe(false);
    expect(isAtSavedPoint(back)).toBe(true);
  });

  it('forgets the oldest steps beyond the limit', () => {
    let history = createHistory({ limit: 3 });
    for (const text of 'abcde') history = recordTyping(history, '', text);
    expect(history.past.map((step) => step.label)).toEqual(['type c', 'type d', 'type e']);
    let long = createHistory();
    for (let step = 0; step < 1005; step += 1) long = recordTyping(long, '', `${step}`);
    expect(long.past).toHaveLength(1000);
  });
});

describe('isAtSavedPoint', () => {
  const edited = recordTyping(createHistory(), '', 'a');

  it('holds for a new history unless it starts unsaved', () => {
    expect(isAtSavedPoint(createHistory())).toBe(true);
    expect(isAtSavedPoint(createHistory({ isSaved: false }))).toBe(false);
    expect(isAtSavedPoint(edited)).toBe(false);
  });

  it('follows undo past the saved point and redo back to it', () => {
    const saved = markSaved(edited);
    expect(isAtSavedPoint(saved)).toBe(true);
    expect(isAtSavedPoint(moveBack(saved))).toBe(false);
    expect(isAtSavedPoint(moveForth(moveBack(saved)))).toBe(true);
    const further = recordTyping(saved, 'a', 'b');
    expect(isAtSavedPoint(further)).toBe(false);
    expect(isAtSavedPoint(moveBack(further))).toBe(true);
  });

  it('is out of reach once a new act replaces what led to it', () => {
    const forked = recordTyping(moveBack(markSaved(edited)), '', 'b');
    expect(isAtSavedPoint(forked)).toBe(false);
    expect(isAtSavedPoint(moveBack(forked))).toBe(false);
  });

  it('is out of reach once its step has been forgotten, and not mistaken for another', () => {
    let history = createHistory({ limit: 2 });
    for (const text of 'abc') history = recordTyping(history, '', text);
    expect(isAtSavedPoint(moveBack(moveBack(history)))).toBe(false);
    let kept = markSaved(createHistory({ limit: 2 }));
    kept = markSaved(recordTyping(kept, '', 'a'));
    for (const text of 'bc') kept = recordTyping(kept, '', text);
    expect(isAtSavedPoint(moveBack(moveBack(kept)))).toBe(true);
  });

  it('stays behind when the document changes while it is being saved', () => {
    const mark = currentMark(edited);
    const typedMeanwhile = recordTyping(edited, 'a', 'b');
    const saved = markSaved(typedMeanwhile, mark);
    expect(isAtSavedPoint(saved)).toBe(false);
    expect(isAtSavedPoint(moveBack(saved))).toBe(true);
  });

  it('does not hold when the state being saved was taken up into a longer step', () => {
    const open = recordTyping(createHistory({ isSaved: false }), '', 'a', 'k');
    const mark = currentMark(open);
    const longer = markSaved(recordTyping(open, 'a', 'ab', 'k'), mark);
    expect(isAtSavedPoint(longer)).toBe(false);
    expect(isAtSavedPoint(moveBack(longer))).toBe(false);
  });
});
