import { describe, expect, it } from 'vitest';
import { bindPremises } from './bind-premises.ts';

const at = (x: number, y: number) => ({ x, y });

describe('bindPremises', () => {
  it('binds nothing where there is one premise', () => {
    expect(bindPremises({ junction: at(0, 0), ways: [[at(16, 0), at(0, 0)]] })).toBeNull();
  });

  it('puts a sign between each two cards of a stack, whatever their order', () => {
    const junction = at(0, 18);
    const way = (y: number) => [at(16, y), at(0, y), junction, junction];
    for (const heights of [
      [18, 138, 318],
      [318, 18, 138],
    ]) {
      const bracket = bindPremises({ junction, ways: heights.map(way) });
      expect(bracket?.signs).toEqual([at(0, 78), at(0, 228)]);
      expect(bracket?.paths).toHaveLength(3);
    }
  });

  it('puts the sign of a row beside the mark in its middle', () => {
    const junction = at(200, 0);
    const way = (x: number) => [at(x, 20), at(x, 0), junction, junction];
    expect(bindPremises({ junction, ways: [way(100), way(300)] })?.signs).toEqual([at(250, 0)]);
  });

  it('leaves the sign out where there is no room for it', () => {
    const junction = at(0, 0);
    const ways = [
      [at(16, 0), junction],
      [at(16, 30), at(0, 30), junction],
    ];
    expect(bindPremises({ junction, ways })?.signs).toEqual([]);
  });
});
