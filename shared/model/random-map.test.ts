import { describe, expect, it } from 'vitest';
import { createRandom } from '../base/random.ts';
import { isUndercut } from './argument.ts';
import { checkMap } from './check-map.ts';
import { createRandomMap } from './random-map.ts';

describe('createRandomMap', () => {
  it.each([0, 1, 2, 3, 10, 11, 60, 400])('makes sound maps of %d statements', (statements) => {
    for (let seed = 0; seed < 40; seed += 1) {
      const map = createRandomMap(createRandom(seed), { statements });
      expect(map.statements.size).toBe(statements);
      expect(checkMap(map)).toEqual([]);
    }
  });

  it('makes the same map of the same numbers, another of others', () => {
    const [one, same, other] = [7, 7, 8].map((seed) =>
      createRandomMap(createRandom(seed), { statements: 50 }),
    );
    expect(one).toEqual(same);
    expect(one).not.toEqual(other);
  });

  it('holds something of everything awkward', () => {
    const map = createRandomMap(createRandom(1), { statements: 400 });
    const links = [...map.arguments.values()];
    const texts = [...map.statements.values()].map((statement) => statement.text);
    const uses = links.flatMap((argument) => argument.premises);
    const backward = links.filter(
      ({ premises, target }) =>
        target.kind === 'statement' && Number(premises[0].slice(1)) < Number(target.id.slice(1)),
    );
    expect(links.some((argument) => argument.premises.length > 1)).toBe(true);
    expect(links.some(isUndercut)).toBe(true);
    expect(new Set(uses).size).toBeLessThan(uses.length);
    expect(new Set(uses).size).toBeLessThan(map.statements.size - 1);
    expect(backward.length).toBeGreaterThan(0);
    expect(texts).toContain('');
    expect(texts.some((text) => text.length > 300)).toBe(true);
    expect(texts.some((text) => text.includes('力'))).toBe(true);
    expect(map.sources.size).toBeGreaterThan(0);
    expect(map.notes.size).toBeGreaterThan(0);
    expect([...map.statements.values()].some(({ citations }) => citations.length > 0)).toBe(true);
  });

  it('makes 5,000 statements', () => {
    const map = createRandomMap(createRandom(1), { statements: 5000 });
    expect(checkMap(map)).toEqual([]);
    expect(map.arguments.size).toBeGreaterThan(4500);
  });
});
