import { expect, it } from 'vitest';
import type { ArgumentId, StatementId } from '../model/ids.ts';
import { listLineBoxes } from './list-line-boxes.ts';

it('puts a box around each stroke of a line, and around none that only moves', () => {
  const boxes = listLineBoxes({
    id: 'a' as ArgumentId,
    relation: 'supports',
    isUndercut: false,
    legs: [
      {
        premise: 'r' as StatementId,
        path: [
          { kind: 'move', to: { x: 10, y: 90 } },
          { kind: 'line', to: { x: 10, y: 50 } },
          {
            kind: 'curve',
            first: { x: 10, y: 46 },
            second: { x: 14, y: 42 },
            to: { x: 18, y: 42 },
          },
        ],
      },
    ],
    bracket: null,
    junction: { x: 18, y: 42 },
    head: { at: { x: 18, y: 42 }, direction: { x: 1, y: 0 } },
  });
  expect(boxes).toEqual([
    { x: 10, y: 50, width: 0, height: 40 },
    { x: 10, y: 42, width: 8, height: 8 },
  ]);
});
