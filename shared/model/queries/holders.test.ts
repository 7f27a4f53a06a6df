import { describe, expect, it } from 'vitest';
import { createRandom } from '../../base/random.ts';
import type { ArgumentMap } from '../argument-map.ts';
import type { StatementId } from '../ids.ts';
import { readNotation } from '../notation.ts';
import { createRandomMap } from '../random-map.ts';
import { branchOf } from './branch.ts';
import { findHolders, listHolders } from './holders.ts';
import { argumentsFrom } from './index-arguments.ts';

type Holders = ReadonlyMap<StatementId, StatementId>;

function listPairs(holders: Holders): readonly string[] {
  return [...holders].map(([id, holder]) => `${id} ${holder}`).sort();
}

function climb(holders: Holders, id: StatementId): readonly StatementId[] {
  const above: StatementId[] = [];
  for (let at: StatementId | undefined = id; at !== undefined; at = holders.get(at)) above.push(at);
  return above;
}

/** Statements from which some way leads to the motion or to what is a premise of nothing. */
function listLeading(map: ArgumentMap): readonly StatementId[] {
  const isEnd = (id: StatementId) =>
    map.statements.get(id)?.kind === 'motion' || argumentsFrom(map, id).length === 0;
  const leading = new Set<string>([...map.statements.keys()].filter(isEnd));
  for (let size = 0; size !== leading.size; ) {
    size = leading.size;
    for (const { id, target, premises } of map.arguments.values()) {
      if (leading.has(target.id)) for (const each of [id, ...premises]) leading.add(each);
    }
  }
  return [...map.statements.keys()].filter((id) => leading.has(id));
}

describe('findHolders', () => {
  it('gives what each hangs on, through undercuts, and what several lead to', () => {
    const map = readNotation(`
      motion M
      P supports M as toM
      r1 + shared supports P as pair
      u attacks pair as undercut
      e supports shared as toShared
      shared supports r1 as elsewhere
      loose supports P as from
      loose supports Q as other
    `);
    expect(listPairs(findHolders(map))).toEqual(['P M', 'e shared', 'r1 P', 'shared P', 'u P']);
  });

  it('takes the first of a ring that leads nowhere for loose', () => {
    const ring = readNotation('a attacks b\nb attacks a\nc supports a\nd supports b');
    expect(listPairs(findHolders(ring))).toEqual(['b a', 'c a', 'd b']);
    const other = readNotation('b attacks a\na attacks b\nc supports a\nd supports b');
    expect(listPairs(findHolders(other))).toEqual(['a b', 'c a', 'd b']);
  });

  it('agrees with branches on random maps', () => {
    let links = 0;
    for (let seed = 0; seed < 150; seed += 1) {
      const map = createRandomMap(createRandom(seed), { statements: 4 + (seed % 40) });
      const holders = findHolders(map);
      const leading = listLeading(map);
      const branches = leading.map((root) => [root, branchOf(map, root).statements] as const);
      for (const id of leading) {
        const expected = branches.flatMap(([root, held]) => (held.has(id) ? root : []));
        expect([...climb(holders, id)].sort()).toEqual(expected.sort());
        expect([id, ...listHolders(map, id)]).toEqual([...climb(holders, id)]);
      }
      links += holders.size;
    }
    expect(links).toBeGreaterThan(2_000);
  });

  it('follows a chain of 10,000', () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => `c${index + 1} supports c${index}`);
    const chain = readNotation(['motion c0', ...lines].join('\n'));
    expect(findHolders(chain).size).toBe(10_000);
  });

  it('are found beneath a long chain of undercuts', () => {
    const count = 20_000;
    const chain = Array.from({ length: count }, (_, at) => `u${at} attacks a${at} as a${at + 1}`);
    const map = readNotation(['motion M', 'r supports M as a0', ...chain].join('\n'));
    expect(listHolders(map, `u${count - 1}` as StatementId)).toEqual(['M']);
  });
});
