import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { JournalOutcome } from '../../shared/ipc/outcomes.ts';
import { updateStatement } from '../../shared/model/edits/statements.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { readNotation } from '../../shared/model/notation.ts';
import { createStatement } from '../../shared/model/statement.ts';
import { commit, finishWriting, startWriting, undoLast, write } from '../state/editing.ts';
import { acceptMerge } from '../state/outside.ts';
import { saveDocument } from '../state/saving.ts';
import { openWorkspace } from '../testing/open-workspace.ts';
import { keepJournal } from './keep-journal.ts';

const M = 'M' as StatementId;
const R = 'r' as StatementId;
const MAP = readNotation('motion M "Homework should go"\nr supports M as a1');
const FULL: JournalOutcome = { kind: 'failed', reason: 'disk-full', message: 'full' };

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

function start(answers: Parameters<typeof openWorkspace>[2] = {}) {
  const { workspace, fake } = openWorkspace(MAP, { isFile: true }, answers);
  const stop = keepJournal(workspace);
  stops.push(stop);
  const rename = (text: string) => {
    const { map } = workspace.document.getState();
    commit(workspace, updateStatement(map, M, { text }), 'command.statement.edit');
  };
  const orders = () => fake.sent('journal:append');
  const keeping = () => workspace.document.getState().keeping.kind;
  const settle = (kind: string) => vi.waitFor(() => expect(keeping()).toBe(kind));
  return { workspace, fake, rename, orders, keeping, settle, stop };
}

