import { describe, expect, it } from 'vitest';
import { createRandom } from '../../base/random.ts';
import { checkMap } from '../check-map.ts';
import { renewIds } from '../fragment.ts';
import { type ArgumentId, createIdMaker, type StatementId } from '../ids.ts';
import { readNotation } from '../notation.ts';
import { cutBranch } from '../queries/cut-fragment.ts';
import { outlineOf } from '../queries/outline.ts';
import { applyPlainly, expectOk } from '../testing/apply-plainly.ts';
import { duplicateBranch } from './duplicate-branch.ts';

const map = readNotation(`
  motion M
  r attacks M as ground
  p1 + p2 supports r
  s supports M
`);

function duplicate(root: string, links: Readonly<Record<string, string>>) {
  const id = root as StatementId;
  const ids = renewIds(cutBranch(map, id), createIdMaker(createRandom(1)));
  const pairs = Object.entries(links) as [ArgumentId, ArgumentId][];
  const change = expectOk(duplicateBranch(map, { root: id, ids, links: new Map(pairs) }));
  const after = applyPlainly(map, change);
  expect(checkMap(after)).toEqual([]);
  return outlineOf(after).map(({ id: each, number, through }) => {
    const relation = through === null ? '' : (after.arguments.get(through)?.relation ?? '');
    return `${number} ${relation} ${after.statements.get(each)?.text}`;
  });
}

describe('duplicateBranch', () => {
  it('does again what the branch does, last among its siblings', () => {
    expect(duplicate('r', { ground: 'copy' })).toEqual([
      '  M',
      '1 supports s',
      '2 attacks r',
      '2.1 supports p1',
      '2.2 supports p2',
      '3 attacks r',
      '3.1 supports p1',
      '3.2 supports p2',
    ]);
  });

  it('leaves the copy loose where no argument is asked for', () => {
    expect(duplicate('s', {}).at(-1)).toBe('3  s');
  });

  it('gives a co-premise an argument of its own', () => {
    expect(duplicate('p2', { 'p1+p2>r': 'copy' })).toContain('2.3 supports p2');
  });

  it('makes a claim of the copy of a motion', () => {
    expect(duplicate('M', {}).filter((line) => line.endsWith(' M'))).toEqual(['  M', '3  M']);
  });
});
