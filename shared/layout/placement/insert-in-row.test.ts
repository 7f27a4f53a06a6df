import { describe, expect, it } from 'vitest';
import type { Direction } from '../../model/direction.ts';
import type { StatementId } from '../../model/ids.ts';
import { readNotation } from '../../model/notation.ts';
import type { Box } from '../box.ts';
import { insertInRow } from './insert-in-row.ts';

const MAP = readNotation('motion M\na supports M\nb supports M');
const SIZE = { width: 272, height: 96 };

function insert(direction: Direction, places: Readonly<Record<string, readonly [number, number]>>) {
  const boxes = Object.entries(places).map(([id, [x, y]]): [StatementId, Box] => [
    id as StatementId,
    { x, y, ...SIZE },
  ]);
  const map = { ...MAP, details: { ...MAP.details, direction } };
  const target = { kind: 'statement', id: 'M' as StatementId } as const;
  const reply = { target, relation: 'supports', size: SIZE, least: SIZE } as const;
  return insertInRow(map, new Map(boxes), reply);
}

describe('insertInRow', () => {
  const ROW = { M: [600, 0], a: [0, 150], b: [300, 150] } as const;

  it('goes on with a row, but for reasons on a motion, which go on outwards from the aisle', () => {
    expect(insert('top-down', ROW)).toEqual({ at: { x: 596, y: 150 }, moved: new Map() });
    expect(insert('for-against', ROW)).toBeNull();
  });

  it('goes on with a column in a map from left to right, where others stack', () => {
    const column = { M: [0, 0], a: [400, 0], b: [400, 120] } as const;
    expect(insert('left-right', column)?.at).toEqual({ x: 400, y: 240 });
    expect(insert('top-down', column)).toBeNull();
  });
});
