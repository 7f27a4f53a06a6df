import { describe, expect, it } from 'vitest';
import type { ClosingAnswer } from '../dialogs/file-dialogs.ts';
import { createCloseGuard } from './close-guard.ts';

function guardWith(answers: readonly ClosingAnswer[], edited = true) {
  const left = [...answers];
  let questions = 0;
  let saveRequests = 0;
  const guard = createCloseGuard({
    isEdited: () => edited,
    ask: async () => {
      questions += 1;
      return left.shift() ?? 'cancel';
    },
    requestSave: () => {
      saveRequests += 1;
    },
  });
  return { guard, questions: () => questions, saveRequests: () => saveRequests };
}

/** Lets what is pending happen. */
async function settleTasks(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

describe('the close guard', () => {
  it('lets a window without edits go unasked', async () => {
    const { guard, questions } = guardWith([], false);
    expect(await guard.settle()).toBe(true);
    expect(questions()).toBe(0);
  });

  it('lets a window go whose edits the user gives up', async () => {
    const { guard, saveRequests } = guardWith(['discard']);
    expect(await guard.settle()).toBe(true);
    expect(saveRequests()).toBe(0);
  });

  it('keeps a window when the user cancels', async () => {
    const { guard } = guardWith(['cancel']);
    expect(await guard.settle()).toBe(false);
  });

  it('lets a window go once it has saved and asks to be closed', async () => {
    const { guard, saveRequests } = guardWith(['save']);
    const settled = guard.settle();
    await settleTasks();
    expect(saveRequests()).toBe(1);
    guard.noteCloseRequest();
    expect(await settled).toBe(true);
  });

  it('keeps a window whose save fails or is cancelled, and asks again the next time', async () => {
    const { guard, questions } = guardWith(['save', 'discard']);
    const settled = guard.settle();
    await settleTasks();
    guard.noteStay();
    expect(await settled).toBe(false);
    expect(await guard.settle()).toBe(true);
    expect(questions()).toBe(2);
  });

  it('puts one question however often closing is tried meanwhile', async () => {
    const { guard, questions } = guardWith(['discard', 'discard']);
    expect(await Promise.all([guard.settle(), guard.settle()])).toEqual([true, true]);
    expect(questions()).toBe(1);
  });

  it('asks again about a window that never answered, and then takes its answer', async () => {
    const { guard, questions, saveRequests } = guardWith(['save', 'save', 'discard']);
    const first = guard.settle();
    await settleTasks();
    const second = guard.settle();
    expect(await first).toBe(false);
    await settleTasks();
    expect([questions(), saveRequests()]).toEqual([2, 2]);
    guard.noteCloseRequest();
    expect(await second).toBe(true);
    expect(await guard.settle()).toBe(true);
    expect(questions()).toBe(3);
  });

  it('asks again after a question that could not be put', async () => {
    let isPut = false;
    const guard = createCloseGuard({
      isEdited: () => true,
      ask: async () => {
        if (!isPut) throw new Error('no dialog');
        return 'discard';
      },
      requestSave: () => {},
    });
    await expect(guard.settle()).rejects.toThrow('no dialog');
    isPut = true;
    expect(await guard.settle()).toBe(true);
  });
});
