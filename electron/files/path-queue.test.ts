import { describe, expect, it } from 'vitest';
import { createPathQueue } from './path-queue.ts';

function createGate(): { readonly open: () => void; readonly passed: Promise<void> } {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open: () => open(), passed };
}

describe('a path queue', () => {
  it('starts a job on a path when the one before it is over', async () => {
    const queue = createPathQueue();
    const gate = createGate();
    const order: string[] = [];
    const first = queue.run('/a', async () => {
      await gate.passed;
      order.push('first');
    });
    const second = queue.run('/a', async () => {
      order.push('second');
    });
    const other = queue.run('/b', async () => {
      order.push('other');
    });
    await other;
    gate.open();
    await Promise.all([first, second]);
    expect(order).toEqual(['other', 'first', 'second']);
  });

  it('knows when nothing is left to do', async () => {
    const queue = createPathQueue();
    const gate = createGate();
    let isDone = false;
    const first = queue.run('/a', () => gate.passed);
    void first.then(() =>
      queue.run('/b', async () => {
        isDone = true;
      }),
    );
    expect(queue.isBusy()).toBe(true);
    gate.open();
    await queue.whenIdle();
    expect([isDone, queue.isBusy()]).toEqual([true, false]);
  });

  it('goes on after a job that failed and hands the failure to its caller alone', async () => {
    const queue = createPathQueue();
    const failing = queue.run('/a', () => Promise.reject(new Error('no')));
    const next = queue.run('/a', () => Promise.resolve('fine'));
    await expect(failing).rejects.toThrow('no');
    await expect(next).resolves.toBe('fine');
  });
});
