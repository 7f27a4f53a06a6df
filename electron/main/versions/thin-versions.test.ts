import { describe, expect, it } from 'vitest';
import { thinVersions, type Version } from './thin-versions.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

function version(id: string, day: number, storedBytes = 10): Version {
  return { id, savedAt: day * DAY_MS, bytes: 100, storedBytes };
}

const A = [version('a1', 1), version('a2', 1.5), version('a3', 2), version('a4', 2.5)];
const B = [version('b1', 0.2), version('b2', 3)];

function idsWithin(limitBytes: number): string {
  const { a = [], b = [] } = thinVersions({ a: A, b: B }, limitBytes);
  return [...a, ...b].map(({ id }) => id).join(' ');
}

describe('a history that has a limit', () => {
  it('is left alone within it', () => {
    expect(idsWithin(60)).toBe('a1 a2 a3 a4 b1 b2');
  });

  it('loses the oldest first, but the last of a day after all others', () => {
    expect(idsWithin(59)).toBe('a2 a3 a4 b1 b2');
    expect(idsWithin(40)).toBe('a2 a4 b1 b2');
    expect(idsWithin(30)).toBe('a2 a4 b2');
  });

  it('keeps the newest of each document whatever the limit', () => {
    expect(idsWithin(0)).toBe('a4 b2');
  });

  it('loses tens of thousands of versions at once', () => {
    const many = Array.from({ length: 50_000 }, (_, number) => version(`m${number}`, number));
    expect(thinVersions({ many }, 100).many).toHaveLength(10);
  });

  it('counts a text that is kept for two documents once', () => {
    const shared = [version('same', 1), version('c', 2)];
    const index = { a: shared, b: shared };
    expect(thinVersions(index, 20)).toEqual(index);
  });
});
