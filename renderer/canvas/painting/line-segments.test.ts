import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../shared/base/random.ts';
import type { ArgumentGeometry, Stroke } from '../../../shared/layout/argument-geometry.ts';
import { layOutCards } from '../../../shared/layout/auto/lay-out-cards.ts';
import type { ArgumentId, StatementId } from '../../../shared/model/ids.ts';
import { createRandomMap } from '../../../shared/model/random-map.ts';
import { computeGeometry } from '../../state/geometry.ts';
import { listSegments, type Segment } from './line-segments.ts';

const at = (x: number, y: number) => ({ x, y });

function route(...paths: readonly (readonly Stroke[])[]): ArgumentGeometry {
  return {
    id: 'a' as ArgumentId,
    relation: 'supports',
    isUndercut: false,
    legs: paths.map((path, index) => ({ premise: `p${index}` as StatementId, path })),
    bracket: null,
    junction: at(0, 50),
    head: { at: at(0, 0), direction: at(0, -1) },
  };
}

/** Down, around a corner to the right, and on. */
const BENT: readonly Stroke[] = [
  { kind: 'move', to: at(0, 0) },
  { kind: 'line', to: at(0, 40) },
  { kind: 'line', to: at(0, 92) },
  { kind: 'curve', first: at(0, 96), second: at(4, 100), to: at(8, 100) },
  { kind: 'line', to: at(200, 100) },
];

const lengthOf = ({ from, to }: Segment) => Math.hypot(to.x - from.x, to.y - from.y);

describe('the straight pieces of a line', () => {
  it('are as few as it has bends, with the corner where it is rounded', () => {
    expect(listSegments(route(BENT))).toEqual([
      { from: at(0, 0), to: at(0, 100) },
      { from: at(0, 100), to: at(200, 100) },
    ]);
  });

  it('are two where it turns back on itself', () => {
    const back: readonly Stroke[] = [
      { kind: 'move', to: at(0, 0) },
      { kind: 'line', to: at(0, 40) },
      { kind: 'line', to: at(0, 10) },
    ];
    expect(listSegments(route(back))).toHaveLength(2);
  });

  it('list what co-premises share once, also where one of them leads straight on to it', () => {
    const shared: readonly Stroke[] = [{ kind: 'line', to: at(0, 0) }];
    const straight: readonly Stroke[] = [
      { kind: 'move', to: at(0, 100) },
      { kind: 'line', to: at(0, 50) },
      ...shared,
    ];
    const aside: readonly Stroke[] = [
      { kind: 'move', to: at(80, 50) },
      { kind: 'line', to: at(0, 50) },
      ...shared,
    ];
    const segments = listSegments(route(straight, aside));
    expect(segments.reduce((sum, each) => sum + lengthOf(each), 0)).toBe(180);
  });

  it('never go on from one to the next in the same line', () => {
    const map = layOutCards(createRandomMap(createRandom(7), { statements: 40 }));
    const { routes } = computeGeometry(map, { positions: new Map(), writing: null }, null);
    for (const found of routes.values()) {
      const segments = listSegments(found);
      for (const [index, { from, to }] of segments.entries()) {
        const next = segments[index + 1];
        if (next === undefined || next.from !== to) continue;
        const turn = (to.x - from.x) * (next.to.y - to.y) - (to.y - from.y) * (next.to.x - to.x);
        const ahead = (to.x - from.x) * (next.to.x - to.x) + (to.y - from.y) * (next.to.y - to.y);
        expect(turn !== 0 || ahead < 0).toBe(true);
      }
    }
  });
});