describe('keepJournal', () => {
  it('hands over the whole map once, and then what changes', async () => {
    const { rename, orders, keeping, settle } = start();
    rename('One');
    expect(keeping()).toBe('pending');
    await settle('kept');
    rename('Two');
    expect(keeping()).toBe('pending');
    await settle('kept');
    expect(orders().map(({ kind }) => kind)).toEqual(['whole', 'change']);
    expect(orders()[1]?.text).toContain('Two');
    expect(orders()[1]?.text).not.toContain('a1');
  });

  it('hands over what is being typed, and takes it back when it is given up', async () => {
    const { workspace, orders, settle } = start();
    startWriting(workspace, M);
    write(workspace, 'Homework should st');
    await settle('kept');
    expect(orders().at(-1)?.text).toContain('Homework should st');
    write(workspace, 'Homework should go');
    finishWriting(workspace);
    await settle('none');
  });

  it('sends one order at a time, the next with all that was edited meanwhile', async () => {
    const answers: ((outcome: JournalOutcome) => void)[] = [];
    const { rename, orders, keeping, settle } = start({
      'journal:append': () => new Promise((resolve) => void answers.push(resolve)),
    });
    const answer = async () => {
      await vi.waitFor(() => expect(answers.length).toBeGreaterThan(0));
      answers.shift()?.({ kind: 'kept' });
    };
    rename('One');
    await vi.waitFor(() => expect(orders()).toHaveLength(1));
    for (const text of ['Two', 'Three', 'Four']) rename(text);
    expect(keeping()).toBe('pending');
    await answer();
    await answer();
    await settle('kept');
    expect(orders()).toHaveLength(2);
    expect(orders()[1]?.text).toContain('Four');
  });

  it('says when the journal cannot be written, and begins anew when it can', async () => {
    let outcome: JournalOutcome = FULL;
    const { workspace, rename, orders, settle } = start({
      'journal:append': () => Promise.resolve(outcome),
    });
    rename('One');
    await settle('failed');
    expect(workspace.session.getState().notices.map(({ text }) => text)).toEqual(['full']);
    outcome = { kind: 'kept' };
    rename('Two');
    await settle('kept');
    expect(orders().map(({ kind }) => kind)).toEqual(['whole', 'whole']);
  });

  it('is cleared when all is saved or undone, and begun anew by the next edit', async () => {
    const { workspace, fake, rename, orders, settle } = start();
    rename('One');
    await settle('kept');
    await saveDocument(workspace, 'same');
    await settle('none');
    expect(fake.sent('journal:clear')).toHaveLength(1);
    rename('Two');
    await settle('kept');
    undoLast(workspace);
    await settle('none');
    await vi.waitFor(() => expect(fake.sent('journal:clear')).toHaveLength(2));
    expect(orders().map(({ kind }) => kind)).toEqual(['whole', 'whole']);
  });

  it('holds what is saved before the file does, so that it never is older than its file', async () => {
    const calls: string[] = [];
    const { workspace, rename, settle } = start({
      'journal:append': ({ text }) => {
        calls.push(`journal ${/One|Two/.exec(text)?.[0]}`);
        return Promise.resolve({ kind: 'kept' });
      },
      'document:save': ({ text }) => {
        calls.push(`file ${/One|Two/.exec(text)?.[0]}`);
        return Promise.resolve({ kind: 'saved', name: 'case.argmap', place: '/home/mika' });
      },
    });
    rename('One');
    await settle('kept');
    rename('Two');
    await saveDocument(workspace, 'same');
    expect(calls).toEqual(['journal One', 'journal Two', 'file Two']);
  });

  it('holds what was merged with a file before main takes the file for known', async () => {
    const calls: string[] = [];
    const { workspace, rename, settle } = start({
      'journal:append': ({ text }) => {
        calls.push(text.includes('Pupils') ? 'journal merged' : 'journal ours');
        return Promise.resolve({ kind: 'kept' });
      },
      'document:adopt': () => {
        calls.push('adopted');
        return Promise.resolve();
      },
    });
    const theirs = readNotation(
      'motion M "Homework should go"\nclaim r "Pupils are tired"\nr supports M as a1',
    );
    rename('One');
    await settle('kept');
    workspace.session.setState({ outside: { kind: 'changed', map: theirs, fingerprint: 'f' } });
    await acceptMerge(workspace, new Map());
    expect(calls).toEqual(['journal ours', 'journal merged', 'adopted']);
  });

  it('keeps no save waiting for a disk that does not answer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    try {
      const { workspace, fake, rename } = start({ 'journal:append': () => new Promise(() => {}) });
      rename('One');
      const saving = saveDocument(workspace, 'same');
      await vi.advanceTimersByTimeAsync(2000);
      expect(await saving).toBe(true);
      expect(fake.sent('document:save')).toHaveLength(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it('keeps no file from being saved when it cannot be composed, says so, and is tried again later', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const { workspace, fake, orders, rename, keeping } = start();
      let isBroken = false;
      const putFaulty = () => {
        const faulty = createStatement({ id: R, kind: 'claim', text: '', at: { x: 0, y: 0 } });
        Object.defineProperty(faulty, 'text', {
          enumerable: true,
          get: () => {
            if (isBroken) throw new Error('no text');
            return 'Pupils are tired';
          },
        });
        const { map } = workspace.document.getState();
        const statements = new Map(map.statements).set(R, faulty);
        workspace.document.setState({ map: { ...map, statements } });
      };
      putFaulty();
      rename('One');
      const saving = saveDocument(workspace, 'same');
      // The text of the file is there by now, and what it was made of is not written again.
      putFaulty();
      isBroken = true;
      expect(await saving).toBe(true);
      rename('Two');
      await vi.advanceTimersByTimeAsync(1000);
      expect(keeping()).toBe('failed');
      expect(fake.sent('log:report').map(({ message }) => message)).toEqual([
        expect.stringMatching(/^journal:append: .*no text/),
        expect.stringMatching(/^journal:append: .*no text/),
      ]);
      expect(orders()).toEqual([]);
      isBroken = false;
      await vi.advanceTimersByTimeAsync(2000);
      expect(keeping()).toBe('kept');
    } finally {
      vi.useRealTimers();
    }
  });

  it('is cleared after a save although its last edits could not be written to it', async () => {
    let outcome: JournalOutcome = { kind: 'kept' };
    const { workspace, fake, rename, settle } = start({
      'journal:append': () => Promise.resolve(outcome),
    });
    rename('One');
    await settle('kept');
    outcome = FULL;
    rename('Two');
    await settle('failed');
    await saveDocument(workspace, 'same');
    await vi.waitFor(() => expect(fake.sent('journal:clear')).toHaveLength(1));
  });

  it('is begun anew when its changes have grown longer than the map', async () => {
    const { rename, orders, settle } = start();
    for (const letter of ['a', 'b', 'c', 'd']) {
      rename(letter.repeat(200_000));
      await settle('kept');
    }
    expect(orders().map(({ kind }) => kind)).toEqual(['whole', 'change', 'change', 'whole']);
  });

  describe('once it was stopped', () => {
    beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
    afterEach(() => void vi.useRealTimers());

    /** One with an order that is under way and one that is still to follow it. */
    async function startBusy() {
      let answer = () => {};
      const journal = start({
        'journal:append': () =>
          new Promise((resolve) => {
            answer = () => resolve({ kind: 'kept' });
          }),
      });
      journal.rename('One');
      await vi.waitFor(() => expect(journal.orders()).toHaveLength(1));
      return { ...journal, answer: () => answer() };
    }

    it('hands over nothing that was edited while an order was under way', async () => {
      const { rename, orders, stop, answer } = await startBusy();
      rename('Two');
      stop();
      answer();
      await vi.advanceTimersByTimeAsync(5000);
      expect(orders()).toHaveLength(1);
    });

    it('clears nothing, as that would be the journal of another document', async () => {
      const { workspace, fake, stop, answer } = await startBusy();
      undoLast(workspace);
      stop();
      answer();
      await vi.advanceTimersByTimeAsync(5000);
      await workspace.document.getState().keepNow?.();
      expect(fake.sent('journal:clear')).toEqual([]);
    });

    it('hands over nothing that was still being composed', async () => {
      let now = 0;
      // Each step is a slice of its own.
      const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 3));
      const { workspace, orders, rename, stop } = start();
      rename('One');
      const kept = workspace.document.getState().keepNow?.();
      await Promise.resolve();
      stop();
      await vi.advanceTimersByTimeAsync(5000);
      await kept;
      clock.mockRestore();
      expect(orders()).toEqual([]);
    });
  });
});
