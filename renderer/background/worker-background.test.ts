import { describe, expect, it } from 'vitest';
import type { FromWorker, ToWorker } from './task-protocol.ts';
import { createWorkerBackground } from './worker-background.ts';

/** A thread that answers when it is told to. */
class Thread {
  onmessage: ((event: { readonly data: FromWorker }) => void) | null = null;
  onerror: ((event: { readonly message: string }) => void) | null = null;
  readonly asked: (ToWorker | MessagePort)[] = [];
  isEnded = false;
  readonly postMessage = (request: ToWorker | MessagePort) => void this.asked.push(request);
  readonly terminate = () => {
    this.isEnded = true;
  };
  readonly answer = (data: FromWorker) => this.onmessage?.({ data });
}

function start() {
  const threads: Thread[] = [];
  const encoders: Thread[] = [];
  const add = (to: Thread[]) => {
    const thread = new Thread();
    to.push(thread);
    return thread as unknown as Worker;
  };
  const background = createWorkerBackground({
    startWorker: () => add(threads),
    startEncoder: () => add(encoders),
  });
  // The threads of this test look at no input.
  const run = (pace = {}) => background.run('arrangeCards', null as never, pace);
  const at = (index: number) => {
    const thread = threads[index];
    if (thread === undefined) throw new Error(`Thread ${index} was not started`);
    return thread;
  };
  return { threads, encoders, at, run };
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
    expect(at(0).asked).toEqual(Array(3).fill({ name: 'arrangeCards', input: null }));
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

  it('puts an encoder where a thread asks for it, keeps it for the next, and ends it with work that breaks off', async () => {
    const { encoders, at, run } = start();
    const port = new MessageChannel().port1;
    const abort = new AbortController();
    const dropped = run({ signal: abort.signal });
    at(0).answer({ kind: 'encoder', port });
    expect(encoders[0]?.asked).toEqual([port]);
    abort.abort(new Error('no longer'));
    await expect(dropped).rejects.toThrow('no longer');
    const finished = run();
    at(1).answer({ kind: 'encoder', port });
    at(1).answer(DONE);
    await finished;
    expect(encoders.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    const broken = run();
    at(1).answer({ kind: 'encoder', port });
    expect(encoders[1]?.asked).toEqual([port, port]);
    encoders[1]?.onerror?.({ message: 'out of memory' });
    await expect(broken).rejects.toThrow('out of memory');
    expect(encoders.map(({ isEnded }) => isEnded)).toEqual([true, true]);
    expect([at(0).isEnded, at(1).isEnded]).toEqual([true, true]);
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
