import { describe, expect, it } from 'vitest';
import { canRedo, canUndo, undoLabel } from '../../shared/history/history.ts';
import { updateArgument } from '../../shared/model/edits/arguments.ts';
import { updateDetails } from '../../shared/model/edits/details.ts';
import { moveStatements } from '../../shared/model/edits/move-statements.ts';
import { removeEntities } from '../../shared/model/edits/remove-entities.ts';
import { addReply, updateStatement } from '../../shared/model/edits/statements.ts';
import type { ArgumentId, StatementId } from '../../shared/model/ids.ts';
import { readNotation } from '../../shared/model/notation.ts';
import { createStatement } from '../../shared/model/statement.ts';
import { openWorkspace } from '../testing/open-workspace.ts';
import type { CanvasId } from './canvas-id.ts';
import { type DocumentState, isEdited } from './document-store.ts';
import {
  commit,
  finishWriting,
  redoNext,
  startWriting,
  undoLast,
  write,
  writingKey,
} from './editing.ts';
import { select } from './session-store.ts';

const M = 'M' as StatementId;
const R = 'r' as StatementId;
const N = 'new' as StatementId;
const A1 = 'a1' as ArgumentId;
const MAP = readNotation(`
  motion M "Homework should go"
  r supports M as a1
`);

function open(access: DocumentState['access'] = 'writable') {
  const { workspace } = openWorkspace(MAP, { access });
  const { document, session } = workspace;
  const readMap = () => document.getState().map;
  return {
    workspace,
    readMap,
    textOf: (id: StatementId) => readMap().statements.get(id)?.text,
    setText: (id: StatementId, text: string, key?: string) =>
      commit(workspace, updateStatement(readMap(), id, { text }), 'command.statement.edit', key),
    /** Adds a reply to the motion and opens it for writing, as commands do. */
    addNew: () => {
      const statement = createStatement({ id: N, kind: 'claim', text: '', at: { x: 0, y: 300 } });
      const target = { kind: 'statement', id: M } as const;
      const argument = { id: 'a2' as ArgumentId, relation: 'supports', target } as const;
      const edit = addReply(readMap(), { statement, argument });
      commit(workspace, edit, 'command.statement.addReason', writingKey(N));
      startWriting(workspace, N, { isNew: true });
    },
    history: () => document.getState().history,
    steps: () => document.getState().history.past.length,
    notices: () => session.getState().notices.map(({ text }) => text),
    selection: () => [...session.getState().selection],
    pick: (...ids: readonly CanvasId[]) => select(session, ids),
    writing: () => session.getState().writing,
    said: () => session.getState().announcement.text,
  };
}

describe('commit', () => {
  it('makes an edit part of the document and of its history', () => {
    const { workspace, setText, textOf, history } = open();
    expect(setText(R, 'Pupils are tired')).toBe(true);
    expect(textOf(R)).toBe('Pupils are tired');
    expect(undoLabel(history())).toBe('command.statement.edit');
    expect(isEdited(workspace.document.getState())).toBe(true);
  });

  it('leaves the document as it is when an edit is refused, and says why', () => {
    const { readMap, setText, notices, steps } = open();
    expect(setText('gone' as StatementId, 'x')).toBe(false);
    expect([readMap(), steps()]).toEqual([MAP, 0]);
    expect(notices()).toEqual(['What was to be changed no longer exists.']);
  });

  it.each([
    ['salvaged', 'Use Save As to work on a copy.'],
    ['newer-version', 'a newer version of Contention made it'],
  ] as const)('changes nothing of a document that is %s, and says why', (access, reason) => {
    const { readMap, setText, notices } = open(access);
    expect(setText(R, 'x')).toBe(false);
    expect(readMap()).toBe(MAP);
    expect(notices()).toEqual([expect.stringContaining(reason)]);
  });

  it('takes no notice of an edit that changes nothing', () => {
    const { workspace, readMap, setText, steps } = open();
    expect(setText(R, 'r')).toBe(true);
    expect(readMap()).toBe(MAP);
    expect([steps(), isEdited(workspace.document.getState())]).toEqual([0, false]);
  });

  it('makes one step of edits in a row with the same key', () => {
    const { workspace, setText, textOf, steps } = open();
    setText(R, 'P', 'typing');
    setText(R, 'Pu', 'typing');
    expect(steps()).toBe(1);
    undoLast(workspace);
    expect(textOf(R)).toBe('r');
  });

  it('makes steps of their own of edits with other keys, or with none', () => {
    const { setText, steps } = open();
    setText(R, '1', 'one');
    setText(R, '2', 'two');
    setText(R, '3');
    setText(R, '4');
    expect(steps()).toBe(4);
  });

  it('refuses an edit that was built for another state of the map', () => {
    const { workspace, setText, readMap } = open();
    const stale = updateStatement(readMap(), R, { text: 'stale' });
    setText(R, 'first');
    expect(() => commit(workspace, stale, 'command.statement.edit')).toThrow('another state');
  });
});

