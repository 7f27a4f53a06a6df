import { describe, expect, it } from 'vitest';
import { createArgument } from '../../model/argument.ts';
import type { ArgumentId, StatementId } from '../../model/ids.ts';
import { gatherPremises } from './gather-premises.ts';

const [P, Q] = ['p', 'q'] as [StatementId, StatementId];
const SIZE = { width: 200, height: 100 };
const ARGUMENT = createArgument({
  id: 'a' as ArgumentId,
  relation: 'supports',
  premises: [P, Q],
  target: { kind: 'statement', id: 'm' as StatementId },
});

/** How two cards lie, the second so far right of the first and beneath it. */
function arrangementOf([x, y]: readonly [number, number]) {
  const boxes = new Map([
    [P, { x: 0, y: 0, ...SIZE }],
    [Q, { x, y, ...SIZE }],
  ]);
  return gatherPremises(ARGUMENT, boxes)?.arrangement;
}

describe('gatherPremises', () => {
  it.each([
    ['near and a little out of line', [1000, 5], [5, 1500]],
    ['near the other way round', [-1000, 5], [5, -1500]],
    ['far apart and just in line', [5000, 0], [0, 5000]],
  ] as const)('finds a row and a stack of cards %s', (_, row, stack) => {
    expect([arrangementOf(row), arrangementOf(stack)]).toEqual(['row', 'stack']);
  });

  it.each([
    ['far apart and a little out of line', [1600, 5], [5, 2200]],
    ['out of line', [300, 30], [90, 300]],
    ['on each other', [100, 0], [0, 50]],
  ] as const)('takes cards %s for loose', (_, beside, beneath) => {
    expect([arrangementOf(beside), arrangementOf(beneath)]).toEqual(['loose', 'loose']);
  });
});
