import { describe, expect, it, vi } from 'vitest';
import { joinParts } from '../../shared/pictures/picture-parts.ts';
import { AWAITED, letWindowAnswer, runInSlices, takeInSlices, UNASKED } from './in-slices.ts';

/** Work in pieces of two milliseconds, that notes each. */
function* work(pieces: number, done: string[]): Generator<void, string, void> {
  for (let piece = 0; piece < pieces; piece += 1) {
    const end = performance.now() + 2;
    while (performance.now() < end);
    done.push('piece');
    yield;
  }
  return 'answer';
}

/** Idle time that begins when a test says so, and of which so much is left. */
function stubIdleTime(timeRemaining: () => number): (() => void)[] {
  const waiting: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (callback: (deadline: object) => void) =>
    waiting.push(() => callback({ timeRemaining })),
  );
  return waiting;
}

describe('runInSlices', () => {
  it('gives what comes of the work, tells how far it is, and lets others in between', async () => {
    const done: string[] = [];
    setTimeout(() => done.push('other'));
    const told: number[] = [];
    const { signal } = new AbortController();
    const running = runInSlices(work(20, done), signal, AWAITED, (steps) => told.push(steps));
    expect(await running).toBe('answer');
    expect(done).toHaveLength(21);
    expect(told.length).toBeGreaterThan(0);
    expect(told).toEqual([...new Set(told)].sort((one, other) => one - other));
    expect(Math.max(...told)).toBeLessThanOrEqual(20);
    expect(done.indexOf('other')).toBeLessThan(20);
  });

  it('waits for the window to have nothing else to do before it goes on with what nobody asked for', async () => {
    const idle = stubIdleTime(() => 0);
    const done: string[] = [];
    const running = runInSlices(work(8, done), new AbortController().signal, UNASKED);
    const before = done.length;
    await letWindowAnswer();
    await letWindowAnswer();
    expect(done).toHaveLength(before);
    for (let end = false; !end; await letWindowAnswer()) {
      await letWindowAnswer();
      end = idle.length === 0;
      idle.shift()?.();
    }
    expect(await running).toBe('answer');
  });

  it('goes on with that for as long as the window rests, and lets others in between', async () => {
    let left = 50;
    const idle = stubIdleTime(() => {
      left -= 15;
      return left;
    });
    const halt = new AbortController();
    const told: number[] = [];
    const note = (steps: number) => told.push(steps);
    const running = runInSlices(work(1000, []), halt.signal, UNASKED, note);
    await vi.waitFor(() => expect(idle).toHaveLength(1));
    expect(told).toHaveLength(1);
    const other = vi.fn();
    setTimeout(other);
    idle.shift()?.();
    await vi.waitFor(() => expect(idle).toHaveLength(1));
    expect(told).toHaveLength(4);
    expect(other).toHaveBeenCalled();
    halt.abort(new Error('enough'));
    idle.shift()?.();
    await expect(running).rejects.toThrow('enough');
  });

  it('goes no further once it is called off', async () => {
    const done: string[] = [];
    const halt = new AbortController();
    const running = runInSlices(work(1000, done), halt.signal);
    halt.abort(new Error('no longer'));
    await expect(running).rejects.toThrow('no longer');
    expect(done.length).toBeLessThan(1000);
  });
});

/** Parts of a byte that take two milliseconds each, and are noted when they are made. */
async function* make(parts: number, done: string[]): AsyncGenerator<Uint8Array> {
  for (let part = 0; part < parts; part += 1) {
    const end = performance.now() + 2;
    while (performance.now() < end);
    done.push('part');
    yield Uint8Array.of(part);
  }
}

describe('takeInSlices', () => {
  it('hands on every part, and lets others in between', async () => {
    const done: string[] = [];
    setTimeout(() => done.push('other'));
    const taken = joinParts(takeInSlices(make(20, done), new AbortController().signal, AWAITED));
    expect([...(await taken)]).toEqual(Array.from({ length: 20 }, (_, part) => part));
    expect(done).toHaveLength(21);
    expect(done.indexOf('other')).toBeLessThan(20);
  });

  it('has no more made once it is called off', async () => {
    const done: string[] = [];
    const halt = new AbortController();
    const taking = joinParts(takeInSlices(make(1000, done), halt.signal, AWAITED));
    halt.abort(new Error('no longer'));
    await expect(taking).rejects.toThrow('no longer');
    expect(done.length).toBeLessThan(1000);
  });
});
