import { describe, expect, it } from 'vitest';
import { createRandom } from '../../base/random.ts';
import type { ArgumentMap } from '../argument-map.ts';
import type { ArgumentId, StatementId } from '../ids.ts';
import { readNotation } from '../notation.ts';
import { createRandomMap } from '../random-map.ts';
import { branchOf } from './branch.ts';

function readBranch(map: ArgumentMap, root: string): readonly string[] {
  const branch = branchOf(map, root as StatementId | ArgumentId);
  return [...branch.statements, ...branch.arguments].sort();
}

describe('branchOf', () => {
  const map = readNotation(`
    motion M
    P supports M as toM
    r1 + shared supports P as pair
    u attacks pair as undercut
    v attacks undercut as counter
    e supports shared as toShared
    shared supports M as elsewhere
  `);

  it('holds what hangs on a statement only, undercuts included, without its own arguments', () => {
    expect(readBranch(map, 'P')).toEqual([...['P', 'counter', 'pair', 'r1', 'u', 'undercut', 'v']]);
  });

  it('holds an argument with what hangs on it only', () => {
    expect(readBranch(map, 'pair')).toEqual(['counter', 'pair', 'r1', 'u', 'undercut', 'v']);
    expect(readBranch(map, 'undercut')).toEqual(['counter', 'u', 'undercut', 'v']);
  });

  it('holds all that leads to the motion when asked for the motion', () => {
    expect(readBranch(map, 'M')).toHaveLength(map.statements.size + map.arguments.size);
  });

  it('keeps a ring that hangs on the root, and leaves out one that has a use elsewhere', () => {
    const ring =
      'motion M\na supports P as 1\nb attacks a as 2\na attacks b as 3\nP supports M as 4';
    expect(readBranch(readNotation(ring), 'P')).toEqual(['1', '2', '3', 'P', 'a', 'b']);
    expect(readBranch(readNotation(`${ring}\nb supports M as 5`), 'P')).toEqual(['1', 'P']);
  });

  it('never holds the motion beneath another root', () => {
    expect(readBranch(readNotation('motion M\nM supports x as 1\ny supports M as 2'), 'x')).toEqual(
      ['1', 'x'],
    );
  });

  it('keeps a root argument although its target has a use elsewhere', () => {
    const ring = readNotation('motion M\np supports t as 1\nt supports p as 2\nt supports M as 3');
    expect(readBranch(ring, '1')).toEqual(['1', '2', 'p']);
  });

  it('is empty when the map does not hold the root', () => {
    expect(readBranch(map, 'nowhere')).toEqual([]);
  });

  it('agrees with the definition on random maps', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const random = createRandomMap(createRandom(seed), { statements: 5 + seed });
      const roots = [...random.statements.keys(), ...random.arguments.keys()];
      for (const root of roots.filter((_, index) => index % 4 === 0)) {
        expect(readBranch(random, root)).toEqual(findBranchSlowly(random, root));
      }
    }
  });

  it('follows a chain of 10,000', () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => `c${index + 1} supports c${index}`);
    const chain = readNotation(['motion c0', ...lines].join('\n'));
    expect(branchOf(chain, 'c1' as StatementId).statements.size).toBe(10_000);
  });
});

/** The definition: of all that leads to the root, the largest part without a use outside it. */
function findBranchSlowly(map: ArgumentMap, root: string): readonly string[] {
  const links = [...map.arguments.values()];
  const inside = new Set<string>([root]);
  settle(inside, () => {
    for (const { id, target } of links) if (inside.has(target.id)) inside.add(id);
    const led = links.filter(({ id }) => inside.has(id)).flatMap(({ premises }) => premises);
    for (const premise of led) if (premise !== 's0') inside.add(premise);
  });
  settle(inside, () => {
    const outer = links.filter(({ id, target }) => id !== root && !inside.has(target.id));
    for (const { id } of outer) inside.delete(id);
    const used = links.filter(({ id }) => !inside.has(id)).flatMap(({ premises }) => premises);
    for (const premise of used) if (premise !== root) inside.delete(premise);
  });
  return [...inside].sort();
}

function settle(set: ReadonlySet<string>, step: () => void): void {
  for (let size = -1; size !== set.size; ) {
    size = set.size;
    step();
  }
}
