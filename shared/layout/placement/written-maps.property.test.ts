import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../base/random.ts';
import { createArgument, type Relation } from '../../model/argument.ts';
import { type ArgumentMap, createMap } from '../../model/argument-map.ts';
import { DIRECTIONS, type Direction } from '../../model/direction.ts';
import type { ArgumentId, MapId, StatementId } from '../../model/ids.ts';
import { branchOf } from '../../model/queries/branch.ts';
import { argumentsOn } from '../../model/queries/index-arguments.ts';
import { createStatement } from '../../model/statement.ts';
import { type Box, encloseBoxes, overlaps } from '../box.ts';
import { CARD_GAP } from '../spacing.ts';
import { moveBoxes } from '../testing/move-boxes.ts';
import { growCard } from './grow-card.ts';
import { insertReply } from './insert-reply.ts';
import { makeRoom } from './make-room.ts';
import { PlacedBoxes } from './placed-boxes.ts';

const MOTION = 'm' as StatementId;
const LEAST = { width: 272, height: 60 };
const ROOM = { width: 272, height: 160 };

interface Written {
  readonly map: ArgumentMap;
  readonly boxes: ReadonlyMap<StatementId, Box>;
}

function createClaim(id: StatementId) {
  return createStatement({
    id,
    kind: id === MOTION ? 'motion' : 'claim',
    text: '',
    at: { x: 0, y: 0 },
  });
}

/** A map as someone writes it: one reply after the other, each of which grows as it is written. */
function writeMap(seed: number, direction: Direction): Written {
  const random = createRandom(seed);
  const empty = createMap('map' as MapId, { statements: [createClaim(MOTION)] });
  let map: ArgumentMap = { ...empty, details: { ...empty.details, direction } };
  let boxes: ReadonlyMap<StatementId, Box> = new Map([
    [MOTION, { x: 0, y: 0, width: 448, height: 76 }],
  ]);
  for (let count = 1; count < 16; count += 1) {
    const earlier = [...map.statements.keys()];
    const to = count < 4 ? MOTION : (earlier[Math.floor(random() * earlier.length)] ?? MOTION);
    const relation: Relation = random() < 0.6 ? 'supports' : 'attacks';
    const target = { kind: 'statement', id: to } as const;
    const { at, moved } = insertReply(map, boxes, { target, relation, size: ROOM, least: LEAST });
    const id = `s${count}` as StatementId;
    const argument = createArgument({
      id: `a${count}` as ArgumentId,
      relation,
      premises: [id],
      target,
      order: count,
    });
    map = {
      ...map,
      statements: new Map([...map.statements, [id, createClaim(id)]]),
      arguments: new Map([...map.arguments, [argument.id, argument]]),
    };
    boxes = new Map([...moveBoxes(boxes, moved as Written['boxes']), [id, { ...at, ...LEAST }]]);
    boxes = grow({ map, boxes }, id, LEAST.height + 20 * Math.floor(random() * 5));
  }
  return { map, boxes };
}

function grow({ map, boxes }: Written, id: StatementId, height: number): Written['boxes'] {
  const before = boxes.get(id);
  if (before === undefined) return boxes;
  const box = { ...before, height };
  const placed = PlacedBoxes.over(boxes);
  const places = growCard(map, placed, { id, box }) ?? makeRoom(map, placed, new Map([[id, box]]));
  return moveBoxes(new Map([...boxes, [id, box] as const]), places as Written['boxes']);
}

/** Which way what speaks to a statement is read. */
function findAxis({ details: { direction } }: ArgumentMap, id: StatementId): 'x' | 'y' {
  return direction !== 'left-right' && id === MOTION ? 'x' : 'y';
}

/** The branches of what speaks to a statement, as they are read. */
function listBranches({ map, boxes }: Written, id: StatementId) {
  const axis = findAxis(map, id);
  return argumentsOn(map, id)
    .map(({ premises: [premise = id], relation, order }) => ({
      relation,
      order,
      at: boxes.get(premise)?.[axis] ?? 0,
      box: encloseBoxes(
        [...branchOf(map, premise).statements].flatMap((each) => boxes.get(each) ?? []),
      ),
    }))
    .sort((one, other) => one.at - other.at);
}

function listTooNear({ boxes }: Written): readonly Box[] {
  const all = [...boxes.values()];
  return all.filter((box, index) =>
    all.slice(index + 1).some((other) => overlaps(box, other, CARD_GAP)),
  );
}

describe.each(DIRECTIONS)('a map written card by card, %s', (direction) => {
  const law = (holds: (written: Written, id: StatementId) => void) =>
    fc.property(fc.nat(1e6), (seed) => {
      const written = writeMap(seed, direction);
      expect(listTooNear(written)).toEqual([]);
      for (const id of written.map.statements.keys()) holds(written, id);
    });
  const runs = { seed: 20201218, numRuns: 40 };

  it('has reasons before objections, each after those that were written before', () => {
    const isInOrder = law((written, id) => {
      const branches = listBranches(written, id);
      const list = (relation: Relation) =>
        branches.filter((branch) => branch.relation === relation).map(({ order }) => order);
      const read = [...list('supports'), ...list('attacks')];
      expect(branches.map(({ order }) => order)).toEqual(read);
      // There reasons go on outwards.
      if (direction === 'for-against' && id === MOTION) return;
      for (const orders of [list('supports'), list('attacks')])
        expect(orders).toEqual([...orders].sort((one, other) => one - other));
    });
    fc.assert(isInOrder, runs);
  });

  it('keeps each branch to itself', () => {
    const isApart = law((written, id) => {
      const axis = findAxis(written.map, id);
      const branches = listBranches(written, id).flatMap(({ box }) => box ?? []);
      for (const [index, box] of branches.entries()) {
        const { x, y, width, height } = branches[index - 1] ?? { ...box, width: 0, height: 0 };
        expect(axis === 'x' ? x + width : y + height).toBeLessThanOrEqual(box[axis]);
      }
    });
    fc.assert(isApart, runs);
  });
});
