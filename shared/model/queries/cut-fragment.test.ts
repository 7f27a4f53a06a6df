import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../base/random.ts';
import type { ArgumentMap, EntityId } from '../argument-map.ts';
import { checkMap } from '../check-map.ts';
import { rootsOf } from '../fragment.ts';
import type { StatementId } from '../ids.ts';
import { readNotation } from '../notation.ts';
import { createRandomMap } from '../random-map.ts';
import { createDice } from '../random-text.ts';
import { cutBranch, cutFragment } from './cut-fragment.ts';

const debate = readNotation(`
  motion M
  r supports M
  p1 + p2 attacks r as pair
  u attacks pair as undercut
  shared supports p1
  shared supports M as elsewhere
  ground supports shared
`);

function cut(...ids: readonly string[]) {
  const { map, attacking } = cutFragment(debate, ids as EntityId[]);
  return {
    statements: [...map.statements.keys()].sort(),
    arguments: [...map.arguments.keys()].sort(),
    attacking: [...attacking],
  };
}

describe('cutFragment', () => {
  it('takes the arguments among what is named and leaves those that lead out', () => {
    expect(cut('r', 'p1', 'p2')).toEqual({
      statements: ['p1', 'p2', 'r'],
      arguments: ['pair'],
      attacking: [],
    });
  });

  it('keeps of an argument the premises that come along', () => {
    const { map } = cutFragment(debate, ['r', 'p2'] as EntityId[]);
    expect([...map.arguments.values()].map(({ premises }) => premises)).toEqual([['p2']]);
  });

  it('keeps an undercut only with the argument it speaks to', () => {
    expect(cut('r', 'p1', 'p2', 'u').arguments).toEqual(['pair', 'undercut']);
    expect(cut('p1', 'p2', 'u').arguments).toEqual([]);
  });

  it('brings the premises of an argument that is named', () => {
    expect(cut('pair').statements).toEqual(['p1', 'p2']);
  });

  it('remembers which of its roots attacked', () => {
    expect(cut('p1', 'p2', 'u', 'shared').attacking.sort()).toEqual(['p1', 'p2', 'u']);
    expect(cut('r').attacking).toEqual([]);
  });

  it('passes over ids the map does not hold', () => {
    expect(cut('nothing')).toEqual({ statements: [], arguments: [], attacking: [] });
  });

  it('gives a sound map whatever is named, with every source its statements cite', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), (seed) => {
        const random = createRandom(seed);
        const dice = createDice(random);
        const map = createRandomMap(random, { statements: 2 + dice.below(30) });
        const fragment = cutFragment(map, drawIds(map, dice.chance.bind(dice, 0.5)));
        expect(checkMap(fragment.map)).toEqual([]);
        const roots = new Set(rootsOf(fragment));
        expect([...fragment.attacking].every((id) => roots.has(id))).toBe(true);
      }),
      { seed: 20_201_204, numRuns: 150 },
    );
  });
});

describe('cutBranch', () => {
  it('brings a premise shared with an argument elsewhere, but not what hangs on it', () => {
    const { map } = cutBranch(debate, 'r' as StatementId);
    expect([...map.statements.keys()].sort()).toEqual(['p1', 'p2', 'r', 'shared', 'u']);
    expect([...map.arguments.keys()].sort()).toEqual(['pair', 'shared>p1', 'undercut']);
  });
});

function drawIds(map: ArgumentMap, isDrawn: () => boolean): readonly EntityId[] {
  const ids = [...map.statements.keys(), ...map.arguments.keys(), ...map.notes.keys()];
  return ids.filter(isDrawn);
}
