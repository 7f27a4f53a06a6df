import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../shared/base/random.ts';
import { applyChange } from '../../shared/history/apply-change.ts';
import { leadAhead } from '../../shared/layout/routing/avoid-cards.ts';
import { createArgument } from '../../shared/model/argument.ts';
import { type ArgumentMap, createMap } from '../../shared/model/argument-map.ts';
import { moveStatements } from '../../shared/model/edits/move-statements.ts';
import type { ArgumentId, MapId, StatementId } from '../../shared/model/ids.ts';
import { createRandomMap } from '../../shared/model/random-map.ts';
import { createDice } from '../../shared/model/random-text.ts';
import { createStatement } from '../../shared/model/statement.ts';
import { drawEdit } from '../../shared/model/testing/random-edit.ts';
import {
  computeGeometry,
  type Geometry,
  prepareSettling,
  type Settling,
  settleGeometry,
} from './geometry.ts';

const REST = { positions: new Map(), writing: null };

function withoutTrace({ cards, boxes, routes }: Geometry) {
  return { cards: new Map(cards), boxes: new Map(boxes), routes: new Map(routes) };
}

/** The map after an edit; as it was where that is refused. */
function editSomehow(map: ArgumentMap, random: () => number, serial: number): ArgumentMap {
  const edit = drawEdit(createDice(random), map, serial).make(map);
  const next = edit.kind === 'ok' ? applyChange(map, edit.value) : edit;
  return next.kind === 'ok' ? next.value : map;
}

/** Half of what is to be led is led beforehand. */
function settleLate(geometry: Geometry, settling: Settling): Geometry {
  const { stirred, before, field } = settling;
  for (const id of stirred.slice(0, stirred.length / 2)) leadAhead(id, before, field);
  return settleGeometry(geometry, settling);
}

function settle(geometry: Geometry): Geometry {
  const settling = prepareSettling(geometry);
  return settling === null ? geometry : settleGeometry(geometry, settling);
}

const LINE = 'l' as ArgumentId;

/** A claim under its motion, with so many cards between them. */
function openMap(between: number): ArgumentMap {
  const [top, end] = ['m' as StatementId, 'c' as StatementId];
  const way = Array.from({ length: between }, (_, index) =>
    createStatement({
      id: `b${index}` as StatementId,
      kind: 'claim',
      text: 'In between',
      at: { x: 0, y: 300 },
    }),
  );
  return createMap('map' as MapId, {
    statements: [
      createStatement({ id: top, kind: 'motion', text: 'Vote.', at: { x: 0, y: 0 } }),
      createStatement({ id: end, kind: 'claim', text: 'Fair.', at: { x: 0, y: 600 } }),
      ...way,
    ],
    arguments: [
      createArgument({
        id: LINE,
        relation: 'supports',
        premises: [end],
        target: { kind: 'statement', id: top },
      }),
    ],
  });
}

