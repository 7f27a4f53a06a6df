import { describe, expect, it } from 'vitest';
import { pickExcess } from './loose-texts.ts';

describe('texts that nothing lists', () => {
  const loose = [3, 1, 2].map((writtenAt) => ({
    name: `t${writtenAt}`,
    storedBytes: 10,
    writtenAt,
  }));
  const lostWithin = (limitBytes: number) => pickExcess(loose, limitBytes).map(({ name }) => name);

  it('stay where there is room, and go the oldest first where there is none', () => {
    expect(lostWithin(30)).toEqual([]);
    expect(lostWithin(29)).toEqual(['t1']);
    expect(lostWithin(15)).toEqual(['t1', 't2']);
    expect(lostWithin(-5)).toEqual(['t1', 't2', 't3']);
  });
});
