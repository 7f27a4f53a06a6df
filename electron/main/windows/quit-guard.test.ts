import { describe, expect, it } from 'vitest';
import { createPathQueue } from '../../files/path-queue.ts';
import { createQuitGuard, createWriteGuard } from './quit-guard.ts';

interface Case {
  readonly hasEdits: boolean;
  readonly settles: boolean;
  readonly fails?: boolean;
}

function quitWith(options: Case) {
  let hasEdits = options.hasEdits;
  let rounds = 0;
  let quits = 0;
  const warnings: string[] = [];
  const guard = createQuitGuard({
    hasEdits: () => hasEdits,
    settleAll: async () => {
      rounds += 1;
      await Promise.resolve();
      if (options.fails === true) {
        throw new Error('no dialog');
      }
      hasEdits = !options.settles;
      return options.settles;
    },
    quit: () => {
      quits += 1;
    },
    warn: (message) => warnings.push(message),
  });
  const tryToQuit = () => {
    let isHeld = false;
    guard({
      preventDefault: () => {
        isHeld = true;
      },
    });
    return isHeld;
  };
  return { tryToQuit, rounds: () => rounds, quits: () => quits, warnings };
}

async function settleTasks(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

describe('the quit guard', () => {
  it('lets the app quit when nothing is edited', () => {
    const { tryToQuit, rounds } = quitWith({ hasEdits: false, settles: true });
    expect(tryToQuit()).toBe(false);
    expect(rounds()).toBe(0);
  });

  it('holds the quit, settles the windows once and then quits', async () => {
    const { tryToQuit, rounds, quits } = quitWith({ hasEdits: true, settles: true });
    expect([tryToQuit(), tryToQuit()]).toEqual([true, true]);
    await settleTasks();
    expect([rounds(), quits()]).toEqual([1, 1]);
    expect(tryToQuit()).toBe(false);
  });

  it('stays when a window has to stay, and asks again the next time', async () => {
    const { tryToQuit, rounds, quits } = quitWith({ hasEdits: true, settles: false });
    tryToQuit();
    await settleTasks();
    expect(quits()).toBe(0);
    tryToQuit();
    await settleTasks();
    expect(rounds()).toBe(2);
  });

  it('stays when the question fails, says so, and asks again the next time', async () => {
    const { tryToQuit, rounds, quits, warnings } = quitWith({
      hasEdits: true,
      settles: true,
      fails: true,
    });
    tryToQuit();
    await settleTasks();
    expect(quits()).toBe(0);
    expect(warnings).toEqual(['The app was not quit: Error: no dialog']);
    tryToQuit();
    await settleTasks();
    expect(rounds()).toBe(2);
  });
});

describe('the write guard', () => {
  function endWhile(isWanted: () => boolean) {
    const queue = createPathQueue();
    let quits = 0;
    const guard = createWriteGuard({
      queue,
      isWanted,
      quit: () => {
        quits += 1;
      },
    });
    const tryToEnd = () => {
      let isHeld = false;
      guard({
        preventDefault: () => {
          isHeld = true;
        },
      });
      return isHeld;
    };
    return { queue, tryToEnd, quits: () => quits };
  }

  it('lets the app end when nothing is being written', () => {
    expect(endWhile(() => false).tryToEnd()).toBe(false);
  });

  it('ends the app once everything is written', async () => {
    const { queue, tryToEnd, quits } = endWhile(() => false);
    let finish = () => {};
    const written = queue.run('settings.json', () => new Promise<void>((done) => (finish = done)));
    expect(tryToEnd()).toBe(true);
    await settleTasks();
    expect(quits()).toBe(0);
    finish();
    await written;
    await settleTasks();
    expect(quits()).toBe(1);
    expect(tryToEnd()).toBe(false);
  });

  it('lets the app stay for a file that was opened meanwhile', async () => {
    let windows = 0;
    const { queue, tryToEnd, quits } = endWhile(() => windows > 0);
    const written = queue.run('settings.json', settleTasks);
    tryToEnd();
    windows = 1;
    await written;
    await settleTasks();
    expect(quits()).toBe(0);
  });
});
