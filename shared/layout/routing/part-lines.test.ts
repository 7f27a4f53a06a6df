import { describe, expect, it } from 'vitest';
import { runToEnd } from '../../base/run-to-end.ts';
import { createArgument, type Relation } from '../../model/argument.ts';
import type { ArgumentId, StatementId } from '../../model/ids.ts';
import type { Point } from '../../model/statement.ts';
import type { Box } from '../box.ts';
import { createCardField } from './card-field.ts';
import { gatherPremises } from './gather-premises.ts';
import { Ground } from './ground.ts';
import { partInPieces } from './part-lines.ts';
import type { Route } from './route-fan.ts';

interface Line {
  readonly id: string;
  readonly target: string;
  readonly relation?: Relation;
  /** From its mark on. */
  readonly trunk: readonly Point[];
}

function createRoute({ id, target, relation = 'supports', trunk }: Line): Route {
  const premise = `${id} says` as StatementId;
  const argument = createArgument({
    id: id as ArgumentId,
    relation,
    premises: [premise],
    target: { kind: 'statement', id: target as StatementId },
  });
  const junction = trunk[0] ?? { x: 0, y: 0 };
  const box = { x: junction.x - 287, y: junction.y - 18, width: 272, height: 60 };
  const block = gatherPremises(argument, new Map([[premise, box]]));
  if (block === null) throw new Error('The premise has no box');
  return {
    block,
    joint: { junction, ways: [[{ x: box.x + 272, y: junction.y }, junction]] },
    trunk,
  };
}

/** From a mark to the right, along a column and on to the right. */
function listStep(left: number, from: number, column: number, to: number): readonly Point[] {
  return [
    { x: left, y: from },
    { x: column, y: from },
    { x: column, y: to },
    { x: column + 100, y: to },
  ];
}

function part(lines: readonly Line[], cards: ReadonlyMap<StatementId, Box> = new Map()) {
  const field = createCardField(cards, (id) => cards.get(id as StatementId));
  const within = { x: -1e4, y: -1e4, width: 2e4, height: 2e4 };
  const ground = new Ground({ field, own: [], within, track: 0 });
  const parted = runToEnd(partInPieces(lines.map(createRoute), () => ground));
  return new Map([...parted].map(([id, { trunk }]) => [`${id}`, trunk]));
}

const LONG: Line = { id: 'long', target: 'one', trunk: listStep(0, 0, 100, 400) };
const SHORT: Line = { id: 'short', target: 'other', trunk: listStep(0, 100, 100, 300) };

describe('partInPieces', () => {
  it('moves a line aside that lies on one with another target, its mark and both ends staying', () => {
    const parted = part([LONG, SHORT]);
    expect([...parted.keys()]).toEqual(['long']);
    const [mark, corner, turn, tip] = parted.get('long') ?? [];
    expect([mark, tip]).toEqual([LONG.trunk[0], LONG.trunk[3]]);
    expect(corner?.x).toBe(turn?.x);
    expect(Math.abs((corner?.x ?? 100) - 100)).toBeGreaterThanOrEqual(5);
    expect(Math.abs((corner?.x ?? 100) - 100)).toBeLessThanOrEqual(9);
  });

  it('leaves lines of one relation to one target on one another, and takes them along together', () => {
    const beside: Line = { id: 'beside', target: 'one', trunk: listStep(0, 200, 100, 400) };
    expect(part([LONG, beside])).toEqual(new Map());
    const parted = part([LONG, beside, SHORT]);
    expect([...parted.keys()].sort()).toEqual(['beside', 'long']);
    expect(parted.get('beside')?.[1]?.x).toBe(parted.get('long')?.[1]?.x);
  });

  it('parts reasons from objections to the same target', () => {
    const objection: Line = { ...SHORT, target: 'one', relation: 'attacks' };
    expect(part([LONG, objection]).size).toBe(1);
  });

  it('leaves lines that cross, or run side by side', () => {
    const across: Line = { id: 'across', target: 'other', trunk: listStep(0, 100, 200, 300) };
    const beside: Line = { id: 'beside', target: 'other', trunk: listStep(0, 100, 110, 300) };
    expect(part([LONG, across])).toEqual(new Map());
    expect(part([LONG, beside])).toEqual(new Map());
  });

  it('moves a line out from under the mark of another', () => {
    const marked: Line = {
      id: 'marked',
      target: 'other',
      trunk: [
        { x: 103, y: 200 },
        { x: 500, y: 200 },
      ],
    };
    const column = part([LONG, marked]).get('long')?.[1]?.x ?? 103;
    expect(Math.abs(column - 103)).toBeGreaterThanOrEqual(10);
  });

  it('moves none onto a card, and none at all where cards leave no room', () => {
    const beside = (x: number) => ({ x, y: 120, width: 272, height: 60 });
    const right = new Map([['card' as StatementId, beside(104)]]);
    expect(part([LONG, SHORT], right).get('long')?.[1]?.x).toBeLessThan(100);
    const both = new Map([...right, ['another' as StatementId, beside(96 - 272)] as const]);
    expect(part([LONG, SHORT], both)).toEqual(new Map());
  });

  it('gives the same for lines in any order', () => {
    const third: Line = { id: 'third', target: 'a third', trunk: listStep(0, 50, 100, 350) };
    const parted = part([LONG, SHORT, third]);
    expect(part([third, SHORT, LONG])).toEqual(parted);
    const columns = [LONG, SHORT, third].map(({ id, trunk }) => (parted.get(id) ?? trunk)[1]?.x);
    expect(new Set(columns).size).toBe(3);
  });
});
