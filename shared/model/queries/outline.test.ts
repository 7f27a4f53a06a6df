import { describe, expect, it } from 'vitest';
import { createRandom } from '../../base/random.ts';
import { readNotation } from '../notation.ts';
import { createRandomMap } from '../random-map.ts';
import { numbersOf, outlineOf, readingOrder, sortByReading } from './outline.ts';

const debate = readNotation(`
  motion M
  position B
  position A
  A supports M as a
  B attacks M as b
  p1 + p2 supports A as pair
  r supports p1
  u attacks pair as undercut
  v attacks undercut
  w supports A
  alone supports far
  ring1 attacks ring2
  ring2 attacks ring1
`);

describe('outlineOf', () => {
  it('reads depth first, co-premises side by side, then what speaks to their argument', () => {
    const lines = outlineOf(debate).map((entry) =>
      [entry.number, entry.id, entry.parent, entry.through, entry.depth].join(' '),
    );
    expect(lines).toEqual([
      ' M   0',
      '1 A M a 1',
      '1.1 p1 A pair 2',
      '1.1.1 r p1 r>p1 3',
      '1.2 p2 A pair 2',
      '1.2.1 u p2 undercut 3',
      '1.2.1.1 v u v>undercut 4',
      '1.3 w A w>A 2',
      '2 B M b 1',
      '3 far   0',
      '3.1 alone far alone>far 1',
      '4 ring1   0',
      '4.1 ring2 ring1 ring2>ring1 1',
    ]);
  });

  it('reads reasons before objections, as they are drawn', () => {
    const map = readNotation('motion M\no attacks M\nr supports M\np attacks M\ns supports M');
    expect(readingOrder(map)).toEqual(['M', 'r', 's', 'o', 'p']);
  });

  it('orders arguments by order and equal orders by id', () => {
    const map = readNotation(
      'motion M\ny supports M as a2\nx supports M as a1\nz supports M as a3',
    );
    expect(readingOrder(map)).toEqual(['M', 'y', 'x', 'z']);
    const equal = new Map(
      [...map.arguments].map(([id, argument]) => [id, { ...argument, order: 5 }]),
    );
    expect(readingOrder({ ...map, arguments: equal })).toEqual(['M', 'x', 'y', 'z']);
  });

  it('reads a statement with several uses where it is met first', () => {
    const map = readNotation('motion M\na supports M\nb supports M\nx supports a\nx supports b');
    expect([...numbersOf(map)]).toEqual([
      ['a', '1'],
      ['x', '1.1'],
      ['b', '2'],
    ]);
  });

  it('numbers what speaks to the motion and what stands beside it in one series', () => {
    const map = readNotation('motion M\nM supports beyond\nx supports M');
    expect([...numbersOf(map)]).toEqual([
      ['x', '1'],
      ['beyond', '2'],
    ]);
  });

  it('reads a map without a motion from its roots', () => {
    expect([...numbersOf(readNotation('b supports a\nd supports c'))]).toEqual([
      ['a', '1'],
      ['b', '1.1'],
      ['c', '2'],
      ['d', '2.1'],
    ]);
  });

  it('does not depend on the order of the tables', () => {
    const map = createRandomMap(createRandom(3), { statements: 80 });
    const turned = {
      ...map,
      statements: new Map([...map.statements].reverse()),
      arguments: new Map([...map.arguments].reverse()),
    };
    expect(outlineOf(turned)).toEqual(outlineOf(map));
  });

  it('holds every statement once, after its parent, under a number of its own', () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const map = createRandomMap(createRandom(seed), { statements: 1 + seed });
      const entries = outlineOf(map);
      const met = new Map(entries.map((entry, index) => [entry.id, index]));
      expect(entries).toHaveLength(map.statements.size);
      expect(new Set(readingOrder(map)).size).toBe(map.statements.size);
      expect(new Set(numbersOf(map).values()).size).toBe(map.statements.size - 1);
      for (const [index, { id, parent, through, depth }] of entries.entries()) {
        if (parent === null || through === null) {
          expect([parent, through, depth]).toEqual([null, null, 0]);
          continue;
        }
        expect(met.get(parent)).toBeLessThan(index);
        expect(depth).toBe((entries[met.get(parent) ?? -1]?.depth ?? Number.NaN) + 1);
        expect(map.arguments.get(through)?.premises).toContain(id);
      }
    }
  });

  it('sorts some statements as it reads all', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const map = createRandomMap(createRandom(seed), { statements: 5 + seed });
      const some = [...map.statements.keys()].filter((_, index) => (index * 7 + seed) % 3 === 0);
      const read = readingOrder(map).filter((id) => some.includes(id));
      expect(sortByReading(map, some)).toEqual(read);
    }
  });

  it('reads a chain of 10,000 and a star of 10,000', () => {
    const indexes = Array.from({ length: 10_000 }, (_, index) => index);
    const chain = readNotation(
      ['motion c0', ...indexes.map((index) => `c${index + 1} supports c${index}`)].join('\n'),
    );
    expect(outlineOf(chain).at(-1)).toMatchObject({ id: 'c10000', depth: 10_000 });
    const star = readNotation(
      ['motion M', ...indexes.map((index) => `c${index} supports M`)].join('\n'),
    );
    expect(outlineOf(star).at(-1)).toMatchObject({ id: 'c9999', number: '10000' });
  });
});
