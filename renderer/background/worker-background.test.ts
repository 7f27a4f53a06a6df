import { describe, expect, it } from 'vitest';
import type { FromWorker, ToWorker } from './task-protocol.ts';
import { createWorkerBackground } from './worker-background.ts';

/** A thread that answers when it is told to. */
class Thread {
  onmessage: ((event: { readonly data: FromWorker }) => void) | null = null;
  onerror: ((event: { readonly message: string }) => void) | null = null;
  readonly asked: ToWorker[] = [];
  isEnded = false;
  readonly postMessage = (request: ToWorker) => void this.asked.push(request);
  readonly terminate = () => {
    this.isEnded = true;
  };
  readonly answer = (data: FromWorker) => this.onmessage?.({ data });
}

function start() {
  const threads: Thread[] = [];
  const background = createWorkerBackground(() => {
    const thread = new Thread();
    threads.push(thread);
    return thread as unknown as Worker;
  });
  // The threads of this test look at no input.
  const run = (pace = {}) => background.run('arrangeCards', null as never, pace);
  const at = (index: number) => {
    const thread = threads[index];
    if (thread === undefined) throw new Error(`Thread ${index} was not started`);
    return thread;
  };
  return { threads, at, run, prepare: background.prepare };
}

const DONE = { kind: 'done', output: 'places' } as const;

describe('createWorkerBackground', () => {
  it('starts no thread before there is work, and one for work after work', async () => {
    const { threads, at, run } = start();
    expect(threads).toHaveLength(0);
    for (const _ of [1, 2, 3]) {
      const running = run();
      at(0).answer(DONE);
      expect(await running).toBe('places');
    }
    expect(threads).toHaveLength(1);
    expect(at(0).asked.map(({ name }) => name)).toEqual(Array(3).fill('arrangeCards'));
  });

  it('starts a thread beforehand where it is told that work is likely', async () => {
    const { threads, at, run, prepare } = start();
    prepare();
    prepare();
    expect(threads).toHaveLength(1);
    const running = run();
    at(0).answer(DONE);
    await running;
    expect(threads).toHaveLength(1);
  });

  it('has work that comes while other work goes on done beside it, and keeps one thread', async () => {
    const { threads, at, run } = start();
    const [slow, quick] = [run(), run()];
    at(1).answer(DONE);
    await quick;
    at(0).answer(DONE);
    await slow;
    expect(threads.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  });

  it('tells how much is done', async () => {
    const { at, run } = start();
    const parts: number[] = [];
    const running = run({ onProgress: (part: number) => parts.push(part) });
    at(0).answer({ kind: 'progress', part: 0.5 });
    at(0).answer(DONE);
    await running;
    expect(parts).toEqual([0.5]);
  });

  it('drops what is called off with its thread, and goes on with another', async () => {
    const { threads, at, run } = start();
    const abort = new AbortController();
    const running = run({ signal: abort.signal });
    abort.abort(new Error('no longer'));
    await expect(running).rejects.toThrow('no longer');
    expect(at(0).isEnded).toBe(true);
    const next = run();
    at(1).answer(DONE);
    await next;
    expect(threads).toHaveLength(2);
    await expect(run({ signal: abort.signal })).rejects.toThrow('no longer');
    expect(threads).toHaveLength(2);
  });

  it('says what the work threw and keeps the thread, or that a thread broke and starts another', async () => {
    const { threads, at, run } = start();
    const failing = run();
    at(0).answer({ kind: 'failed', message: 'too large' });
    await expect(failing).rejects.toThrow('too large');
    const breaking = run();
    at(0).onerror?.({ message: 'out of memory' });
    await expect(breaking).rejects.toThrow('out of memory');
    const next = run();
    at(1).answer(DONE);
    await next;
    expect(threads.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  });
});
