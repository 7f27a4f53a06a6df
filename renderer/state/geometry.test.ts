import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../shared/base/random.ts';
import { connect } from '../../shared/model/edits/arguments.ts';
import { removeEntities } from '../../shared/model/edits/remove-entities.ts';
import { updateStatement } from '../../shared/model/edits/statements.ts';
import type { ArgumentId, StatementId } from '../../shared/model/ids.ts';
import { readNotation } from '../../shared/model/notation.ts';
import { createRandomMap } from '../../shared/model/random-map.ts';
import type { Point } from '../../shared/model/statement.ts';
import { openWorkspace } from '../testing/open-workspace.ts';
import { commit, startWriting, undoLast, write } from './editing.ts';
import { computeGeometry, type Geometry } from './geometry.ts';

const id = (name: string) => name as StatementId;
const argumentId = (name: string) => name as ArgumentId;

const PLACES: Readonly<Record<string, Point>> = {
  M: { x: 0, y: 0 },
  r: { x: -200, y: 200 },
  o: { x: 200, y: 200 },
  s: { x: -200, y: 400 },
  u: { x: 0, y: 600 },
};

function open() {
  const { workspace } = openWorkspace(
    readNotation(`
      motion M "Homework should go"
      r supports M as a1
      o attacks M as a2
      s supports r as a3
      u attacks a3 as a4
    `),
  );
  const drag = (places: Readonly<Record<string, Point>>) =>
    workspace.session.setState({
      livePositions: new Map(Object.entries(places).map(([name, at]) => [id(name), at])),
    });
  drag(PLACES);
  return { workspace, drag, read: () => workspace.geometry.getState() };
}

/** The names of what is another object than before. */
function listNew(before: Geometry, after: Geometry) {
  const differing = <Key, Value>(old: ReadonlyMap<Key, Value>, now: ReadonlyMap<Key, Value>) =>
    [...now].filter(([key, value]) => old.get(key) !== value).map(([key]) => key);
  return {
    cards: differing(before.cards, after.cards),
    boxes: differing(before.boxes, after.boxes),
    routes: differing(before.routes, after.routes),
  };
}

describe('geometry while a card is dragged', () => {
  it('keeps all but the card, the lines that touch it and what ends on those', () => {
    const { drag, read } = open();
    const before = read();
    drag({ ...PLACES, s: { x: -260, y: 420 } });
    expect(read().boxes.get(id('s'))).toMatchObject({ x: -260, y: 420 });
    expect(listNew(before, read())).toEqual({ cards: [], boxes: ['s'], routes: ['a3', 'a4'] });
  });

  it('keeps every box and line when nothing moves', () => {
    const { drag, read } = open();
    const before = read();
    drag({ ...PLACES });
    expect(listNew(before, read())).toEqual({ cards: [], boxes: [], routes: [] });
    expect(read().routes).toBe(before.routes);
  });
});

describe('geometry while a text is written', () => {
  it('grows the card with its draft, and lets it go back when writing is given up', () => {
    const { workspace, read } = open();
    const before = read();
    startWriting(workspace, id('s'));
    write(
      workspace,
      'Pupils who sleep too little learn less than they could, every day anew. '.repeat(3),
    );
    const grown = read();
    const heightOf = ({ boxes }: Geometry) => boxes.get(id('s'))?.height ?? 0;
    expect(heightOf(grown)).toBeGreaterThan(heightOf(before));
    expect(listNew(before, grown).boxes).toEqual(['s']);
    workspace.session.setState({ writing: null });
    expect(heightOf(read())).toBe(heightOf(before));
  });
});

describe('geometry after an edit', () => {
  it('keeps the lines that a new argument leaves as they were', () => {
    const { workspace, read } = open();
    const before = read();
    const edit = connect(before.map, {
      argumentId: argumentId('a5'),
      premise: id('u'),
      target: { kind: 'statement', id: id('o') },
      relation: 'supports',
    });
    commit(workspace, edit, 'relation.supports');
    const { routes, boxes, cards } = listNew(before, read());
    expect(routes).toContain('a5');
    expect(routes).not.toContain('a1');
    expect([boxes, cards]).toEqual([[], []]);
  });

  it('lets go of what was removed, and brings it back with undo', () => {
    const { workspace, read } = open();
    const before = read();
    commit(workspace, removeEntities(before.map, [id('s')]), 'command.edit.delete');
    expect([...read().boxes.keys()]).toEqual(['M', 'r', 'o', 'u']);
    expect([...read().routes.keys()].sort()).toEqual(['a1', 'a2']);
    undoLast(workspace);
    expect(read().routes).toEqual(before.routes);
  });

  it('measures anew only the card whose text changed', () => {
    const { workspace, read } = open();
    const before = read();
    commit(
      workspace,
      updateStatement(before.map, id('r'), { text: 'x' }),
      'command.statement.edit',
    );
    expect(listNew(before, read()).cards).toEqual(['r']);
  });
});

describe('geometry kept up step by step', () => {
  it('is that of the same map computed afresh', () => {
    const step = fc.record({
      card: fc.nat(39),
      x: fc.integer({ min: -500, max: 4500 }),
      y: fc.nat(4000),
    });
    fc.assert(
      fc.property(fc.nat(1000), fc.array(step, { maxLength: 6 }), (seed, steps) => {
        const map = createRandomMap(createRandom(seed), { statements: 40 });
        const positions = new Map<StatementId, Point>();
        let kept = computeGeometry(map, { positions, writing: null }, null);
        for (const { card, x, y } of steps) {
          positions.set(id(`s${card}`), { x, y });
          kept = computeGeometry(map, { positions: new Map(positions), writing: null }, kept);
        }
        const { field, ...afresh } = computeGeometry(map, { positions, writing: null }, null);
        expect({ ...kept, field }).toEqual({ ...afresh, field });
      }),
      { seed: 20261123, numRuns: 25 },
    );
  });
});