describe('undo and redo', () => {
  it('go back and forth, tell what was done, and end where there is nothing left', () => {
    const { workspace, setText, textOf, history, said } = open();
    setText(R, 'Pupils are tired');
    undoLast(workspace);
    expect([textOf(R), said()]).toEqual(['r', 'Undone: Edit Text']);
    expect([canUndo(history()), canRedo(history())]).toEqual([false, true]);
    undoLast(workspace);
    expect(textOf(R)).toBe('r');
    redoNext(workspace);
    expect([textOf(R), said()]).toEqual(['Pupils are tired', 'Redone: Edit Text']);
    redoNext(workspace);
    expect([canUndo(history()), canRedo(history())]).toEqual([true, false]);
  });

  it('select the cards they touched', () => {
    const { workspace, setText, pick, selection } = open();
    setText(R, 'Pupils are tired');
    pick(M);
    undoLast(workspace);
    expect(selection()).toEqual([R]);
  });

  it('select the card whose text changed, and not those that made room for it', () => {
    const { workspace, readMap, pick, selection } = open();
    const statements = new Map(readMap().statements);
    const reply = { x: 0, y: 90 };
    for (const [id, at] of [
      [M, { x: 0, y: 0 }],
      [R, reply],
    ] as const) {
      const card = statements.get(id);
      if (card !== undefined) statements.set(id, { ...card, at });
    }
    workspace.document.setState({ map: { ...readMap(), statements } });
    startWriting(workspace, M);
    write(workspace, 'Homework should go, as it leaves no time for sleep. '.repeat(6));
    finishWriting(workspace);
    expect(readMap().statements.get(R)?.at).not.toEqual(reply);
    pick(R);
    undoLast(workspace);
    expect([readMap().statements.get(R)?.at, selection()]).toEqual([reply, [M]]);
    redoNext(workspace);
    expect(selection()).toEqual([M]);
  });

  it('select the cards where they did no more than move them', () => {
    const { workspace, readMap, pick, selection } = open();
    const moves = new Map([[R, { x: 500, y: 500 }]]);
    commit(workspace, moveStatements(readMap(), moves), 'command.arrange.nudgeUp');
    pick(M);
    undoLast(workspace);
    expect(selection()).toEqual([R]);
  });

  it('select the argument where no card was touched', () => {
    const { workspace, readMap, pick, selection } = open();
    commit(workspace, updateArgument(readMap(), A1, { weight: 0.5 }), 'act.weight');
    pick(M);
    undoLast(workspace);
    expect(selection()).toEqual([A1]);
  });

  it('leave what is selected selected where nothing on the canvas was touched', () => {
    const { workspace, readMap, pick, selection } = open();
    commit(workspace, updateDetails(readMap(), { title: 'T' }), 'act.title');
    pick(R);
    undoLast(workspace);
    expect([readMap().details.title, selection()]).toEqual(['', [R]]);
  });

  it('select what a reply spoke to that they take away', () => {
    const { workspace, addNew, selection } = open();
    addNew();
    write(workspace, 'Sleep comes first');
    finishWriting(workspace);
    undoLast(workspace);
    expect(selection()).toEqual([M]);
    redoNext(workspace);
    expect(selection()).toEqual([N]);
  });

  it('go on from the root of a branch that comes back', () => {
    const { workspace, readMap, addNew, selection } = open();
    addNew();
    write(workspace, 'Sleep comes first');
    finishWriting(workspace);
    commit(workspace, removeEntities(readMap(), [M, R, N]), 'command.edit.delete');
    undoLast(workspace);
    expect(selection()).toHaveLength(3);
    expect(selection().at(-1)).toBe(M);
  });

  it('leave nothing selected that is gone', () => {
    const { workspace, readMap, pick, selection } = open();
    commit(workspace, removeEntities(readMap(), [R]), 'command.edit.delete');
    undoLast(workspace);
    expect(selection()).toEqual([R]);
    pick(M, R, A1);
    redoNext(workspace);
    expect(selection()).toEqual([M]);
  });
});

