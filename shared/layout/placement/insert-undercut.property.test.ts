import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../base/random.ts';
import { createArgument } from '../../model/argument.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { DIRECTIONS, type Direction } from '../../model/direction.ts';
import type { ArgumentId, StatementId } from '../../model/ids.ts';
import { readNotation } from '../../model/notation.ts';
import { createStatement, type Point } from '../../model/statement.ts';
import { layoutMap } from '../auto/layout-map.ts';
import { type Box, overlaps } from '../box.ts';
import { routeArguments } from '../routing/route-arguments.ts';
import { CARD_GAP } from '../spacing.ts';
import { createFamilyMap, FAMILIES, TREES } from '../testing/awkward-maps.ts';
import { moveBoxes } from '../testing/move-boxes.ts';
import { findTangles } from '../testing/tangles.ts';
import { insertUndercut } from './insert-undercut.ts';

type Boxes = ReadonlyMap<StatementId, Box>;

const SIZE = { width: 272, height: 96 };
const NEW = 'new' as StatementId;

function layOut(map: ArgumentMap): Boxes {
  const sizes = new Map([...map.statements.keys()].map((id) => [id, SIZE]));
  const places = layoutMap(map, sizes, map.details.direction);
  return new Map([...places].map(([id, at]) => [id, { ...at, ...SIZE }]));
}

function turn(map: ArgumentMap, direction: Direction): ArgumentMap {
  return { ...map, details: { ...map.details, direction } };
}

/** The boxes once an argument is undercut by a card that does not grow any more. */
function undercut(map: ArgumentMap, boxes: Boxes, id: ArgumentId): Boxes {
  const reply = { target: { kind: 'argument', id }, relation: 'attacks', size: SIZE } as const;
  const { at, moved } = insertUndercut(map, boxes, { ...reply, least: SIZE });
  for (const [each, { x, y }] of moved) {
    const before = boxes.get(each as StatementId);
    expect([x >= (before?.x ?? x), y >= (before?.y ?? y)]).toEqual([true, true]);
  }
  const after = moveBoxes(boxes, moved as ReadonlyMap<StatementId, Box>);
  return new Map([...after, [NEW, { ...at, ...SIZE }]]);
}

function addUndercut(map: ArgumentMap, id: ArgumentId): ArgumentMap {
  const card = createStatement({ id: NEW, kind: 'claim', text: '', at: { x: 0, y: 0 } });
  const argument = createArgument({
    id: 'undercut' as ArgumentId,
    relation: 'attacks',
    premises: [NEW],
    target: { kind: 'argument', id },
    order: 1e6,
  });
  return {
    ...map,
    statements: new Map([...map.statements, [NEW, card]]),
    arguments: new Map([...map.arguments, [argument.id, argument]]),
  };
}

describe('insertUndercut', () => {
  it('covers nothing, and moves others down or to the right alone', () => {
    const law = fc.property(fc.nat(1e6), (seed) => {
      const kinds = [...TREES, ...FAMILIES];
      const family = kinds[seed % kinds.length]?.[1] ?? (() => {});
      const created = createFamilyMap(createRandom(seed), family, 24);
      const map = turn(created, DIRECTIONS[seed % DIRECTIONS.length] ?? 'top-down');
      const boxes = layOut(map);
      for (const id of map.arguments.keys()) {
        const all = [...undercut(map, boxes, id).values()];
        const near = all.filter((box, index) =>
          all.slice(index + 1).some((other) => overlaps(box, other, CARD_GAP)),
        );
        expect(near, id).toEqual([]);
      }
    });
    fc.assert(law, { seed: 20201218, numRuns: 30 });
  });

  const DEBATE = readNotation(
    [
      'motion M',
      ...[...'pqst'].map((id) => `${id} ${id < 's' ? 'supports' : 'attacks'} M`),
      ...[...'pqst'].flatMap((id) => [
        `${id}1 supports ${id}`,
        `${id}2 attacks ${id}1`,
        `${id}3 supports ${id}`,
        `${id}4 attacks ${id}`,
      ]),
    ].join('\n'),
  );

  function insert(notation: string, places: Readonly<Record<string, Point>>, id: string) {
    const boxes = Object.entries(places).map(([card, at]) => [card, { ...at, ...SIZE }] as const);
    const target = { kind: 'argument', id: id as ArgumentId } as const;
    const reply = { target, relation: 'attacks', size: SIZE, least: SIZE } as const;
    return insertUndercut(readNotation(notation), new Map(boxes) as unknown as Boxes, reply);
  }

  it('leaves room between the card at its right and the next of the row for the rails of a stack', () => {
    const row = { M: { x: 0, y: 0 }, a: { x: 300, y: 150 }, b: { x: 604, y: 150 } };
    const { at, moved } = insert('motion M\na supports M as l\nb supports M', row, 'l');
    expect(at).toEqual({ x: 604, y: 150 });
    expect([...moved]).toEqual([['b', { x: 604 + 272 + 40 + CARD_GAP, y: 150 }]]);
  });

  it('goes on downwards from an undercut that stands below what it undercuts', () => {
    const column = { M: { x: 0, y: 0 }, a: { x: 500, y: 150 }, u: { x: 500, y: 300 } };
    const { at, moved } = insert('motion M\na supports M as l\nu attacks l as v', column, 'v');
    expect(at).toEqual({ x: 500, y: 300 + 96 + CARD_GAP });
    expect(moved.size).toBe(0);
  });

  it.each(DIRECTIONS)('gives the line of an undercut a track of its own, %s', (direction) => {
    const map = turn(DEBATE, direction);
    const boxes = layOut(map);
    const tangled = [...map.arguments.keys()].filter((id) => {
      const routes = routeArguments(addUndercut(map, id), undercut(map, boxes, id));
      return findTangles(addUndercut(map, id), routes.values()).onOthers > 0;
    });
    expect(tangled).toEqual([]);
  });
});
