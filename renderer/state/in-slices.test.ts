import { describe, expect, it } from 'vitest';
import { runInSlices } from './in-slices.ts';

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

describe('runInSlices', () => {
  it('gives what comes of the work, and lets others in between', async () => {
    const done: string[] = [];
    setTimeout(() => done.push('other'));
    const running = runInSlices(work(8, done), new AbortController().signal);
    expect(await running).toBe('answer');
    expect(done).toHaveLength(9);
    expect(done.indexOf('other')).toBeLessThan(8);
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
