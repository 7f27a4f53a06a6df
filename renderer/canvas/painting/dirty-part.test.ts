import { describe, expect, it } from 'vitest';
import { type Box, encloseBoxes } from '../../../shared/layout/box.ts';
import type { ArgumentId, StatementId } from '../../../shared/model/ids.ts';
import { readNotation } from '../../../shared/model/notation.ts';
import type { Point } from '../../../shared/model/statement.ts';
import { computeGeometry, type Geometry } from '../../state/geometry.ts';
import { findDirtyPart, listElementParts, NOWHERE, type Painting } from './dirty-part.ts';

const MAP = readNotation('motion M\n r supports M as a\n s attacks M as b\n t supports s as c');
const REST = { positions: new Map(), writing: null };
const PLACES = {
  M: { x: 0, y: 0 },
  r: { x: -400, y: 400 },
  s: { x: 400, y: 400 },
  t: { x: 400, y: 800 },
};

const NONE: ReadonlySet<StatementId> = new Set();
const EVERYWHERE: Box = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 };
const seenAt = (zoom: number, ...painted: string[]) => ({
  zoom,
  box: EVERYWHERE,
  listPainted: () => painted as StatementId[],
});

function holdAt(places: Readonly<Record<string, Point>>, before: Geometry | null): Geometry {
  const positions = new Map(Object.entries(places).map(([id, at]) => [id as StatementId, at]));
  return computeGeometry(MAP, { ...REST, positions }, before);
}

const paintingOf = (geometry: Geometry, hits: ReadonlySet<StatementId> = NONE): Painting => ({
  geometry,
  frames: [],
  hits,
  selection: NONE,
  elements: NONE,
});

function isInside({ x, y }: Point, box: Box | null): boolean {
  if (box === null) return false;
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}

function placesOf(geometry: Geometry): readonly Point[] {
  return [...geometry.routes.values()].flatMap(({ legs, junction }) => [
    junction,
    ...legs.flatMap(({ path }) => path.map(({ to }) => to)),
  ]);
}

describe('the part that is to be painted anew', () => {
  it('holds a card in hand and its lines, where they were and where they are, and no line of others', () => {
    const before = holdAt(PLACES, null);
    expect([...before.routes.keys()]).toHaveLength(3);
    const after = holdAt({ ...PLACES, t: { x: 900, y: 900 } }, before);
    const part = findDirtyPart(paintingOf(before), paintingOf(after), seenAt(1));
    for (const geometry of [before, after]) {
      const { x = 0, y = 0 } = geometry.boxes.get('t' as StatementId) ?? {};
      expect(isInside({ x, y }, part)).toBe(true);
    }
    const [old, now] = [placesOf(before), placesOf(after)];
    const key = ({ x, y }: Point) => `${x} ${y}`;
    const kept = new Set(old.map(key).filter((each) => now.some((place) => key(place) === each)));
    expect(kept.size).toBeGreaterThan(0);
    const moved = [...old, ...now].filter((place) => !kept.has(key(place)));
    expect(moved.length).toBeGreaterThan(0);
    for (const place of moved) expect(isInside(place, part)).toBe(true);
    const reason = before.routes.get('a' as never)?.junction ?? { x: 0, y: 0 };
    expect(isInside(reason, part)).toBe(false);
  });

  it('is nothing where nothing moved', () => {
    const before = holdAt(PLACES, null);
    const after = holdAt({ ...PLACES }, before);
    expect(findDirtyPart(paintingOf(before), paintingOf(after), seenAt(1))).toBe(NOWHERE);
    const rest = computeGeometry(MAP, REST, null);
    const again = computeGeometry(MAP, { ...REST }, rest);
    expect(findDirtyPart(paintingOf(rest), paintingOf(again), seenAt(1))).toBe(NOWHERE);
  });

  it('is no larger than what is in view, and nothing where only what is out of sight moved', () => {
    const before = holdAt(PLACES, null);
    const after = holdAt({ ...PLACES, t: { x: 900, y: 90_000 } }, before);
    const findIn = (box: Box) =>
      findDirtyPart(paintingOf(before), paintingOf(after), { ...seenAt(1), box });
    const view = { x: 300, y: 300, width: 800, height: 600 };
    expect(isInside({ x: 401, y: 801 }, findIn(view))).toBe(true);
    expect(encloseBoxes([view, findIn(view) ?? EVERYWHERE])).toEqual(view);
    expect(findIn({ x: -900, y: 300, width: 600, height: 600 })).toBe(NOWHERE);
  });

  it('holds the painted cards that a search finds, and those it finds no longer', () => {
    const at = holdAt(PLACES, null);
    const [old, now] = [new Set(['s', 't']), new Set(['s', 'M'])] as Set<StatementId>[];
    const sight = seenAt(1, 'r', 's', 't');
    const part = findDirtyPart(paintingOf(at, old), paintingOf(at, now), sight);
    const shows = (place: Point) => isInside(place, part);
    expect([PLACES.r, PLACES.s, PLACES.t, PLACES.M].map(shows)).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  it('holds what is selected or an element now, and what was, with the lines of selected arguments', () => {
    const at = holdAt(PLACES, null);
    const { junction = PLACES.M, head = { at: PLACES.M } } = at.routes.get('c' as ArgumentId) ?? {};
    const selected = { ...paintingOf(at), selection: new Set(['c' as ArgumentId]) };
    const shows = (first: Painting, second: Painting) =>
      [PLACES.r, junction, head.at].map((place) =>
        isInside(place, findDirtyPart(first, second, seenAt(1))),
      );
    for (const [first, second] of [
      [paintingOf(at), selected],
      [selected, paintingOf(at)],
    ] as const) {
      expect(shows(first, second)).toEqual([false, true, true]);
    }
    const mounted = { ...paintingOf(at), elements: new Set(['r' as StatementId]) };
    for (const [first, second] of [
      [paintingOf(at), mounted],
      [mounted, paintingOf(at)],
    ] as const) {
      expect(findDirtyPart(first, second, seenAt(1))).toBe(NOWHERE);
      const [part = null, ...others] = listElementParts(first, second, 1);
      expect([isInside(PLACES.r, part), isInside(PLACES.t, part), others.length]).toEqual([
        true,
        false,
        0,
      ]);
    }
    expect(listElementParts(mounted, { ...mounted }, 1)).toEqual([]);
  });

  it('may be anywhere in another map, where very much is selected, and where headings make way for each other', () => {
    const before = holdAt(PLACES, null);
    const after = holdAt({ ...PLACES, t: { x: 900, y: 900 } }, before);
    expect(findDirtyPart(paintingOf(before), paintingOf(after), seenAt(0.1))).not.toBeNull();
    const heading = holdAt({ ...PLACES, M: { x: 100, y: 0 } }, before);
    expect(findDirtyPart(paintingOf(before), paintingOf(heading), seenAt(0.1))).toBeNull();
    expect(findDirtyPart(paintingOf(before), paintingOf(heading), seenAt(0.2))).not.toBeNull();
    const many = new Set(Array.from({ length: 100 }, (_, index) => `x${index}` as StatementId));
    const all = { ...paintingOf(before), selection: many };
    expect(findDirtyPart(paintingOf(before), all, seenAt(1))).toBeNull();
    const other = computeGeometry({ ...MAP }, REST, before);
    expect(findDirtyPart(paintingOf(before), paintingOf(other), seenAt(1))).toBeNull();
  });
});
