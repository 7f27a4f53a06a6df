import { describe, expect, it } from 'vitest';
import { JointWork } from './joint-work.ts';
import { runToEnd } from './run-to-end.ts';

function* count(done: number[]): Generator<void, number, void> {
  for (let piece = 0; piece < 3; piece += 1) {
    done.push(piece);
    yield;
  }
  return done.length;
}

describe('JointWork', () => {
  it('is done once, by whoever goes on with it', () => {
    const done: number[] = [];
    const work = new JointWork(count(done));
    expect(done).toEqual([]);
    const [one, other] = [work.goOn(), work.goOn()];
    one.next();
    other.next();
    expect(done).toEqual([0, 1]);
    expect(runToEnd(work.goOn())).toBe(3);
    expect(one.next()).toEqual({ done: true, value: 3 });
    expect([...other, ...work.goOn()]).toEqual([]);
    expect(done).toEqual([0, 1, 2]);
  });
});
