import { describe, expect, it } from 'vitest';
import { encloseBoxes } from '../../shared/layout/box.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { readNotation } from '../../shared/model/notation.ts';
import { computeGeometry, type Geometry } from '../state/geometry.ts';
import { listUpperEdges } from './expected-places.ts';
import { findFirstView } from './first-view.ts';

const WINDOW = { width: 976, height: 752 };
const DEBATE = readNotation(
  'motion M\n r supports M as a1\n o attacks M as a2\n e supports r as a3',
);

function place(map: ArgumentMap, places: Readonly<Record<string, readonly [number, number]>>) {
  const statements = new Map(
    [...map.statements].map(([id, statement]) => {
      const [x, y] = places[id] ?? [0, 0];
      return [id, { ...statement, at: { x, y } }] as const;
    }),
  );
  const placed = { ...map, statements };
  return computeGeometry(placed, { positions: new Map(), writing: null }, null);
}

function extentOf(geometry: Geometry) {
  const listBoxes = () => [...geometry.boxes.values()];
  return { edges: listUpperEdges(geometry), listBoxes };
}

function lookAt(places: Parameters<typeof place>[1], room = WINDOW) {
  const geometry = place(DEBATE, places);
  const view = findFirstView(geometry, extentOf(geometry), room);
  const seen = (id: string) => {
    const box = [...geometry.boxes].find(([known]) => known === id)?.[1];
    if (box === undefined) throw new Error(id);
    const { zoom } = view;
    const onScreen = { x: box.x * zoom + view.x, y: box.y * zoom + view.y };
    return { ...onScreen, width: box.width * zoom, height: box.height * zoom };
  };
  const isInside = (id: string) => {
    const all = encloseBoxes([seen(id), { x: 0, y: 0, ...room }]);
    return all?.width === room.width && all.height === room.height;
  };
  return { view, isInside, seen };
}

describe('the first view', () => {
  it('is the whole map where that can be read', () => {
    const { view, isInside } = lookAt({ r: [0, 200], o: [400, 200], e: [0, 400] });
    expect(view.zoom).toBeGreaterThanOrEqual(0.7);
    for (const id of ['M', 'r', 'o', 'e']) expect(isInside(id)).toBe(true);
  });

  it('is the motion and what is said to it directly, large enough to read, of a tall map', () => {
    const { view, isInside } = lookAt({ M: [500, 0], r: [0, 200], o: [900, 200], e: [0, 3000] });
    expect(view.zoom).toBeGreaterThanOrEqual(0.6);
    for (const id of ['M', 'r', 'o']) expect(isInside(id)).toBe(true);
    expect(isInside('e')).toBe(false);
  });

  it('never shrinks to the unreadable for the sake of a wide row', () => {
    const { view, isInside, seen } = lookAt({ M: [5000, 0], o: [9000, 200], r: [0, 200] });
    expect(view.zoom).toBe(0.6);
    expect(isInside('M')).toBe(true);
    const motion = seen('M');
    expect(motion.x + motion.width / 2).toBeCloseTo(WINDOW.width / 2);
  });

  it('cuts nothing off at one side while there is room at the other', () => {
    const { view, seen } = lookAt({ M: [800, 0], r: [600, 200], o: [1000, 200], e: [0, 3000] });
    expect(view.zoom).toBe(0.7);
    expect(seen('e').x).toBeGreaterThan(0);
    expect(seen('o').x + seen('o').width).toBeLessThan(WINDOW.width);
  });

  it('is the whole width of a map, where what cards say can be made out so', () => {
    const low = { M: [800, 0], r: [0, 200], o: [2000, 200], e: [1200, 400] } as const;
    const { view, isInside, seen } = lookAt(low);
    expect(view.zoom).toBeLessThan(0.6);
    for (const id of ['M', 'r', 'o', 'e']) expect(isInside(id)).toBe(true);
    const below = WINDOW.height - (seen('e').y + seen('e').height);
    expect(seen('M').y).toBeCloseTo(below);

    const tall = lookAt({ ...low, e: [1200, 3000] });
    expect(tall.view.zoom).toBe(view.zoom);
    expect(tall.seen('M').y).toBeCloseTo(24);
  });

  it('leaves no room beside the map while some of it is out of sight', () => {
    const { seen } = lookAt({ M: [3000, 0], r: [2800, 200], o: [3200, 200], e: [0, 3000] });
    const right = seen('o').x + seen('o').width;
    expect(WINDOW.width - right).toBeCloseTo(24);
  });

  it('grows in a window larger than a desk has, and in no other', () => {
    const places = { M: [0, 0], r: [0, 200], o: [400, 200], e: [0, 400] } as const;
    expect(lookAt(places, { width: 1900, height: 1150 }).view.zoom).toBe(1);
    expect(lookAt(places, { width: 3840, height: 2100 }).view.zoom).toBeCloseTo(1.75);
  });

  it('of an empty map is the plain one', () => {
    expect(findFirstView(place(DEBATE, {}), { edges: [], listBoxes: () => [] }, WINDOW)).toEqual({
      x: 0,
      y: 0,
      zoom: 1,
    });
  });
});
