import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArgumentMap } from '../model/argument-map.ts';
import { addLens } from '../model/edits/lenses.ts';
import { removeEntities } from '../model/edits/remove-entities.ts';
import type { StatementId } from '../model/ids.ts';
import { readNotation } from '../model/notation.ts';
import { listPositions } from '../model/queries/positions.ts';
import { applyPlainly, expectOk } from '../model/testing/apply-plainly.ts';
import { fillTable, orderTable } from './compare-lenses.ts';
import { rangesOf } from './ranges.ts';
import { evaluateMap, labelsById, strengthsById } from './testing/by-id.ts';
import { createRandomDebate } from './testing/random-debate.ts';
import { evaluateThrough, holdAbove, weighPositions } from './value-lenses.ts';

const MAP = readNotation(
  'motion M\nposition P @0.8\nposition Q @0.6\nr supports P\nP supports M\nQ attacks M\ns supports Q',
);
const [M, P, Q] = ['M', 'P', 'Q'].map((id) => id as StatementId) as [
  StatementId,
  StatementId,
  StatementId,
];

function seeThrough(map: ArgumentMap, weights: readonly (readonly [StatementId, number])[]) {
  return evaluateThrough(evaluateMap(map), new Map(weights));
}

describe('a lens of value', () => {
  it('weighs what positions say of the motion', () => {
    const strengthOf = (id: StatementId): number =>
      strengthsById(
        evaluateThrough(evaluateMap(MAP), weighPositions(holdAbove('', id, [P, Q]), [P, Q])),
      ).get(M) ?? 0;
    // P comes out at 0.8 + 0.2 * 0.5, Q at 0.6 + 0.4 * 0.5.
    expect(strengthOf(P)).toBeCloseTo(0.5 + 0.5 * (0.9 - 0.25 * 0.8), 12);
    expect(strengthOf(Q)).toBeCloseTo(0.5 - 0.5 * (0.8 - 0.25 * 0.9), 12);
  });

  it('lets a reason defeat an objection that counts less, and no other', () => {
    const labelOf = (...weights: readonly (readonly [StatementId, number])[]) =>
      labelsById(seeThrough(MAP, weights)).get(M);
    expect(labelOf()).toBe('out');
    expect(labelOf([Q, 0.3])).toBe('in');
    expect(labelOf([P, 0.3])).toBe('out');
    expect(labelOf([P, 0.3], [Q, 0.3])).toBe('out');
  });

  it('lets a reason defeat nothing unless it stands', () => {
    const beaten = readNotation(
      'motion M\nposition P\nposition Q\nr supports P\no attacks P\nP supports M\ns supports Q\nQ attacks M',
    );
    expect(labelsById(seeThrough(beaten, [[Q, 0.3]])).get(M)).toBe('out');
    const open = readNotation(
      'motion M\nposition P\nposition Q\nr supports P\no attacks r\nr attacks o\nP supports M\ns supports Q\nQ attacks M',
    );
    expect(labelsById(seeThrough(open, [[Q, 0.3]])).get(M)).toBe('undecided');
  });

  it('changes nothing where all positions count alike', () => {
    fc.assert(
      fc.property(fc.nat(), fc.double({ min: 0.01, max: 1, noNaN: true }), (seed, weight) => {
        const map = createRandomDebate(seed, { statements: 8, arguments: 10, rings: true });
        const evaluation = evaluateMap(map);
        const ids = [...map.statements.keys()];
        expect(evaluateThrough(evaluation, new Map(ids.map((id) => [id, 1])))).toBe(evaluation);
        // Then every argument weighs the same, so that none is preferred to another.
        const alone = [...map.arguments].filter(([, { premises }]) => premises.length === 1);
        const even = evaluateMap({ ...map, arguments: new Map(alone) });
        const seen = evaluateThrough(even, new Map(ids.map((id) => [id, weight])));
        expect(labelsById(seen)).toEqual(labelsById(even));
      }),
      { seed: 20_261_127, numRuns: 60 },
    );
  });

  it('says nothing of a position that was removed', () => {
    const lens = { name: 'Hawk', weights: [{ position: Q, weight: 0.3 }] };
    const weighed = applyPlainly(MAP, expectOk(addLens(MAP, lens)));
    const map = applyPlainly(weighed, expectOk(removeEntities(weighed, [Q])));
    expect(weighPositions(lens, listPositions(map))).toEqual(new Map([[P, 1]]));
    const answer = evaluateMap(map);
    const { rows } = fillTable(orderTable(map, rangesOf(map, answer.framework)), answer);
    expect(rows[1]?.outcomes).toEqual(rows[0]?.outcomes);
  });

  it('leaves the evaluation it looks at as it is', () => {
    const evaluation = evaluateMap(MAP);
    const before = structuredClone([evaluation.strengths, evaluation.labels]);
    evaluateThrough(evaluation, new Map([[P, 0]]));
    expect([evaluation.strengths, evaluation.labels]).toEqual(before);
  });
});
