import { describe, expect, it } from 'vitest';
import { parseMap } from '../../shared/format/parse.ts';
import type { SaveOutcome } from '../../shared/ipc/outcomes.ts';
import { updateStatement } from '../../shared/model/edits/statements.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { readNotation } from '../../shared/model/notation.ts';
import { openWorkspace } from '../testing/open-workspace.ts';
import { type DocumentState, isEdited } from './document-store.ts';
import { commit, startWriting, undoLast, write } from './editing.ts';
import { saveDocument } from './saving.ts';

const R = 'r' as StatementId;
const MAP = readNotation(`
  motion M "Homework should go"
  r supports M
`);
const SAVED: SaveOutcome = { kind: 'saved', name: 'case.argmap', place: '/home/mika' };
const FULL: SaveOutcome = {
  kind: 'failed',
  reason: 'disk-full',
  message: 'The disk is full.',
  path: '/home/mika/case.argmap',
};

/** A main process that answers each save with what the test says, whichever of the two is first. */
function open(access: DocumentState['access'] = 'writable') {
  const asked: ((answer: () => SaveOutcome) => void)[] = [];
  const answers: (() => SaveOutcome)[] = [];
  const meet = () => {
    const answer = asked.length === 0 ? undefined : answers.shift();
    if (answer !== undefined) asked.shift()?.(answer);
  };
  const { workspace, fake } = openWorkspace(
    MAP,
    { access },
    {
      'document:save': () =>
        new Promise<() => SaveOutcome>((resolve) => {
          asked.push(resolve);
          meet();
        }).then((answer) => answer()),
    },
  );
  const say = (answer: () => SaveOutcome) => {
    answers.push(answer);
    meet();
  };
  const { document, session } = workspace;
  return {
    workspace,
    setText: (text: string) =>
      commit(
        workspace,
        updateStatement(document.getState().map, R, { text }),
        'command.statement.edit',
      ),
    save: (as: 'same' | 'other' = 'same') => saveDocument(workspace, as),
    orders: () => fake.sent('document:save'),
    texts: () => fake.sent('document:save').map(({ text }) => readText(text)),
    answer: (outcome: SaveOutcome) => say(() => outcome),
    refuse: (error: Error) =>
      say(() => {
        throw error;
      }),
    state: () => document.getState(),
    isEdited: () => isEdited(document.getState()),
    notices: () => session.getState().notices.map(({ text }) => text),
    said: () => session.getState().announcement.text,
  };
}

function readText(file: string): string | undefined {
  const outcome = parseMap(file);
  return outcome.kind === 'map' ? outcome.map.statements.get(R)?.text : undefined;
}

/** Lets everything run that waits for nothing from outside. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('saveDocument', () => {
  it('writes the map and takes over where it was written to', async () => {
    const { setText, save, orders, texts, answer, state, isEdited, said } = open();
    setText('Pupils are tired');
    const saving = save('other');
    await settle();
    expect(orders()).toEqual([
      { text: expect.any(String), as: 'other', suggestedName: 'Homework should go' },
    ]);
    expect(texts()).toEqual(['Pupils are tired']);
    expect(state().saving).not.toBeNull();
    answer(SAVED);
    expect(await saving).toBe(true);
    expect(state()).toMatchObject({ name: 'case.argmap', place: '/home/mika', isFile: true });
    expect([state().saving, isEdited(), said()]).toEqual([null, false, 'Saved as case.argmap']);
  });

  it('keeps the edits when the file could not be written, and says why', async () => {
    const { setText, save, answer, state, isEdited, notices } = open();
    setText('Pupils are tired');
    const saving = save();
    answer(FULL);
    expect(await saving).toBe(false);
    expect([isEdited(), notices(), state().saving]).toEqual([true, ['The disk is full.'], null]);
    expect(state().map.statements.get(R)?.text).toBe('Pupils are tired');
    expect(state().isFile).toBe(false);
  });

  it('keeps the edits when the save is refused, rejects, and can be tried again', async () => {
    const { setText, save, answer, refuse, state, isEdited } = open();
    setText('Pupils are tired');
    const saving = save();
    refuse(new Error('no main process'));
    await expect(saving).rejects.toThrow('no main process');
    expect([isEdited(), state().saving]).toEqual([true, null]);
    const again = save();
    answer(SAVED);
    expect(await again).toBe(true);
  });

  it('changes nothing when the user thinks better of it', async () => {
    const { setText, save, answer, state, isEdited, notices } = open();
    setText('Pupils are tired');
    const saving = save();
    answer({ kind: 'cancelled' });
    expect(await saving).toBe(false);
    expect([isEdited(), notices(), state().name]).toEqual([true, [], '']);
  });

  it('leaves edited what is edited while the file is being written', async () => {
    const { workspace, setText, save, answer, isEdited } = open();
    setText('first');
    const saving = save();
    await settle();
    setText('second');
    answer(SAVED);
    await saving;
    expect(isEdited()).toBe(true);
    undoLast(workspace);
    expect(isEdited()).toBe(false);
  });

  it('takes unfinished writing along', async () => {
    const { workspace, save, texts, answer, isEdited } = open();
    startWriting(workspace, R);
    write(workspace, 'Pupils are tired');
    const saving = save();
    answer(SAVED);
    await saving;
    expect([texts(), isEdited()]).toEqual([['Pupils are tired'], false]);
  });
});

describe('a save asked for during another', () => {
  it('is done with that one when nothing was edited since', async () => {
    const { setText, save, orders, answer } = open();
    setText('first');
    const [first, second] = [save(), save()];
    answer(SAVED);
    expect(await Promise.all([first, second])).toEqual([true, true]);
    expect(orders()).toHaveLength(1);
  });

  it('follows that one with what was edited since', async () => {
    const { setText, save, texts, answer, isEdited } = open();
    setText('first');
    const first = save();
    setText('second');
    const second = save();
    await settle();
    expect(texts()).toEqual(['first']);
    answer(SAVED);
    expect(await first).toBe(true);
    await settle();
    answer(SAVED);
    expect(await second).toBe(true);
    expect([texts(), isEdited()]).toEqual([['first', 'second'], false]);
  });

  it('fails with that one', async () => {
    const { setText, save, orders, answer } = open();
    setText('first');
    const [first, second] = [save(), save()];
    answer(FULL);
    expect(await Promise.all([first, second])).toEqual([false, false]);
    expect(orders()).toHaveLength(1);
  });

  it('under another name is asked for after it', async () => {
    const { save, orders, answer } = open();
    const first = save();
    const second = save('other');
    answer(SAVED);
    await first;
    await settle();
    answer({ ...SAVED, name: 'copy.argmap' });
    expect(await second).toBe(true);
    expect(orders().map(({ as }) => as)).toEqual(['same', 'other']);
  });
});

describe('saving what is read only', () => {
  it('keeps a damaged file from being overwritten, and makes a writable copy of the rest', async () => {
    const { save, orders, answer, state, notices } = open('salvaged');
    expect(await save('same')).toBe(false);
    expect([orders(), notices()]).toEqual([[], [expect.stringContaining('Save As')]]);
    const saving = save('other');
    answer(SAVED);
    expect(await saving).toBe(true);
    expect(state().access).toBe('writable');
  });

  it('writes nothing of a map whose newer parts it cannot know', async () => {
    const { save, orders, notices } = open('newer-version');
    expect([await save('same'), await save('other')]).toEqual([false, false]);
    expect([orders(), notices()]).toEqual([[], [expect.stringContaining('newer version')]]);
  });
});