describe('computeGeometry', () => {
  it('gives while dragging and writing what computing everything anew gives', () => {
    fc.assert(
      fc.property(
        fc.nat(1e6),
        fc.nat(19),
        fc.nat(19),
        fc.string(),
        (seed, moved, written, draft) => {
          const map = createRandomMap(createRandom(seed), { statements: 20 });
          const ids = [...map.statements.keys()];
          const [first, second] = [ids[moved], ids[written]];
          if (first === undefined || second === undefined) return;
          const live = {
            positions: new Map([[first, { x: -700, y: 5000 }]]),
            writing: { id: second, draft, isNew: false },
          };
          const rest = computeGeometry(map, REST, null);
          const during = computeGeometry(map, live, rest);
          expect(withoutTrace(during)).toEqual(withoutTrace(computeGeometry(map, live, null)));
          const after = computeGeometry(map, REST, during);
          expect(withoutTrace(after)).toEqual(withoutTrace(rest));
        },
      ),
      { seed: 20200804, numRuns: 20 },
    );
  });

  it('gives after any edits, once settled, what computing everything anew gives', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.constantFrom(1, 4), (seed, often) => {
        const random = createRandom(seed);
        let map = createRandomMap(random, { statements: 14 });
        let geometry = computeGeometry(map, REST, null);
        for (let serial = 0; serial < 8; serial += 1) {
          const isSettling = serial % often === 0;
          // It may take until after the next edit.
          const settling = isSettling ? prepareSettling(geometry) : null;
          map = editSomehow(map, random, serial);
          geometry = computeGeometry(map, REST, geometry);
          if (settling !== null) geometry = settleLate(geometry, settling);
          if (!isSettling) continue;
          const afresh = computeGeometry(map, REST, null);
          expect(withoutTrace(settle(geometry))).toEqual(withoutTrace(afresh));
        }
      }),
      { seed: 20261127, numRuns: 20 },
    );
  });

  it('leaves the lines of others as they were until it is settled', () => {
    const [map, blocked] = [openMap(0), openMap(1)];
    const before = computeGeometry(map, REST, null);
    const drawn = before.routes.get(LINE);
    const after = computeGeometry(blocked, REST, before);
    expect(after.routes.get(LINE)).toBe(drawn);
    expect(settle(after).routes.get(LINE)).not.toEqual(drawn);
    expect(prepareSettling(settle(after))).toBeNull();
  });

  it('finds all lines as they are looked at once many cards lie elsewhere', () => {
    const map = createRandomMap(createRandom(5), { statements: 60 });
    const places = [...map.statements.values()].map(
      ({ id, at }) => [id, { x: at.x + 400, y: at.y }] as const,
    );
    const moved = moveStatements(map, new Map(places));
    const next = moved.kind === 'ok' ? applyChange(map, moved.value) : moved;
    if (next.kind === 'error') throw new Error('Nothing was moved');
    const before = computeGeometry(map, REST, null);
    const lines = before.routes.size;
    const after = computeGeometry(next.value, REST, before);
    expect([...after.routes.listFound(() => true)]).toEqual([]);
    expect(prepareSettling(after)).toBeNull();
    expect(after.routes.size).toBe(lines);
    expect(withoutTrace(after)).toEqual(withoutTrace(computeGeometry(next.value, REST, null)));
  });

  it('measures as they are looked at the cards of a map most of which is new, and no other anew', () => {
    const map = createRandomMap(createRandom(5), { statements: 120 });
    const few = [...map.statements].slice(0, 20);
    const some = { ...map, statements: new Map(few), arguments: new Map() };
    const before = computeGeometry(some, REST, null);
    const known = new Map(before.cards);
    const after = computeGeometry(map, REST, before);
    expect(new Map(after.cards.listFound(() => true))).toEqual(known);
    for (const [id, card] of known) expect(after.cards.get(id)).toBe(card);
    expect(withoutTrace(after)).toEqual(withoutTrace(computeGeometry(map, REST, null)));
    const statements = new Map(
      [...map.statements].map(([id, each]) => [id, { ...each, text: `${each.text} indeed` }]),
    );
    const reworded = { ...map, statements };
    const last = computeGeometry(reworded, REST, after);
    expect([...last.cards.listFound(() => true)]).toEqual([]);
    expect(withoutTrace(last)).toEqual(withoutTrace(computeGeometry(reworded, REST, null)));
  });

  it('keeps what is not in hand as it was', () => {
    const map = createRandomMap(createRandom(3), { statements: 40 });
    const [dragged] = map.statements.keys();
    if (dragged === undefined) throw new Error('The map is empty');
    const before = computeGeometry(map, REST, null);
    const live = { ...REST, positions: new Map([[dragged, { x: 9000, y: 0 }]]) };
    const after = computeGeometry(map, live, before);
    expect(after.cards).toBe(before.cards);
    const kept = [...after.routes].filter(([id, route]) => before.routes.get(id) === route);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(after.routes.size);
  });
});