describe('undo while a text is written', () => {
  it('takes a new statement back before anything is written, and nothing else', () => {
    const { workspace, setText, textOf, addNew, readMap, writing } = open();
    setText(R, 'Pupils are tired');
    addNew();
    undoLast(workspace);
    expect([readMap().statements.has(N), writing()]).toEqual([false, null]);
    expect(textOf(R)).toBe('Pupils are tired');
  });

  it('takes a new statement back with what was written, and redo brings both', () => {
    const { workspace, addNew, readMap, textOf, writing } = open();
    addNew();
    write(workspace, 'It is late');
    undoLast(workspace);
    expect([readMap().statements.has(N), writing()]).toEqual([false, null]);
    redoNext(workspace);
    expect(textOf(N)).toBe('It is late');
  });

  it('takes back what was written into a statement that was there', () => {
    const { workspace, textOf, writing } = open();
    startWriting(workspace, R);
    write(workspace, 'It is late');
    undoLast(workspace);
    expect([textOf(R), writing()]).toEqual(['r', null]);
    redoNext(workspace);
    expect(textOf(R)).toBe('It is late');
  });
});

describe('startWriting', () => {
  it('selects the statement and opens its text', () => {
    const { workspace, selection, writing } = open();
    startWriting(workspace, R);
    expect([selection(), writing()]).toEqual([[R], { id: R, draft: 'r', isNew: false }]);
  });

  it('opens nothing that is gone or read only', () => {
    const { workspace, writing } = open();
    startWriting(workspace, 'gone' as StatementId);
    expect(writing()).toBeNull();
    const locked = open('salvaged');
    startWriting(locked.workspace, R);
    expect(locked.writing()).toBeNull();
  });

  it('takes what is written elsewhere into the document first', () => {
    const { workspace, textOf, writing } = open();
    startWriting(workspace, R);
    write(workspace, 'Pupils are tired');
    startWriting(workspace, M);
    expect([textOf(R), writing()?.id]).toEqual(['Pupils are tired', M]);
  });

  it('goes on with the statement that is being written', () => {
    const { workspace, addNew, writing, steps } = open();
    addNew();
    write(workspace, 'It is');
    startWriting(workspace, N);
    expect(writing()).toEqual({ id: N, draft: 'It is', isNew: true });
    expect(steps()).toBe(1);
  });
});

describe('finishWriting', () => {
  it('keeps the text without blanks at its ends', () => {
    const { workspace, textOf, writing } = open();
    startWriting(workspace, R);
    write(workspace, '  Pupils are tired\n');
    expect(textOf(R)).toBe('r');
    finishWriting(workspace);
    expect([textOf(R), writing()]).toEqual(['Pupils are tired', null]);
  });

  it('makes one step of adding a statement and writing it', () => {
    const { workspace, addNew, readMap, steps } = open();
    addNew();
    write(workspace, 'It is late');
    finishWriting(workspace);
    expect(steps()).toBe(1);
    undoLast(workspace);
    expect(readMap()).toEqual(MAP);
  });

  it('makes no step of a text that stayed the same', () => {
    const { workspace, readMap, steps } = open();
    startWriting(workspace, R);
    finishWriting(workspace);
    expect([readMap(), steps()]).toEqual([MAP, 0]);
  });

  it('takes a new statement back that was left empty, and leaves no step', () => {
    const { workspace, addNew, readMap, steps, selection } = open();
    addNew();
    write(workspace, '   ');
    finishWriting(workspace);
    expect(readMap()).toEqual(MAP);
    expect([steps(), selection()]).toEqual([0, [M]]);
  });

  it('lets a statement that was there be emptied', () => {
    const { workspace, textOf } = open();
    startWriting(workspace, R);
    write(workspace, '');
    finishWriting(workspace);
    expect(textOf(R)).toBe('');
  });

  it('passes over a statement that went while it was written', () => {
    const { workspace, readMap, writing, notices } = open();
    startWriting(workspace, R);
    write(workspace, 'late');
    commit(workspace, removeEntities(readMap(), [R]), 'command.edit.delete');
    finishWriting(workspace);
    expect([writing(), notices(), readMap().statements.has(R)]).toEqual([null, [], false]);
  });

  it('does nothing while nothing is written', () => {
    const { workspace, readMap } = open();
    write(workspace, 'lost');
    finishWriting(workspace);
    expect(readMap()).toBe(MAP);
  });
});
