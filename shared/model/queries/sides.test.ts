import { describe, expect, it } from 'vitest';
import { createRandom } from '../../base/random.ts';
import type { Argument } from '../argument.ts';
import type { ArgumentMap } from '../argument-map.ts';
import type { StatementId } from '../ids.ts';
import { readNotation } from '../notation.ts';
import { createRandomMap } from '../random-map.ts';
import { type Side, sidesOf } from './sides.ts';

function readSides(notation: string): Record<string, Side> {
  return Object.fromEntries(sidesOf(readNotation(notation)));
}

describe('sidesOf', () => {
  it('turns with every attack on the way to the motion', () => {
    expect(
      readSides(`
        motion M
        position P
        P supports M
        r supports P
        o attacks r
        b attacks o
        s supports b
      `),
    ).toEqual({ M: 'neither', P: 'for', r: 'for', o: 'against', b: 'for', s: 'for' });
  });

  it('goes through arguments that speak to arguments', () => {
    const sides = readSides(`
      motion M
      c attacks M as a1
      u attacks a1 as a2
      v attacks a2
      w supports a2
    `);
    expect(sides).toEqual({ M: 'neither', c: 'against', u: 'for', v: 'against', w: 'for' });
  });

  it('gives both sides to what serves both, and neither to what leads nowhere', () => {
    const sides = readSides(`
      motion M
      x supports M
      x attacks M as other
      y supports x
      p + q supports z
    `);
    expect(sides).toMatchObject({ x: 'both', y: 'both', p: 'neither', q: 'neither', z: 'neither' });
  });

  it('follows rings: an odd one sets both sides, an even one does not', () => {
    expect(readSides('motion M\na supports M\na attacks b\nb attacks a')).toMatchObject({
      a: 'for',
      b: 'against',
    });
    expect(
      readSides('motion M\na supports M\nb attacks a\nc attacks b\na attacks c'),
    ).toMatchObject({ a: 'both', b: 'both', c: 'both' });
  });

  it('stops at the motion where the motion is itself a premise', () => {
    const sides = readSides('motion M\nx supports M\nM attacks x\ny attacks x');
    expect(sides).toEqual({ M: 'neither', x: 'for', y: 'against' });
  });

  it('gives neither to all where there is no motion', () => {
    expect(readSides('a supports b')).toEqual({ a: 'neither', b: 'neither' });
  });

  it('agrees with the definition on random maps', () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const map = createRandomMap(createRandom(seed), { statements: 5 + seed });
      expect(new Map(sidesOf(map))).toEqual(findSidesSlowly(map));
    }
  });

  it('says the same whatever is asked first', () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const map = createRandomMap(createRandom(seed), { statements: 5 + seed });
      const all = findSidesSlowly(map);
      for (const id of [...map.statements.keys()].reverse()) {
        expect(sidesOf(map).get(id)).toBe(all.get(id));
      }
    }
  });

  it('knows nothing of what the map does not hold', () => {
    expect(sidesOf(readNotation('motion M')).get('x' as StatementId)).toBeUndefined();
  });

  it('walks a chain of 10,000 attacks, from its end too', () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => `c${index + 1} attacks c${index}`);
    const sides = sidesOf(readNotation(['motion c0', ...lines].join('\n')));
    expect(sides.get('c9999' as StatementId)).toBe('against');
    expect([...sides.values()].filter((side) => side === 'for')).toHaveLength(5000);
  });
});

/** The definition read upward: what an argument's target says, until nothing changes. */
function findSidesSlowly(map: ArgumentMap): ReadonlyMap<string, Side> {
  const facts = new Set<string>(['s0 for']);
  const stanceOf = ({ relation }: Argument, stance: string): string => {
    if (relation === 'supports') return stance;
    return stance === 'for' ? 'against' : 'for';
  };
  for (let size = 0; size !== facts.size; ) {
    size = facts.size;
    for (const argument of map.arguments.values()) {
      for (const stance of ['for', 'against']) {
        if (!facts.has(`${argument.target.id} ${stance}`)) continue;
        const own = stanceOf(argument, stance);
        for (const id of [argument.id, ...argument.premises]) facts.add(`${id} ${own}`);
      }
    }
  }
  return new Map(
    [...map.statements.keys()].map((id) => {
      const isFor = facts.has(`${id} for`);
      const isAgainst = facts.has(`${id} against`);
      if (id === 's0' || !(isFor || isAgainst)) return [id, 'neither'];
      if (isFor && isAgainst) return [id, 'both'];
      return [id, isFor ? 'for' : 'against'];
    }),
  );
}
