import { describe, expect, it } from 'vitest';
import { createQuitGuard } from './quit-guard.ts';

function quitWith(options: { readonly hasEdits: boolean; readonly settles: boolean }) {
  let hasEdits = options.hasEdits;
  let rounds = 0;
  let quits = 0;
  const guard = createQuitGuard(
    {
      hasEdits: () => hasEdits,
      settleAll: async () => {
        rounds += 1;
        await Promise.resolve();
        hasEdits = !options.settles;
        return options.settles;
      },
    },
    () => {
      quits += 1;
    },
  );
  const tryToQuit = () => {
    let isHeld = false;
    guard({
      preventDefault: () => {
        isHeld = true;
      },
    });
    return isHeld;
  };
  return { tryToQuit, rounds: () => rounds, quits: () => quits };
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
});
