import { describe, expect, it } from 'vitest';
import { createRandom } from '../../base/random.ts';
import { readNotation } from '../notation.ts';
import { createRandomMap } from '../random-map.ts';
import { outlineOf } from './outline.ts';
import { outlineRowsOf } from './outline-rows.ts';

function sketch(notation: string): readonly string[] {
  return outlineRowsOf(readNotation(notation)).map(
    ({ id, depth, isRepeat, isCoPremise }) =>
      `${'  '.repeat(depth)}${isCoPremise ? '+ ' : ''}${id}${isRepeat ? ' again' : ''}`,
  );
}

describe('outlineRowsOf', () => {
  it('puts undercuts under the last premise of the argument they deny', () => {
    const lines = sketch(`
      motion M
      p1 + p2 supports M as pair
      r supports p1
      s supports p2
      u attacks pair as cut
      v attacks cut
    `);
    expect(lines).toEqual(['M', '  p1', '    r', '  + p2', '    s', '    u', '      v']);
  });

  it('shows a statement under everything it speaks to, its own replies under the first only', () => {
    const lines = sketch(`
      motion M
      a supports M
      b attacks M
      x supports a
      x supports b as second
      deep supports x
      u attacks second
    `);
    expect(lines).toEqual(['M', '  a', '    x', '      deep', '  b', '    x again', '      u']);
  });

  it('ends where a ring closes', () => {
    expect(sketch('a attacks b\nb attacks a')).toEqual(['a', '  b', '    a again']);
    expect(sketch('motion M\na supports M\nb attacks a\na attacks b')).toEqual([
      'M',
      '  a',
      '    b',
      '      a again',
    ]);
  });

  it('has a row for each premise of each argument and for each root, and each but one a repeat', () => {
    for (const seed of [1, 2, 3]) {
      const map = createRandomMap(createRandom(seed), { statements: 200 });
      const rows = outlineRowsOf(map);
      const uses = [...map.arguments.values()].flatMap(({ premises }) => premises).length;
      const roots = outlineOf(map).filter(({ through }) => through === null).length;
      expect(rows).toHaveLength(uses + roots);
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      const first = rows.filter(({ isRepeat }) => !isRepeat).map(({ id }) => id);
      expect([...first].sort()).toEqual([...map.statements.keys()].sort());
    }
  });

  it('counts the rows under each row and numbers them from 1', () => {
    const rows = outlineRowsOf(createRandomMap(createRandom(4), { statements: 150 }));
    for (const row of rows) {
      const below = rows.filter(({ parent }) => parent === row.key);
      expect(row.childCount).toBe(below.length);
      expect(below.map(({ place }) => place)).toEqual(below.map((_, index) => index + 1));
      expect(below.every(({ depth }) => depth === row.depth + 1)).toBe(true);
    }
  });

  it('reads a chain of 3,000 statements', () => {
    const links = Array.from({ length: 3_000 }, (_, index) => `s${index + 1} supports s${index}`);
    expect(outlineRowsOf(readNotation(links.join('\n'))).at(-1)?.depth).toBe(3_000);
  });
});
