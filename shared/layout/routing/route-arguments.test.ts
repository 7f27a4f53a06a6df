import { describe, expect, it } from 'vitest';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { ArgumentId, StatementId } from '../../model/ids.ts';
import { readNotation } from '../../model/notation.ts';
import { type ArgumentGeometry, JUNCTION_RADIUS } from '../argument-geometry.ts';
import type { Box } from '../box.ts';
import { STUB_OFFSET } from '../spacing.ts';
import { routeArguments } from './route-arguments.ts';

const SIZE = { width: 200, height: 100 };

function boxesAt(places: Readonly<Record<string, readonly [number, number]>>) {
  return new Map<StatementId, Box>(
    Object.entries(places).map(([id, [x, y]]) => [id as StatementId, { x, y, ...SIZE }]),
  );
}

function routeOf(map: ArgumentMap, id: string, boxes: Map<StatementId, Box>): ArgumentGeometry {
  const route = routeArguments(map, boxes).get(id as ArgumentId);
  if (route === undefined) throw new Error(`No route for ${id}`);
  return route;
}

describe('routeArguments', () => {
  it('lets a reason in a row leave at its top and arrive at the lower edge, upwards', () => {
    const map = readNotation('motion M\nr supports M as a');
    const route = routeOf(map, 'a', boxesAt({ M: [0, 0], r: [0, 160] }));
    expect(route.legs[0]?.path[0]).toEqual({ kind: 'move', to: { x: 100, y: 160 } });
    expect(route.head).toEqual({ at: { x: 100, y: 100 }, direction: { x: 0, y: -1 } });
    expect(route.junction).toEqual({ x: 100, y: 145 });
  });

  it('gives reasons and objections of one row ports of their own', () => {
    const map = readNotation('motion M\nr supports M as a\no attacks M as b');
    const boxes = boxesAt({ M: [150, 0], r: [0, 160], o: [300, 160] });
    const reason = routeOf(map, 'a', boxes).head.at;
    const objection = routeOf(map, 'b', boxes).head.at;
    expect(reason.x).toBeLessThan(objection.x);
  });

  it('sends the lines of a stack up a rail at its left', () => {
    const map = readNotation('motion M\nr1 supports M as a\nr2 supports M as b');
    const boxes = boxesAt({ M: [0, 0], r1: [40, 130], r2: [40, 260] });
    const [first, second] = [routeOf(map, 'a', boxes), routeOf(map, 'b', boxes)];
    expect(first.head).toEqual(second.head);
    expect(first.head.at.x).toBeLessThan(40);
    expect(first.junction.x).toBeLessThan(40);
  });

  it('puts the marks of a stack on the rail that gathers its lines', () => {
    const map = readNotation('motion M\nr1 supports M as a\nr2 supports M as b');
    const boxes = boxesAt({ M: [0, 0], r1: [40, 130], r2: [40, 260] });
    const [first, second] = [routeOf(map, 'a', boxes), routeOf(map, 'b', boxes)];
    expect([first.junction.x, second.junction.x]).toEqual([first.head.at.x, first.head.at.x]);
  });

  it('keeps the rail of what cards say second clear of the marks of what they say first', () => {
    const said = [
      'r1 supports M as a',
      'r2 supports M as b',
      'r1 supports N as c',
      'r2 supports N as d',
    ];
    const map = readNotation(['motion M', ...said].join('\n'));
    const boxes = boxesAt({ M: [40, 200], N: [0, 0], r1: [40, 330], r2: [40, 460] });
    const [first, second] = [routeOf(map, 'b', boxes), routeOf(map, 'd', boxes)];
    const rail = second.legs[0]?.path.map(({ to }) => to.x) ?? [];
    expect(Math.min(...rail)).toBeLessThanOrEqual(first.junction.x - JUNCTION_RADIUS);
  });

  it('lets no line run along the edge of a target whose card stands beside it and hardly lower', () => {
    const map = readNotation('motion M\nr supports M as a');
    const { head } = routeOf(map, 'a', boxesAt({ M: [300, 0], r: [0, 108] }));
    expect(head.direction).toEqual({ x: 1, y: 0 });
    expect(head.at.x).toBe(300);
  });

  it('leads a line straight up from where its card stands under its target', () => {
    const map = readNotation('motion M\nr supports M as a\no attacks M as b\np attacks M as c');
    const boxes = boxesAt({ M: [0, 0], r: [5, 160], o: [300, 160], p: [600, 160] });
    const { junction, head } = routeOf(map, 'a', boxes);
    expect(head.at.x).toBe(junction.x);
    expect(routeOf(map, 'b', boxes).head.at.x - head.at.x).toBeGreaterThanOrEqual(20);
  });

  it('keeps lines apart where only one has room straight up from its card', () => {
    const map = readNotation('motion M\nr supports M as a\no attacks M as b\np attacks M as c');
    const boxes = boxesAt({ M: [0, 0], r: [30, 160], o: [300, 160], p: [600, 160] });
    const [reason, objection] = [routeOf(map, 'a', boxes), routeOf(map, 'b', boxes)];
    expect(objection.head.at.x - reason.head.at.x).toBeGreaterThanOrEqual(28);
  });

  it('keeps the rails of reasons and objections in one stack apart', () => {
    const map = readNotation('motion M\nr1 supports M as a\no attacks M as b');
    const boxes = boxesAt({ M: [0, 0], r1: [50, 130], o: [50, 260] });
    const [reason, objection] = [routeOf(map, 'a', boxes), routeOf(map, 'b', boxes)];
    expect(reason.head.at.x - objection.head.at.x).toBeGreaterThanOrEqual(8);
  });

  it('joins co-premises side by side on one bracket above them', () => {
    const map = readNotation('motion M\np + q supports M as a');
    const route = routeOf(map, 'a', boxesAt({ M: [100, 0], p: [0, 200], q: [240, 200] }));
    expect(route.legs).toHaveLength(2);
    expect(route.junction).toEqual({ x: 220, y: 180 });
  });

  it('joins co-premises a little out of line clear of all their cards, whichever comes first', () => {
    const map = readNotation('motion M\np + q supports M as a');
    const row = boxesAt({ M: [100, 0], p: [0, 210], q: [240, 200] });
    expect(routeOf(map, 'a', row).junction.y).toBeLessThan(200);
    const stack = boxesAt({ M: [0, 0], p: [80, 150], q: [40, 280] });
    expect(routeOf(map, 'a', stack).junction.x).toBeLessThan(40);
    const under = boxesAt({ M: [100, 500], p: [0, 200], q: [240, 210] });
    expect(routeOf(map, 'a', under).junction.y).toBeGreaterThan(310);
  });

  it('ends an undercut at the rim of the mark it attacks', () => {
    const map = readNotation('motion M\nr supports M as a\nu attacks a as b');
    const boxes = boxesAt({ M: [0, 0], r: [0, 160], u: [400, 300] });
    const target = routeOf(map, 'a', boxes);
    const route = routeOf(map, 'b', boxes);
    const reach = Math.hypot(
      route.head.at.x - target.junction.x,
      route.head.at.y - target.junction.y,
    );
    expect(reach).toBeCloseTo(JUNCTION_RADIUS);
    expect(route.isUndercut).toBe(true);
  });

  it('reaches a target beneath its premise, and beside it, from the facing side', () => {
    const map = readNotation('motion M\nr supports M as a\ns supports M as b');
    const boxes = boxesAt({ M: [0, 300], r: [0, 0], s: [400, 300] });
    expect(routeOf(map, 'a', boxes).head.direction).toEqual({ x: 0, y: 1 });
    expect(routeOf(map, 'b', boxes).head.direction).toEqual({ x: -1, y: 0 });
  });

  it('runs the lines of a mutual attack side by side', () => {
    const map = readNotation('motion M\nr supports M\np attacks q as a\nq attacks p as b');
    const boxes = boxesAt({ M: [0, 0], r: [300, 160], p: [0, 160], q: [0, 340] });
    const [down, up] = [routeOf(map, 'a', boxes), routeOf(map, 'b', boxes)];
    expect(down.junction.x - up.junction.x).toBeGreaterThan(2 * JUNCTION_RADIUS);
    expect(up.head.at.x).toBe(up.junction.x);
  });

  it('runs those of two cards side by side one below the other', () => {
    const map = readNotation('motion M\np attacks q as a\nq attacks p as b');
    const boxes = boxesAt({ M: [0, 0], p: [0, 160], q: [248, 160] });
    const [right, left] = [routeOf(map, 'a', boxes), routeOf(map, 'b', boxes)];
    expect(right.junction.y - left.junction.y).toBeGreaterThan(2 * JUNCTION_RADIUS);
    expect([right.head.at.y, left.head.at.y]).toEqual([right.junction.y, left.junction.y]);
  });

  it('keeps the marks of two arguments apart that leave one card at one side', () => {
    const map = readNotation('motion M\nr supports M as a\ns supports M as b\nr attacks b as c');
    const boxes = boxesAt({ M: [0, 0], r: [0, 300], s: [260, 160] });
    const [first, second] = [routeOf(map, 'a', boxes).junction, routeOf(map, 'c', boxes).junction];
    expect(Math.hypot(first.x - second.x, first.y - second.y)).toBeGreaterThan(2 * JUNCTION_RADIUS);
  });

  it('keeps the marks of a card apart, however many lines leave it beside a mutual attack', () => {
    const others = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'];
    const links = others.map((id) => `p supports ${id}`).join('\n');
    const map = readNotation(`motion M\np attacks q\nq attacks p\n${links}`);
    const rows = others.map((id, index) => [id, [300 * index, -400]] as const);
    const boxes = boxesAt({ M: [0, 800], q: [0, 0], p: [0, 160], ...Object.fromEntries(rows) });
    const marks = [...routeArguments(map, boxes).values()].map(({ junction }) => junction);
    expect(marks).toHaveLength(14);
    for (const [index, mark] of marks.entries()) {
      for (const other of marks.slice(index + 1)) {
        const apart = Math.max(Math.abs(mark.x - other.x), Math.abs(mark.y - other.y));
        expect(apart).toBeGreaterThanOrEqual(2 * JUNCTION_RADIUS);
      }
    }
  });

  it('arrives at the side of a card beneath the mark of what that card says itself', () => {
    const map = readNotation('motion M\nr supports M as a\no attacks r as b');
    const boxes = boxesAt({ M: [300, 0], r: [400, 160], o: [0, 0] });
    const { head } = routeOf(map, 'b', boxes);
    expect(head.direction).toEqual({ x: 1, y: 0 });
    expect(head.at.y - 160 - STUB_OFFSET).toBeGreaterThanOrEqual(2 * JUNCTION_RADIUS);
  });

  it('leaves out what has no box', () => {
    const map = readNotation('motion M\nr supports M as a');
    expect(routeArguments(map, boxesAt({ M: [0, 0] })).size).toBe(0);
  });
});
